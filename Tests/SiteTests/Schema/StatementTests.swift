import Database
import Foundation
import Records
import Testing

@Suite("Every statement fits the schema and the role that runs it")
struct StatementTests {
    private static let fixture = Result { try SiteFixture() }
    private static let all: [InspectedStatement] = StatementInventory.all

    /// `StatementScanner` fails on a statement of Records that it does not understand; elsewhere there are none.
    @Test func onlyRecordsMakesStatements() throws {
        let sources = URL(filePath: Checkout.folder + "/Sources")
        let files: [URL] =
            FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        let elsewhere: [URL] = files.filter { file in
            !["Records", "Database", "StatementScanner"].contains { file.path().contains("/Sources/\($0)/") }
        }
        let makers: [URL] = try elsewhere.filter { file in
            try String(contentsOf: file, encoding: .utf8)
                .contains(#/(\b(Self|Query|Change)(<[^\n]*>)?|\.init)\(\s*"+\s*[A-Z]{4,} |: Statement \{/#)
        }
        #expect(elsewhere.count > 100)
        #expect(makers == [])
        #expect(Self.all.count > 160)
        #expect(Set(Self.all.map(\.name)).count == Self.all.count, "two statements have one name")
    }

    @Test func fitTheSchema() throws {
        let check = try StatementCheck(url: Self.fixture.get().app.conninfo)
        let problems: [String] = try Self.all.flatMap { try check.problems(of: $0.statement, named: $0.name) }
        #expect(problems == [])
    }

    @Test func citizensStatementsFitTheSchemaForThem() throws {
        let check = try StatementCheck(url: Self.fixture.get().publicReader.conninfo)
        let problems: [String] = try Self.all.filter { StatementRights.citizens.contains($0.name) }
            .flatMap { try check.problems(of: $0.statement, named: $0.name) }
        #expect(problems == [])
    }

    /// A right that is missing shows when a statement is planned to run, a right too many when somebody else's is not
    /// refused.
    @Test func runWithTheRightsOfTheirRole() throws {
        let fixture = try Self.fixture.get()
        let (staff, citizens) = (try refused(to: fixture.app), try refused(to: fixture.publicReader))
        #expect(staff == StatementRights.owners)
        let permitted: [String] = Self.all.map(\.name).filter { !citizens.contains($0) }
        #expect(permitted.sorted() == StatementRights.citizens.sorted())
    }

    /// What a `Query` does not do, and what every `Change` does.
    @Test func queriesChangeAndLockNothing() {
        let changing = #/\b(INSERT|UPDATE|DELETE|MERGE|LOCK|TRUNCATE|FOR (KEY )?SHARE|nextval|pg_advisory\w*)\b/#
        for one in Self.all {
            #expect(one.statement.text.description.contains(changing) != one.isQuery, "\(one.name)")
        }
    }

    /// PREPARE asks for no rights; EXPLAIN does, and runs nothing.
    private func refused(to role: ConnectionURL) throws -> [String] {
        let connection = try Connection(role)
        try connection.query("SELECT set_config('app.tenant_id', '1', false)")
        return try Self.all.filter { try isRefused($0.statement, connection) }.map(\.name)
    }

    private func isRefused(_ statement: any Statement, _ connection: Connection) throws -> Bool {
        do {
            try connection.query("EXPLAIN \(statement.text)", statement.parameters)
            return false
        } catch let error as DatabaseError where error.state == .insufficientPrivilege {
            return true
        }
    }
}
