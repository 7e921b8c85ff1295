import Database
import Support
import Synchronization
import Testing

struct TransactionTests {
    private func count(_ database: Database) throws -> Int64? {
        try database.read(for: Fixture.scope, .countThings).first?.value
    }

    @Test func commits() throws {
        let database = try Fixture.makeDatabase()
        let touched: Int = try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            try tx.execute(.addThing(id: 3))
            return try tx.execute(.raise(id: 2))
        }
        #expect(touched == 2)
        #expect(try count(database) == 3)
    }

    @Test func rollsBackWhenTheBodyThrows() throws {
        let database = try Fixture.makeDatabase()
        #expect(throws: Stop.self) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try tx.execute(.addThing(id: 3))
                throw Stop()
            }
        }
        #expect(try count(database) == 2)
        #expect(database.statistics.discarded == 0)
    }

    static let violations: [(Change<NoRow>, SQLState, String?)] = [
        (Change.addThing(id: 3, name: "satu"), .uniqueViolation, "thing_name_is_unique"),
        (Change.addThing(id: 3, amount: -1), .checkViolation, "amount_is_not_negative"),
        (Change.addThing(id: 1), .uniqueViolation, "thing_pkey"),
    ]

    @Test(arguments: violations)
    func namesTheViolatedConstraint(_ statement: Change<NoRow>, _ state: SQLState, _ constraint: String?) throws {
        let database = try Fixture.makeDatabase()
        let error = #expect(throws: DatabaseError.self) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in try tx.execute(statement) }
        }
        #expect(error?.state == state)
        #expect(error?.constraint == constraint)
        #expect(error?.description.contains("satu") == false)
    }

    @Test func swallowedErrorCannotCommit() throws {
        let database = try Fixture.makeDatabase()
        let error = #expect(throws: DatabaseError.self) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try tx.execute(.addThing(id: 3))
                _ = try? tx.execute(.addThing(id: 3))
            }
        }
        #expect(error?.constraint == "thing_pkey")
        #expect(try count(database) == 2)
    }

    @Test func bodyCannotEndTheTransaction() throws {
        let database = try Fixture.makeDatabase()
        #expect(throws: DatabaseError.unsupported("a statement ended the transaction")) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try tx.execute(.commitInside)
            }
        }
    }

    @Test func lossDuringCommitIsUnknown() throws {
        let database = try Fixture.makeDatabase()
        #expect(throws: DatabaseError.commitUnknown) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in try tx.execute(.dieAtCommit) }
        }
        #expect(try count(database) == 2)
    }

    @Test(arguments: [("40001", 4), ("40P01", 4), ("23505", 1), ("P0001", 1)])
    func repeatsOnlyWhatCanHelp(_ state: String, _ attempts: Int) throws {
        let database = try Fixture.makeDatabase()
        var made = 0
        let error = #expect(throws: (any Error).self) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                made += 1
                do { _ = try tx.all(.refuse(state: state)) } catch { throw Stop() }
            }
        }
        #expect(error is Stop, "what the body threw, even if it hides the cause")
        #expect(made == attempts)
    }

    @Test func serializationFailuresAreInvisible() throws {
        let database = try Fixture.makeDatabase()
        let gate = Gate(2)
        try onThreads(2) { index in
            try database.transaction(for: Fixture.scope, isolation: .serializable) { (tx: borrowing Transaction) in
                let count: Int64 = try tx.first(.countThings)?.value ?? 0
                gate.pass()
                try tx.execute(.addThing(id: 100 + count, amount: Int64(index)))
            }
        }
        #expect(database.statistics.retries >= 1)
        #expect(try database.read(for: Fixture.scope, .allThings).map { Int($0.id) } == [1, 2, 102, 103])
    }

    /// A row that somebody else keeps locked costs a worker half a second, not seconds; the connection stays usable.
    @Test func whoWaitsForARowSoonGivesUp() throws {
        let database = try Fixture.makeDatabase()
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            try tx.execute(.raiseOne(id: 1))
            let begin = ContinuousClock.now
            let error = #expect(throws: DatabaseError.self) {
                try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                    try tx.execute(.raiseOne(id: 1))
                }
            }
            #expect(error?.state == .lockNotAvailable)
            #expect(ContinuousClock.now - begin < .seconds(1))
            #expect(try count(database) == 2)
        }
    }

    @Test func deadlocksAreInvisible() throws {
        let database = try Fixture.makeDatabase { $0.lockTimeout = .seconds(10) }
        let gate = Gate(2)
        try onThreads(2) { index in
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try tx.execute(.raiseOne(id: index == 0 ? 1 : 2))
                gate.pass()
                try tx.execute(.raiseOne(id: index == 0 ? 2 : 1))
            }
        }
        #expect(database.statistics.retries >= 1)
        #expect(try database.read(for: Fixture.scope, .allThings).map { Int($0.amount) } == [12, 22])
    }

    @Test func statementTimeoutLeavesTheConnectionUsable() throws {
        let database = try Fixture.makeDatabase { $0.statementTimeout = .milliseconds(100) }
        let error = #expect(throws: DatabaseError.self) { try database.read(for: Fixture.scope, .sleep) }
        #expect(error?.state == .queryCanceled)
        #expect(try count(database) == 2)
        #expect(database.statistics.connections == 1)
    }
}
