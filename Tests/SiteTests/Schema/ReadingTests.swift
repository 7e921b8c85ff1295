import Database
import Foundation
import Records
import Testing

/// Web reads and cannot write: it holds readers, and these run queries only. What is a query is told by its type; here
/// its text is held to it, and PostgreSQL's own refusal stands behind both.
@Suite("Who only reads cannot write")
struct ReadingTests {
    private static let fixture = Result { try SiteFixture() }

    private static let changes: [InspectedStatement] = StatementInventory.all.filter { !$0.isQuery }
    private static let queries: [InspectedStatement] = StatementInventory.all.filter(\.isQuery)

    /// Words that change or lock something, or count a sequence on.
    private static func changing(_ one: InspectedStatement) -> Bool {
        let words =
            /\b(INSERT|UPDATE|DELETE|MERGE|TRUNCATE|LOCK|FOR (?:KEY )?SHARE|nextval|setval|pg_advisory\w*)\b/
        return one.statement.text.description.contains(words)
    }

    @Test func everyStatementIsOneOrTheOther() {
        #expect(Self.changes.count + Self.queries.count == StatementInventory.all.count)
        #expect(Self.changes.count > 60 && Self.queries.count > 60)
    }

    @Test func queriesHoldNothingThatChanges() {
        #expect(Self.queries.filter(Self.changing).map(\.name) == [])
        #expect(Self.changes.filter { !Self.changing($0) }.map(\.name) == [])
    }

    /// In a transaction as a reader begins it. A lock of its own kind changes no row: it is a change by its type alone.
    @Test func postgresRefusesEveryChange() throws {
        let connection = try Connection(Self.fixture.get().app)
        let done = try Self.changes.filter { try !isRefused($0.statement, connection) }.map(\.name)
        #expect(done == ["lockAudit"])
    }

    private func isRefused(_ statement: any Statement, _ connection: Connection) throws -> Bool {
        try connection.execute("BEGIN READ ONLY; SELECT set_config('app.tenant_id', '1', true)")
        defer { try? connection.execute("ROLLBACK") }
        do {
            try connection.query(statement.text.description, statement.parameters)
            return false
        } catch let error as DatabaseError where error.state == .readOnlyTransaction {
            return true
        }
    }

    /// Neither a transaction nor a database is named anywhere in Web: nothing there could begin one.
    @Test func webNamesNoTransaction() throws {
        let folder = URL(filePath: Checkout.folder + "/Sources/Web")
        let files: [URL] =
            FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" } ?? []
        #expect(files.count > 200)
        let naming = try files.filter { file in
            try String(contentsOf: file, encoding: .utf8)
                .contains(/\btransaction\(|\bTransaction\b|: Database\b|\bDatabase\(|\.store\.|@testable/)
        }
        #expect(naming.map(\.lastPathComponent) == [])
    }
}
