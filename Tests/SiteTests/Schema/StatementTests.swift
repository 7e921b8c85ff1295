import Database
import Foundation
import Records
import Testing

@Suite("Every statement fits the schema and the role that runs it")
struct StatementTests {
    private static let fixture = Result { try SiteFixture() }

    @Test func theListIsComplete() throws {
        let folder = URL(filePath: Checkout.folder + "/Sources/Records")
        let files: [URL] = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        let written: [String] = try files.flatMap { file in
            try String(contentsOf: file, encoding: .utf8).matches(of: /struct ([A-Za-z]+): (?:Query|Change)\b/).map { String($0.1) }
        }
        #expect(written.count > 60)
        #expect(written.sorted() == StatementList.all.map { String(describing: $0) }.sorted())
    }

    @Test func fitTheSchema() throws {
        let check = try StatementCheck(url: Self.fixture.get().app.conninfo)
        let problems: [String] = try StatementList.all.flatMap { try check.problems(of: $0) }
        #expect(problems == [])
    }

    @Test func citizensStatementsFitTheSchemaForThem() throws {
        let check = try StatementCheck(url: Self.fixture.get().publicReader.conninfo)
        let problems: [String] = try StatementList.citizens.flatMap { try check.problems(of: $0) }
        #expect(problems == [])
    }

    /// A right that is missing shows when a statement is planned to run, a right too many when somebody else's is not refused.
    @Test func runWithTheRightsOfTheirRole() throws {
        let fixture = try Self.fixture.get()
        let (staff, citizens) = (try refused(to: fixture.app), try refused(to: fixture.publicReader))
        #expect(staff == StatementList.owners.map { "\($0)" })
        let permitted: [String] = StatementList.all.map { "\($0)" }.filter { !citizens.contains($0) }
        #expect(permitted.sorted() == StatementList.citizens.map { "\($0)" }.sorted())
    }

    /// PREPARE asks for no rights; EXPLAIN does, and runs nothing.
    private func refused(to role: ConnectionURL) throws -> [String] {
        let connection = try Connection(role)
        try connection.query("SELECT set_config('app.tenant_id', '1', false)")
        return try StatementList.all.filter { try isRefused($0, connection) }.map { "\($0)" }
    }

    private func isRefused<S: Statement>(_ statement: S.Type, _ connection: Connection) throws -> Bool {
        do {
            try connection.query("EXPLAIN \(S.sql)", S.sample.parameters)
            return false
        } catch let error as DatabaseError where error.state == .insufficientPrivilege {
            return true
        }
    }
}
