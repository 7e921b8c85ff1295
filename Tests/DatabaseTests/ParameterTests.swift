import Database
import Support
import Testing

struct ParameterTests {
    /// A parameter, the expression that shows what PostgreSQL got, and what it shows.
    static let cases: [(Parameter, String, String?)] = [
        (.null, "$1::text", nil), (.text(nil), "$1::text", nil), (.int(nil), "$1::bigint", nil),
        (.text(""), "$1::text", ""), (.text("O'Brien \\ \"x\" é 🙂"), "$1::text", "O'Brien \\ \"x\" é 🙂"),
        (.text("2022-01-31"), "$1::date", "2022-01-31"), (.text("1.50"), "$1::numeric", "1.50"),
        (.int(.min), "$1::bigint", "-9223372036854775808"), (.bool(true), "$1::boolean", "t"),
        (.bool(false), "$1::boolean", "f"),
        (.bytes([]), "$1::bytea", "\\x"), (.bytes([0, 92, 255]), "$1::bytea", "\\x005cff"),
        (.texts([]), "cardinality($1::text[])", "0"), (.texts([""]), "cardinality($1::text[])", "1"),
        (.texts(["a", "b"]), "array_to_string($1::text[], '|', '?')", "a|b"),
        (.texts(["NULL", "{,}", "q\"\\", " s "]), "array_to_string($1::text[], '|', '?')", "NULL|{,}|q\"\\| s "),
        (.ints([]), "cardinality($1::bigint[])", "0"), (.ints([3, -4]), "array_to_string($1::bigint[], '|')", "3|-4"),
    ]

    @Test(arguments: cases)
    func arrives(_ parameter: Parameter, _ expression: String, _ shown: String?) throws {
        let rows = try Connection(TestServer.url()).query("SELECT \(expression)", [parameter])
        #expect(rows == [[shown]])
    }

    @Test(arguments: [Parameter.text("abc\0def"), .text("\0"), .texts(["a", "b\0"])])
    func refusesNUL(_ parameter: Parameter) throws {
        let connection = try Connection(TestServer.url())
        #expect(throws: DatabaseError.parameter(index: 2, reason: "text holds NUL")) {
            try connection.query("SELECT $1::text, $2", [.text("ok"), parameter])
        }
    }

    @Test func refusalLeavesThePipelineInStep() throws {
        let database = try Fixture.makeDatabase()
        #expect(throws: DatabaseError.parameter(index: 1, reason: "text holds NUL")) {
            try database.read(for: Fixture.scope, .countThings, .echoText(text: "a\0b"), .countThings)
        }
        #expect(try database.read(for: Fixture.scope, .echoText(text: "ab")).first?.value == "ab")
        #expect(database.statistics.connections == 1)
    }
}
