import Database
import Foundation
import Support
import Testing

/// A server of its own, because it is stopped, killed and frozen.
@Suite(.serialized)
final class OutageTests {
    private static let server = Result { try ThrowawayPostgres() }

    private let server: ThrowawayPostgres
    private let database: Database

    init() throws {
        server = try Self.server.get()
        try? server.start()
        let url = try ConnectionURL(server.url)
        let owner = try Connection(url)
        try owner.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
        try owner.execute(Fixture.schema)
        database = Fixture.makeDatabase(at: url) {
            $0.poolSize = 8
            $0.statementTimeout = .milliseconds(200)
        }
    }

    private func count() throws -> Int64? {
        try database.read(for: Fixture.scope, .countThings).first?.value
    }

    private func terminate(_ backend: Int64?) throws {
        let owner = try Connection(url: server.url)
        try owner.query("SELECT pg_terminate_backend($1::int, 2000)", [.int(backend)])
    }

    @Test func restartIsInvisible() throws {
        #expect(try count() == 2)
        try server.restart()
        #expect(try count() == 2)
        try server.restart()
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in try tx.execute(.addThing(id: 3)) }
        #expect(try count() == 3)
        #expect(database.statistics.connections == 3)
        #expect(database.statistics.discarded == 2)
    }

    @Test func killedServerComesBack() throws {
        #expect(try count() == 2)
        try server.kill()
        #expect(failsSoon())
        try server.revive()
        #expect(try count() == 2)
    }

    /// A backend lives on for a moment after its postmaster.
    private func failsSoon() -> Bool {
        for _ in 1...100 {
            guard (try? count()) != nil else { return true }
            usleep(10_000)
        }
        return false
    }

    @Test func killedBackendIsReplaced() throws {
        for _ in 1...2 {
            try terminate(database.read(for: Fixture.scope, .backend).first?.value)
            #expect(try count() == 2)
        }
        #expect(database.statistics.connections == 3)
    }

    @Test func backendKilledInsideATransactionStoresNothing() throws {
        let error = #expect(throws: DatabaseError.self) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try tx.execute(.addThing(id: 3))
                try terminate(tx.first(.backend)?.value)
                try tx.execute(.addThing(id: 4))
            }
        }
        guard case .unavailable = error else {
            Issue.record("\(String(describing: error)) is not .unavailable")
            return
        }
        #expect(try count() == 2)
    }

    @Test func lossThatTheBodySwallowsIsNoSuccess() throws {
        #expect(throws: DatabaseError.unavailable("connection lost")) {
            try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
                try terminate(tx.first(.backend)?.value)
                _ = try? tx.execute(.addThing(id: 4))
            }
        }
    }

    @Test func callsFailFastWhilePostgresIsAway() throws {
        #expect(try count() == 2)
        try server.stop()
        try onThreads(8) { [database] _ in
            for _ in 1...3 {
                let elapsed: Duration = ContinuousClock().measure {
                    let error = #expect(throws: DatabaseError.self) {
                        _ = try database.read(for: Fixture.scope, .countThings)
                    }
                    #expect(error?.description.hasPrefix("database unavailable") == true)
                }
                #expect(elapsed < .seconds(2))
            }
        }
        try server.start()
        usleep(300_000)
        #expect(try count() == 2)
    }

    /// Every process stopped: no connection ends, and none answers.
    @Test func callsFailSoonWhilePostgresIsFrozen() throws {
        let database = Fixture.makeDatabase(at: try ConnectionURL(server.url))
        func count() throws -> Int64? { try database.read(for: Fixture.scope, .countThings).first?.value }
        try onThreads(4) { _ in _ = try database.read(for: Fixture.scope, .countThings) }
        try server.freeze()
        defer { try? server.thaw() }
        for _ in 1...3 {
            let elapsed: Duration = ContinuousClock().measure { #expect(throws: DatabaseError.self) { try count() } }
            #expect(elapsed < .seconds(2))
        }
        try server.thaw()
        usleep(300_000)
        #expect(try count() == 2)
    }

    @Test func frozenBackendIsGivenUp() throws {
        let pid: Int64? = try database.read(for: Fixture.scope, .backend).first?.value
        let backend: Int32 = try #require(pid.map { Int32($0) })
        kill(backend, SIGSTOP)
        defer { kill(backend, SIGCONT) }
        #expect(try count() == 2, "the first group goes to a new connection")
        #expect(database.statistics.discarded == 1)
    }
}
