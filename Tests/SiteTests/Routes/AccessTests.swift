import Database
import Deeds
import HTTP
import Synchronization
import Testing

@testable import App
@testable import Web

/// Over the route table: a new line is covered by being in it.
@Suite("No route opens to whom it is not for", .serialized)
struct AccessTests {
    private static let fixture = Result { try SiteFixture() }

    /// Sends a form as large as any, so that nothing is refused for being empty.
    private func ask(_ client: Client, _ route: RouteCase, _ fields: [Client.Field] = [], headers: [Client.Field] = [])
        throws -> Answer
    {
        guard !route.route.method.isSafe else { return try client.get(route.target(), headers: headers) }
        return try client.postBare(route.target(), fields + Self.form, headers: headers)
    }

    private static let form: [Client.Field] = [
        ("versi", "3"), ("baris", "k1"), ("k1.sasaran", "Diubah orang lain"), ("jabatan", "dpmd"), ("tahun", "2025"),
        ("tanggal", "1 Januari 2022"), ("tempat", "Lain"), ("alasan", "a"), ("catatan", "a"), ("sesi", "1"),
        ("sandi", SiteFixture.password),
        ("lama", SiteFixture.password), ("baru", "sandi yang lain sekali"), ("ulang", "sandi yang lain sekali"),
    ]

    @Test func theTableSaysWhoMayCallWhat() {
        let lines: [String] = RouteTable.lines(isTest: false)
        #expect(lines.count == Routes.tenant(isTest: false).count + Routes.installation(isTest: false).count)
        let words: Set<String> = [
            "anyone", "guest", "signed-in", "account", "inspektorat", "admin", "step-up", "admin-step-up",
        ]
        #expect(lines.filter { !words.contains($0.split(separator: "\t").last.map(String.init) ?? "") } == [])
        #expect(lines.contains("tenant\tPOST\t/kerja/{jenis}/{tahun}/{slug}/tanda-tangan\tsigned-in"))
        #expect(lines.filter { $0.hasSuffix("anyone") && $0.contains("\tPOST\t") } == [])
        #expect(!lines.contains { $0.contains("/uji/") })
        #expect(RouteTable.lines(isTest: true).contains("tenant\tPOST\t/uji/gema\ttest-only"))
    }

    @Test(arguments: RouteCase.signedIn)
    func noCookieNoEntry(_ route: RouteCase) throws {
        let fixture = try Self.fixture.get()
        let before: String = try fixture.fingerprint()
        let answer: Answer = try ask(fixture.client("kembar-a"), route)
        #expect(Self.isSignIn(answer, route), "\(answer.status) \(answer.location)")
        #expect(SecurityHeaderRules.faults(answer) == [])
        #expect(try fixture.fingerprint() == before)
    }

    /// Sent to sign in; what a form carried may come along in the sign-in page.
    private static func isSignIn(_ answer: Answer, _ route: RouteCase) -> Bool {
        if answer.status == 303 { return answer.location.hasPrefix("/masuk") }
        return !route.route.method.isSafe && answer.status == 403
    }

    /// The neighbour's session, on the same names in another kabupaten.
    @Test(arguments: RouteCase.signedIn)
    func theNeighboursCookieIsNone(_ route: RouteCase) throws {
        let fixture = try Self.fixture.get()
        let intruder: Client = fixture.client("kembar-a")
        try intruder.take(Self.neighbour.get())
        let before: String = try fixture.fingerprint()
        let answer: Answer = try ask(intruder, route, [("_token", intruder.token)])
        #expect(Self.isSignIn(answer, route), "\(answer.status) \(answer.location)")
        #expect(try fixture.fingerprint() == before)
    }

