import Database
import Support
import Testing

struct Answer: Row {
    let id: Int64
    let name: String?
    init(from row: inout RowReader) throws {
        id = try row.read("id")
        name = try row.read("name")
    }
}
struct Ask: Statement {
    typealias Result = Answer
    let id: Int64
    let name: String?
    var parameters: [Parameter] { [.int(id), .text(name)] }
    static let sql: StaticString = "SELECT $1::bigint AS id, $2::text AS name"
    static let sample = Ask(id: 1, name: nil)
}

@Test func smoke() throws {
    let database = Database(.init(url: try TestServer.url()))
    let (a, b) = try database.read(for: .installation(request: "r"), Ask(id: 1, name: "x"), Ask(id: 2, name: nil))
    #expect(a.first?.name == "x")
    #expect(b.first?.id == 2)
    let n = try database.transaction(for: .tenant(3, request: "r")) { (tx: borrowing Transaction) in
        try tx.first(Ask(id: 3, name: "z"))?.id
    }
    #expect(n == 3)
    let problems = try StatementCheck.problems(of: Ask.self, url: TestServer.url().conninfo)
    #expect(problems == [])
    #expect(database.statistics.connections == 1)
}
