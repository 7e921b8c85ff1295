import Database
import Support
import Testing

struct PipelineTests {
    @Test func readsInOneRoundTripFromTheFirstUseOn() throws {
        let database = try Fixture.makeDatabase()
        _ = try database.read(for: Fixture.scope, .backend)
        for _ in 1...2 {
            let (rows, trips) = try Database.countingRoundTrips {
                try database.read(for: Fixture.scope, .allThings, .countThings, .thingByID(id: 2), .thingByID(id: 9))
            }
            #expect(trips == 1)
            #expect(rows.0.map(\.name) == ["satu", nil])
            #expect(rows.1.map(\.value) == [2])
            #expect(rows.2.map(\.amount) == [20])
            #expect(rows.3.isEmpty)
        }
    }

    @Test func countsTheRoundTripsOfATransaction() throws {
        let database = try Fixture.makeDatabase()
        _ = try database.read(for: Fixture.scope, .backend)
        let (_, trips) = try Database.countingRoundTrips {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                _ = try tx.fetch(Query.allThings, Query.countThings)
                try tx.execute(.addThing(id: 3))
            }
        }
        #expect(trips == 3, "BEGIN with the first group, the INSERT, COMMIT")
        let before: Int = database.statistics.roundTrips
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in }
        #expect(database.statistics.roundTrips == before, "nothing done, nothing sent")
    }

    @Test func errorInTheMiddleLeavesTheConnectionInStep() throws {
        let database = try Fixture.makeDatabase()
        for _ in 1...2 {
            #expect(throws: DatabaseError.sql(.raisedException, constraint: nil, message: "refused")) {
                try database.read(
                    for: Fixture.scope, .countThings, .refuse(state: "P0001"), .allThings, .thingByID(id: 1))
            }
        }
        let (things, one) = try database.read(for: Fixture.scope, .allThings, .thingByID(id: 1))
        #expect(things.count == 2)
        #expect(one.count == 1)
        #expect(database.statistics.connections == 1)
    }

    @Test func sameStatementTwiceInOneGroup() throws {
        let (a, b) = try Fixture.makeDatabase().read(for: Fixture.scope, .thingByID(id: 1), .thingByID(id: 2))
        #expect(a.first?.id == 1)
        #expect(b.first?.id == 2)
    }

    /// Far more than the socket holds, in both directions at once.
    @Test func largeGroupsDoNotBlockEachOther() throws {
        let database = try Fixture.makeDatabase { $0.statementTimeout = .seconds(30) }
        let large = Query.echoText(text: String(repeating: "x", count: 1_000_000))
        let (a, b, c) = try database.read(for: Fixture.scope, large, large, large)
        #expect([a, b, c].map { $0.first?.value?.utf8.count } == [1_000_000, 1_000_000, 1_000_000])
    }

    @Test func preparesAgainWhenTheTableChanged() throws {
        let url: ConnectionURL = try Fixture.makeURL()
        let database = Fixture.makeDatabase(at: url)
        _ = try database.read(for: Fixture.scope, .allThings)
        try Connection(url).execute("ALTER TABLE thing ADD COLUMN extra text")
        #expect(try database.read(for: Fixture.scope, .allThings).count == 2)
        try Connection(url).execute("ALTER TABLE thing ADD COLUMN more text")
        let count: Int = try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            try tx.execute(.addThing(id: 3))
            return try tx.all(.allThings).count
        }
        #expect(count == 3)
        #expect(database.statistics.retries == 2)
        #expect(database.statistics.connections == 1)
    }

    @Test func preparesAgainWhenTheServerForgot() throws {
        let database = try Fixture.makeDatabase()
        _ = try database.read(for: Fixture.scope, .allThings)
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in try tx.execute(.forgetAll) }
        #expect(try database.read(for: Fixture.scope, .allThings).count == 2)
    }

    @Test func readsOnlyFromOneSnapshot() throws {
        let database = try Fixture.makeDatabase()
        let error = #expect(throws: DatabaseError.self) { try database.read(for: Fixture.scope, .addSecretly) }
        #expect(error?.state == .readOnlyTransaction)
        #expect(try database.read(for: Fixture.scope, .countThings).first?.value == 2)
    }

    /// One query after the other, from one snapshot; BEGIN travels with the first.
    @Test func aReaderLooksTwice() throws {
        let database = try Fixture.makeDatabase()
        _ = try database.read(for: Fixture.scope, .backend)
        let ((before, after), trips) = try Database.countingRoundTrips {
            try database.reader.reading(for: Fixture.scope) { (tx: borrowing Reading) in
                let before = try tx.first(.countThings)?.value
                try database.transaction(for: Fixture.scope) { (other: borrowing Transaction) in
                    try other.execute(.addThing(id: 3))
                }
                return (before, try tx.all(.allThings).count)
            }
        }
        #expect(before == 2 && after == 2)
        #expect(trips == 6, "two queries and the end; another connection, its transaction and the end of that")
        #expect(try database.reader.read(for: Fixture.scope, .countThings).first?.value == 3)
    }

    @Test func aReaderChangesNothing() throws {
        let database = try Fixture.makeDatabase()
        let error = #expect(throws: DatabaseError.self) {
            try database.reader.reading(for: Fixture.scope) { (tx: borrowing Reading) in _ = try tx.all(.addSecretly) }
        }
        #expect(error?.state == .readOnlyTransaction)
        #expect(try database.read(for: Fixture.scope, .countThings).first?.value == 2)
    }

    /// A deed reads through the same face, in its own transaction.
    @Test func aTransactionLendsItsReading() throws {
        let database = try Fixture.makeDatabase()
        let count = try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            try tx.execute(.addThing(id: 3))
            return try tx.reading.first(.countThings)?.value
        }
        #expect(count == 3)
    }

    @Test func copyIsRefused() throws {
        let database = try Fixture.makeDatabase()
        #expect(throws: DatabaseError.unsupported("PGRES_COPY_OUT")) {
            try database.read(for: Fixture.scope, .copyOut)
        }
        #expect(try database.read(for: Fixture.scope, .countThings).first?.value == 2)
    }
}
