import Database
import Testing

struct ConnectionURLTests {
    static let cases: [(String, String)] = [
        (
            "postgres://owner:secret@db.example:5433/janji",
            "user='app' password='p' host='db.example' port='5433' dbname='janji'"
        ),
        ("postgresql:///janji?host=/run/pg&user=owner", "user='app' password='p' host='/run/pg' dbname='janji'"),
        ("host=/run/pg user=owner dbname='a b'", "user='app' password='p' host='/run/pg' dbname='a b'"),
        (#"dbname='it\'s \\ here'"#, #"user='app' password='p' dbname='it\'s \\ here'"#),
    ]

    @Test(arguments: cases)
    func keepsTheTarget(_ text: String, _ expected: String) throws {
        let replaced: ConnectionURL = try ConnectionURL(text).replacing(user: "app", password: "p")
        #expect(try settings(replaced) == settings(ConnectionURL(expected)))
        #expect(try settings(replaced) == settings(ConnectionURL(replaced.conninfo)))
    }

    private func settings(_ url: ConnectionURL) -> Set<String> {
        Set(url.conninfo.replacing("' ", with: "'\n").split(separator: "\n").map(String.init))
    }

    @Test func quotesWhatItIsGiven() throws {
        let url = try ConnectionURL("host=h").replacing(user: "o'\\ x", password: "a' host='evil")
            .replacing(database: "d=1 user=x")
        let again = try ConnectionURL(url.conninfo)
        #expect(again.user == "o'\\ x")
        #expect(again.database == "d=1 user=x")
        #expect(settings(again) == settings(url))
    }

    @Test func anotherRoleDoesNotInheritThePassword() throws {
        let url = try ConnectionURL("postgres://owner:secret@h/d")
        #expect(!url.replacing(user: "app", password: nil).conninfo.contains("secret"))
        #expect(!url.description.contains("secret"))
        #expect(url.conninfo.contains("secret"))
    }

    @Test(arguments: ["host", "nonsense=1", "postgres://[::1/d", "dbname='open"])
    func refusesNonsense(_ text: String) {
        #expect(throws: DatabaseError.self) { try ConnectionURL(text) }
    }
}
