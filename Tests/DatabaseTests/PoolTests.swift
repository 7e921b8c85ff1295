import Database
import Support
import Testing

struct PoolTests {
    @Test func exhaustedPoolIsBusyWithinItsWait() throws {
        let database = try Fixture.makeDatabase {
            $0.poolSize = 1
            $0.waitTimeout = .milliseconds(100)
        }
        var waited: Duration = .zero
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            waited = ContinuousClock().measure {
                #expect(throws: DatabaseError.busy) { try database.read(for: Fixture.scope, .countThings) }
            }
        }
        #expect(waited >= .milliseconds(100) && waited < .milliseconds(600))
        #expect(database.statistics.busy == 1)
        #expect(try database.read(for: Fixture.scope, .countThings).count == 1)
    }

    @Test func manyThreadsShareFewConnections() throws {
        let database = try Fixture.makeDatabase { $0.poolSize = 2 }
        try onThreads(16) { index in
            for round in 0..<50 {
                let id = Int64(1_000 + index * 50 + round)
                try database.transaction(for: .tenant(id, request: "")) { (tx: borrowing Transaction) in
                    try tx.execute(.addThing(id: id))
                    let seen: Int64? = try tx.first(.loudTenant)?.value
                    guard seen == id else { throw Stop() }
                }
            }
        }
        #expect(try database.read(for: Fixture.scope, .countThings).first?.value == 802)
        #expect(database.statistics.connections == 2)
    }

    @Test func closedPoolRefuses() throws {
        let url: ConnectionURL = try Fixture.makeURL()
        let database = Fixture.makeDatabase(at: url)
        _ = try database.read(for: Fixture.scope, .countThings)
        try database.transaction(for: Fixture.scope) { (tx: borrowing Transaction) in
            database.close()
            try tx.execute(.addThing(id: 3))
        }
        #expect(throws: DatabaseError.closed) { try database.read(for: Fixture.scope, .countThings) }
        let rows = try Connection(url).query(
            """
            SELECT (SELECT count(*) FROM thing), count(*) FROM pg_stat_activity WHERE application_name = 'janji' \
            AND datname = current_database()
            """
        )
        #expect(rows.first?.first == "3")
    }
}
