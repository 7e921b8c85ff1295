import Database
import Support
import Testing

/// Statements with exactly one fault each, and some without.
private struct WrongName: Query {
    typealias Result = Thing
    static let sql: StaticString = "SELECT id, name AS title, amount FROM thing"
    static let sample = WrongName()
}

private struct WrongOrder: Query {
    typealias Result = Thing
    static let sql: StaticString = "SELECT name, id, amount FROM thing"
    static let sample = WrongOrder()
}

private struct TooMany: Query {
    typealias Result = Thing
    static let sql: StaticString = "SELECT id, name, amount, 1 AS more FROM thing"
    static let sample = TooMany()
}

private struct WrongType: Query {
    typealias Result = Number
    static let sql: StaticString = "SELECT sum(amount) AS value FROM thing"
    static let sample = WrongType()
}

private struct Named: Row {
    let name: String
    init(from row: inout RowReader) throws { name = try row.read("name") }
}

private struct NotOptional: Query {
    typealias Result = Named
    static let sql: StaticString = "SELECT name FROM thing"
    static let sample = NotOptional()
}

private struct FromView: Query {
    typealias Result = Named
    static let sql: StaticString = "SELECT name FROM thing_view"
    static let sample = FromView()
}

private struct Unwilling: Row {
    init(from row: inout RowReader) throws {
        let name: String = try row.read("name")
        guard name == "satu" else { throw Stop() }
    }
}

private struct NoPlaceholder: Query {
    typealias Result = Unwilling
    static let sql: StaticString = "SELECT name FROM thing"
    static let sample = NoPlaceholder()
}

private struct WrongParameters: Query {
    static let sql: StaticString = "SELECT $1::text, $2::bigint, $3::bytea, $4::text[], $5::bigint[], $6::boolean"
    static let sample = WrongParameters()
    var parameters: [Parameter] { [.int(1), .text("1"), .text("x"), .ints([]), .texts([]), .text("t")] }
}

private struct RightParameters: Query {
    static let sql: StaticString = """
        SELECT $1::date, $2::numeric, $3::numeric, $4::small, $5::bytea, $6::uuid[], $7::int[], $8::boolean, $9::bigint
        """
    static let sample = RightParameters()
    var parameters: [Parameter] {
        [.text("2022-01-31"), .text("1.5"), .int(1), .int(1), .bytes([]), .texts([]), .ints([]), .bool(true), .null]
    }
}

private struct MissingParameter: Query {
    static let sql: StaticString = "SELECT $1::text"
    static let sample = MissingParameter()
}

private struct NoTable: Query {
    static let sql: StaticString = "SELECT 1 FROM nowhere"
    static let sample = NoTable()
}

private struct Setting: Query {
    static let sql: StaticString = "SET ROLE postgres"
    static let sample = Setting()
}

struct StatementCheckTests {
    static let cases: [(any Statement.Type, [String])] = [
        (AllThings.self, []), (ThingByID.self, []), (CountThings.self, []), (AddThing.self, []), (Refuse.self, []),
        (ShowSettings.self, []), (FromView.self, []), (RightParameters.self, []),
        (WrongName.self, ["WrongName reads column 2 as name, it is title"]),
        (WrongOrder.self, ["WrongOrder reads column 1 as id, it is name", "WrongOrder reads column 2 as name, it is id"]),
        (TooMany.self, ["TooMany reads 3 columns, returns 4"]),
        (WrongType.self, ["WrongType cannot read value: it is numeric"]),
        (NotOptional.self, ["NotOptional reads name as never NULL, the table allows NULL"]),
        (NoPlaceholder.self, ["NoPlaceholder Unwilling cannot be made from placeholders: Stop()"]),
        (MissingParameter.self, ["MissingParameter gives 0 parameters, 1 are needed"]),
        (NoTable.self, ["NoTable is refused: SQLSTATE 42P01: relation \"nowhere\" does not exist"]),
        (Setting.self, ["Setting begins with SET: transactions and session settings belong to Database"]),
        (
            WrongParameters.self,
            [
                "WrongParameters gives $1 as int, it is text", "WrongParameters gives $2 as text, it is bigint",
                "WrongParameters gives $3 as text, it is bytea", "WrongParameters gives $4 as ints, it is text[]",
                "WrongParameters gives $5 as texts, it is bigint[]", "WrongParameters gives $6 as text, it is boolean",
            ]
        ),
    ]

    @Test func findsEachFault() throws {
        let url: ConnectionURL = try Fixture.makeURL()
        try Connection(url).execute("CREATE DOMAIN small AS int CHECK (VALUE < 10)")
        let check = try StatementCheck(url: url.conninfo)
        for (statement, problems) in Self.cases {
            #expect(try check.problems(of: statement) == problems)
        }
    }
}
