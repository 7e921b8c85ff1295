import Database
import Deeds
import Testing

@testable import App
@testable import Web

/// What `Coverage` says holds: the schema has exactly its columns, and whoever owns the database changes none of those
/// that are held, removes no row and adds none, without `janji check` noticing it.
@Suite("Every column is held by the chain, or says why not")
struct CoverageTests {
    @Test func theSchemaHasExactlyTheseColumns() throws {
        let rows = try Connection(SiteFixture().admin).query(
            """
            SELECT c.relname, string_agg(a.attname, ' ' ORDER BY a.attname) FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.relname
            """)
        let schema = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] ?? "", $0[1] ?? "") })
        let listed = Dictionary(
            uniqueKeysWithValues: Coverage.all.map {
                ($0.table, ($0.columns + $0.free.keys).sorted().joined(separator: " "))
            })
        #expect(schema == listed)
    }

    @Test func everySingleChangeIsNoticed() throws {
        let world = try AlteredWorld()
        #expect(try world.faults() == [])
        var (changes, byOthers) = (0, 0)
        var unnoticed: [String] = []
        for coverage in Coverage.all where coverage.isHeld {
            for alteration in world.alterations(of: coverage) {
                let faults: [String] = try world.faults(after: alteration)
                changes += 1
                if faults.isEmpty { unnoticed.append(alteration.what) }
                if faults.contains(where: { !AlteredWorld.isOfDigests($0) }) { byOthers += 1 }
            }
        }
        // The figure of `janji check`, and what it was before migration 021.
        print("\(changes - unnoticed.count) of \(changes) single changes noticed, \(byOthers) without digests of rows")
        #expect(changes > 250)
        #expect(unnoticed == [])
        #expect(try world.faults() == [], "everything was put back")
    }

    /// A cache may be emptied, and no more.
    @Test(arguments: Coverage.caches.sorted())
    func aCacheMayBeEmptied(_ table: String) throws {
        let fixture = try SiteFixture()
        let tenant = try fixture.tenant("kembar-a")
        try Connection(fixture.admin).execute("SET session_replication_role = replica; DELETE FROM \(table)")
        #expect(try Inspection(tenant, in: fixture.staff).faults == [])
    }
}

extension Coverage {
    var isHeld: Bool {
        if case .nothing = hold { false } else { true }
    }
}
