import Database
import Support
import Testing

private struct Named: Row {
    let name: String
    init(from row: inout RowReader) throws { name = try row.read("name") }
}

/// `thing_id` may stand for `thing`, `some_value` only for `someValue`.
private struct Abridged: PlainRow {
    let thing: Int64
    let someValue: Int64
    let snapshotSHA256: [UInt8]
    static let columns = Columns(Abridged.init)
}

/// A plain row within another.
private struct Nested: Row {
    let number: Number
    let name: String

    init(from row: inout RowReader) throws {
        number = try Number(from: &row)
        name = try row.read("name")
    }
}

private struct Unwilling: Row {
    init(from row: inout RowReader) throws {
        let name: String = try row.read("name")
        guard name == "satu" else { throw Stop() }
    }
}

/// Statements with exactly one fault each, and some without.
struct StatementCheckTests {
    private static let rightParameters = Query<NoRow>(
        """
        SELECT $1::date, $2::numeric, $3::numeric, $4::small, $5::bytea, $6::uuid[], $7::int[], $8::boolean, $9::bigint
        """, "2022-01-31", "1.5", 1, 1, [UInt8](), [String](), [Int64](), true, Int?.none)
    private static let wrongParameters = Query<NoRow>(
        "SELECT $1::text, $2::bigint, $3::bytea, $4::text[], $5::bigint[], $6::boolean",
        1, "1", "x", [Int64](), [String](), "t")

    static let cases: [(String, any Statement, [String])] = [
        ("AllThings", Query.allThings, []), ("ThingByID", Query.thingByID(id: 1), []),
        ("CountThings", Query.countThings, []), ("AddThing", Change.addThing(id: 1, name: "a"), []),
        ("Refuse", Query.refuse(state: "P0001"), []), ("ShowSettings", Query.showSettings, []),
        (
            "FromView", Query<Named>("SELECT name FROM thing_view"),
            ["FromView reads name as never NULL, the table allows NULL"]
        ),
        ("ExpressionOfView", Query<Number>("SELECT value FROM thing_sum"), []),
        ("RightParameters", rightParameters, []),
        ("Abridged", Query<Abridged>("SELECT 1 AS thing_id, 2 AS some_value, sha256('') AS snapshot_sha256"), []),
        (
            "NotAbridged", Query<Abridged>("SELECT 1 AS things_id, 2 AS somevalue, sha256('') AS snapshot_sha256"),
            [
                "NotAbridged reads column 1 as thing, it is things_id",
                "NotAbridged reads column 2 as some_value, it is somevalue",
            ]
        ),
        (
            "Nested", Query<Nested>("SELECT 1 AS number, 'x' AS name"),
            ["Nested reads column 1 as value, it is number"]
        ),
        (
            "WrongName", Query<Thing>("SELECT id, name AS title, amount FROM thing"),
            ["WrongName reads column 2 as name, it is title"]
        ),
        (
            "WrongOrder", Query<Thing>("SELECT name, id, amount FROM thing"),
            ["WrongOrder reads column 1 as id, it is name", "WrongOrder reads column 2 as name, it is id"]
        ),
        (
            "TooMany", Query<Thing>("SELECT id, name, amount, 1 AS more FROM thing"),
            ["TooMany reads 3 columns, returns 4"]
        ),
        (
            "WrongType", Query<Number>("SELECT sum(amount) AS value FROM thing"),
            ["WrongType cannot read value: it is numeric"]
        ),
        (
            "NotOptional", Query<Named>("SELECT name FROM thing"),
            ["NotOptional reads name as never NULL, the table allows NULL"]
        ),
        (
            "NoPlaceholder", Query<Unwilling>("SELECT name FROM thing"),
            ["NoPlaceholder Unwilling cannot be made from placeholders: Stop()"]
        ),
        ("MissingParameter", Query<NoRow>("SELECT $1::text"), ["MissingParameter gives 0 parameters, 1 are needed"]),
        (
            "NoTable", Query<NoRow>("SELECT 1 FROM nowhere"),
            ["NoTable is refused: SQLSTATE 42P01: relation \"nowhere\" does not exist"]
        ),
        (
            "Setting", Change<NoRow>("SET ROLE postgres"),
            ["Setting begins with SET: transactions and session settings belong to Database"]
        ),
        (
            "WrongParameters", wrongParameters,
            [
                "WrongParameters gives $1 as int, it is text", "WrongParameters gives $2 as text, it is bigint",
                "WrongParameters gives $3 as text, it is bytea", "WrongParameters gives $4 as ints, it is text[]",
                "WrongParameters gives $5 as texts, it is bigint[]", "WrongParameters gives $6 as text, it is boolean",
            ]
        ),
    ]

    @Test func findsEachFault() throws {
        let url: ConnectionURL = try Fixture.makeURL()
        try Connection(url).execute(
            """
            CREATE DOMAIN small AS int CHECK (VALUE < 10);
            CREATE VIEW thing_sum AS SELECT sum(id)::bigint AS value FROM thing
            """)
        let check = try StatementCheck(url: url.conninfo)
        for (name, statement, problems) in Self.cases {
            #expect(try check.problems(of: statement, named: name) == problems)
        }
    }
}