    private static let forgeries:
        [(name: String, token: @Sendable (_ own: String, _ other: String) -> [String], header: Client.Field?)] = [
            ("no token", { _, _ in [] }, nil),
            ("an empty token", { _, _ in [""] }, nil),
            ("another session's token", { _, other in [other] }, nil),
            ("a foreign origin", { own, _ in [own] }, ("Origin", "https://jahat.example")),
            ("another port", { own, _ in [own] }, ("Origin", "http://kembar-a.localhost:81")),
            ("no origin to speak of", { own, _ in [own] }, ("Origin", "null")),
            ("a cross-site form", { own, _ in [own] }, ("Sec-Fetch-Site", "cross-site")),
            ("a form of a sibling host", { own, _ in [own] }, ("Sec-Fetch-Site", "same-site")),
            ("the token twice", { own, _ in [own, own] }, nil),
        ]

    @Test(arguments: RouteCase.unsafe)
    func noFormOfAnotherSite(_ route: RouteCase) throws {
        let fixture = try Self.fixture.get()
        let client: Client = fixture.client("kembar-a")
        if route.route.access == "guest" { _ = try client.get("/masuk") } else { try client.take(Self.somebody.get()) }
        let (own, other) = (client.token, try Self.somebodyElse.get().token)
        let before: String = try fixture.fingerprint()
        for (name, token, header) in Self.forgeries {
            let fields: [Client.Field] = token(own, other).map { ("_token", $0) }
            let answer: Answer = try ask(client, route, fields, headers: header.map { [$0] } ?? [])
            #expect(answer.status == (name == "the token twice" ? 400 : 403), "\(name)")
            #expect(SecurityHeaderRules.faults(answer) == [], "\(name)")
        }
        #expect(try fixture.fingerprint() == before)
    }

    private static let somebody = Result { try fixture.get().client("kembar-a", as: World.Login.planner).session }
    private static let neighbour = Result { try fixture.get().client("kembar-b", as: World.Login.admin).session }
    private static let inspector = Result { try fixture.get().client("kembar-a", as: World.Login.inspector).session }
    private static let somebodyElse = Result { try fixture.get().client("kembar-a", as: World.Login.head).session }

    /// A planner is no admin: what is the admin's is refused, whatever comes after.
    @Test(arguments: RouteCase.tenant.filter { $0.route.access.hasPrefix("admin") })
    func whatIsTheAdminsIsRefusedToOthers(_ route: RouteCase) throws {
        let fixture = try Self.fixture.get()
        for session in try [Self.somebody.get(), Self.somebodyElse.get(), Self.inspector.get()] {
            let client: Client = fixture.client("kembar-a")
            client.take(session)
            let before: String = try fixture.fingerprint()
            #expect(try ask(client, route, [("_token", client.token)]).status == 403)
            #expect(try fixture.fingerprint() == before)
        }
    }

    @Test func theRightTokenOpens() throws {
        let client: Client = try Self.fixture.get().client("kembar-b", as: World.Login.secondPlanner)
        let headers: [Client.Field] = [("Origin", "http://kembar-b.localhost"), ("Sec-Fetch-Site", "same-origin")]
        let answer = try client.post(
            "/kerja/pk/2022/dpmd/identitas", [("versi", "4"), ("tempat", "Kembar"), ("tanggal", "2 Januari 2022")],
            headers: headers)
        #expect(answer.status == 303)
    }
}

extension SiteFixture {
    /// A digest of every row of every kabupaten, but for the minute in which a session was last seen.
    func fingerprint() throws -> String {
        let sql: String = try fingerprintSQL.withLock { (known: inout String?) in
            let sql = try known ?? "SELECT concat_ws(' ', \(digests().joined(separator: ", ")))"
            known = sql
            return sql
        }
        return try value(sql) ?? ""
    }

    private func digests() throws -> [String] {
        try TableLint(Connection(admin)).tenantTables().map { table in
            let row = table == "session" ? "(to_jsonb(t) - 'terakhir')::text" : "t::text"
            return "(SELECT concat(count(*), ':', sum(hashtextextended(\(row), 0))) FROM \(table) t)"
        }
    }
}

/// The same for every fixture, since all have one schema.
private let fingerprintSQL = Mutex<String?>(nil)
