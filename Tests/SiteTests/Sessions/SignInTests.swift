import Database
import Deeds
import HTTP
import Testing

@testable import Web

@Suite("Signing in and out")
struct SignInTests {
    private static let wrong = "bukan kata sandinya"

    /// Nobody learns from the answer who has an account.
    @Test func saysTheSameToAStranger() throws {
        let fixture = try SiteFixture()
        func answer(_ login: String) throws -> Answer {
            try fixture.client("kembar-a").trySignIn(login, password: Self.wrong)
        }
        let (known, unknown) = (try answer("perencana.dpmd"), try answer("perencana.dpmx"))
        #expect(known.status == 422 && unknown.status == 422)
        func blotted(_ answer: Answer) -> String {
            answer.text.replacing(/perencana\.dpm[dx]/, with: "X").replacing(/value="[0-9a-f]{64}"/, with: "TOKEN")
        }
        #expect(blotted(known) == blotted(unknown))
        #expect(known.headers.map(\.name) == unknown.headers.map(\.name))
        #expect(try fixture.value("SELECT count(*) FROM session") == "0")
    }

    /// Five tries are free; then each waits longer, for that account alone, whether it exists or not.
    @Test(arguments: ["perencana.dpmd", "tidak.ada"])
    func slowsDownGuessing(_ login: String) throws {
        let fixture = try SiteFixture()
        func attempt(_ password: String = Self.wrong) throws -> Answer {
            try fixture.client("kembar-a").trySignIn(login, password: password)
        }
        func age(_ seconds: Int) throws {
            try Connection(fixture.admin).execute(
                """
                UPDATE login_throttle SET terakhir = terakhir - interval '\(seconds) s'
                """)
        }
        for _ in 1...5 { #expect(try attempt().status == 422) }
        for wait in [1, 2, 4, 8, 16, 32, 60, 60] {
            let refused: Answer = try attempt(SiteFixture.password)
            #expect(refused.status == 429)
            #expect(refused["Retry-After"] == String(wait))
            #expect(refused.text.contains("\(wait) detik"))
            #expect(SecurityHeaderRules.faults(refused) == [])
            try age(wait - 1)
            #expect(try wait == 1 || attempt(SiteFixture.password).status == 429)
            try age(1)
            #expect(try attempt().status == 422)
        }
        // Others, and the same login next door, are not held up.
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.head, password: SiteFixture.password).status == 303)
        #expect(try fixture.client("kembar-b").trySignIn(login, password: Self.wrong).status == 422)
        // Nobody is locked out for good, and the right password clears the count.
        try age(60)
        guard login == World.Login.planner else { return }
        #expect(try attempt(SiteFixture.password).status == 303)
        for _ in 1...5 { #expect(try attempt().status == 422) }
    }

    /// Signing asks for the password under the same throttle.
    @Test func slowsDownGuessingAtTheSignature() throws {
        let fixture = try SiteFixture()
        let job = MainJob(tahun: 2024) { fixture.client("contoh") }
        try job.run(through: "the head signs in")
        var form: HTMLForm = try job.head.get("\(job.work)/tanda-tangan").must(200).html().form(
            to: "\(job.work)/tanda-tangan")
        form["sandi"] = Self.wrong
        for _ in 1...5 { #expect(try job.head.post(form).status == 422) }
        form["sandi"] = SiteFixture.password
        let refused: Answer = try job.head.post(form)
        #expect(refused.status == 429)
        #expect(refused["Retry-After"] == "1")
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM signature g JOIN document d ON d.id = g.document_id AND d.tenant_id = g.tenant_id
                    WHERE tahun = 2024
                """) == "0")
        try Connection(fixture.admin).execute("UPDATE login_throttle SET terakhir = terakhir - interval '1 s'")
        #expect(try job.head.post(form).status == 303)
    }

    /// A token that was planted, or made before, never becomes a session.
    @Test func makesANewTokenEachTime() throws {
        let fixture = try SiteFixture()
        let client: Client = fixture.client("kembar-a")
        client.cookies["sesi"] = "ditanam-oleh-orang-lain"
        try client.signIn(World.Login.planner)
        let first: String = try #require(client.cookies["sesi"])
        #expect(first != "ditanam-oleh-orang-lain" && first.utf8.count >= 43)
        #expect(try fixture.value("SELECT count(*) FROM session WHERE token_sha256 = sha256($1)", .text(first)) == "1")
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM session s WHERE position(convert_to($1, 'UTF8') in token_sha256) > 0 OR
                s::text LIKE '%' || $1 || '%'
                """, .text(first)) == "0")
        try client.signIn(World.Login.planner)
        #expect(client.cookies["sesi"] != first)
        let old: Client = fixture.client("kembar-a")
        old.cookies["sesi"] = first
        #expect(try old.get("/kerja").status == 303)
        #expect(try client.get("/kerja").status == 200)
    }

    @Test func setsACookieThatStaysHere() throws {
        let fixture = try SiteFixture()
        let answer: Answer = try fixture.client("kembar-a").trySignIn(
            World.Login.planner, password: SiteFixture.password)
        let cookie = try #require(answer.values("Set-Cookie").first { $0.hasPrefix("sesi=") })
        #expect(cookie.hasSuffix("; Path=/; SameSite=Lax; HttpOnly"))
        let browser = try #require(answer.values("Set-Cookie").first { $0.hasPrefix("peramban=") })
        #expect(browser.hasSuffix("; Path=/; SameSite=Lax; Max-Age=15552000; HttpOnly"))
        // Behind TLS: bound to the host, and never sent without it.
        let page = fixture.site.respond(to: Request(target: "/masuk", host: "kembar-a.localhost", isSecure: true))
        let secure: [String] = page.headers.values("Set-Cookie")
        #expect(
            secure.count == 1 && secure[0].hasPrefix("__Host-tamu=") && secure[0].contains("; Secure")
                && !secure[0].contains("Domain"))
        #expect(page.headers["Strict-Transport-Security"] != nil)
    }

    private static let ages: [(what: String, sql: String, isOpen: Bool)] = [
        ("idle for 29 minutes", "terakhir = now() - interval '29 minutes'", true),
        ("idle for 31 minutes", "terakhir = now() - interval '31 minutes'", false),
        ("in use for 11 hours", "dibuat = now() - interval '11 hours 59 minutes'", true),
        ("in use for 12 hours", "dibuat = now() - interval '12 hours 1 minute'", false),
    ]

    @Test(arguments: ages.map(\.what))
    func endsASession(_ what: String) throws {
        let (_, sql, isOpen) = try #require(Self.ages.first { $0.what == what })
        let fixture = try SiteFixture()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        try Connection(fixture.admin).execute("UPDATE session SET \(sql)")
        #expect(try client.get("/kerja").status == (isOpen ? 200 : 303))
        // Using it keeps it from idling, but never from its end.
        #expect(try client.get("/kerja").status == (isOpen ? 200 : 303))
        #expect(
            try fixture.value(
                """
                SELECT count(*) FROM session WHERE terakhir > now() - interval '1 minute'
                """) == (isOpen || what.contains("use") ? "1" : "0"))
    }

    @Test func endsWithTheAccount() throws {
        let fixture = try SiteFixture()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        try Connection(fixture.admin).execute("UPDATE akun SET aktif = false")
        #expect(try client.get("/kerja").status == 303)
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.planner, password: SiteFixture.password).status == 422)
    }

    @Test func leavesHereOrEverywhere() throws {
        let fixture = try SiteFixture()
        func browser() throws -> Client { try fixture.client("kembar-a", as: World.Login.planner) }
        let (one, two, three, colleague) = (
            try browser(), try browser(), try browser(), try fixture.client("kembar-a", as: World.Login.head)
        )
        let token: String? = one.cookies["sesi"]
        #expect(try one.post("/keluar").location.hasPrefix("/masuk"))
        #expect(one.cookies["sesi"] == nil)
        one.cookies["sesi"] = token
        #expect(try one.get("/kerja").status == 303)
        #expect(try two.get("/kerja").status == 200)
        // Of another's sessions none can be ended by its number.
        let foreign: String = try #require(
            try fixture.value(
                """
                SELECT s.id FROM session s JOIN akun a ON a.id = s.akun_id AND a.tenant_id = s.tenant_id
                WHERE login = $1
                """, .text(World.Login.head)))
        _ = try two.post("/akun/sesi", [("sesi", foreign)])
        #expect(try colleague.get("/kerja").status == 200)
        #expect(try two.post("/akun/keluar-semua").status == 303)
        #expect(try two.get("/kerja").status == 303)
        #expect(try three.get("/kerja").status == 303)
        #expect(try colleague.get("/kerja").status == 200)
    }

    @Test func aNewPasswordEndsTheOtherSessions() throws {
        let fixture = try SiteFixture()
        let (here, elsewhere) = (
            try fixture.client("kembar-a", as: World.Login.planner),
            try fixture.client("kembar-a", as: World.Login.planner)
        )
        let before: String? = here.cookies["sesi"]
        let new = "sawah hijau di lereng"
        func change(_ old: String, _ new: String, _ again: String) throws -> Answer {
            try here.post("/akun/kata-sandi", [("lama", old), ("baru", new), ("ulang", again)])
        }
        #expect(try change(Self.wrong, new, new).status == 422)
        #expect(try change(SiteFixture.password, new, new + "x").status == 422)
        #expect(try elsewhere.get("/kerja").status == 200)
        #expect(try change(SiteFixture.password, new, new).status == 303)
        #expect(here.cookies["sesi"] != before)
        #expect(try here.get("/kerja").status == 200)
        #expect(try elsewhere.get("/kerja").status == 303)
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.planner, password: SiteFixture.password).status == 422)
        #expect(try fixture.client("kembar-a").trySignIn(World.Login.planner, password: new).status == 303)
        #expect(try Inspection(fixture.tenant("kembar-a"), in: fixture.staff).faults == [])
    }

    @Test(arguments: [
        "pendek", "password1234", "aaaaaaaaaaaaaaaa", "123456789012345", "perencana.dpmd", "kabupaten kembar",
        "qwertyuiopasdf", String(repeating: "ab1 ", count: 40), "ayu perencana 1",
    ])
    func refusesAWeakPassword(_ weak: String) throws {
        let fixture = try SiteFixture()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        let answer: Answer = try client.post(
            "/akun/kata-sandi", [("lama", SiteFixture.password), ("baru", weak), ("ulang", weak)])
        #expect(answer.status == 422)
        #expect(weak == World.Login.planner || !answer.text.contains("value=\"\(weak)\""))
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.planner, password: SiteFixture.password).status == 303)
    }

    private static let leads: [(next: String, to: String)] = [
        ("/kerja/antrean", "/kerja/antrean"), ("", "/kerja"), ("//jahat.example/", "/kerja"),
        ("/\\jahat.example", "/kerja"), ("/\t/jahat.example", "/kerja"),
        ("https://jahat.example/", "/kerja"), ("https:jahat.example", "/kerja"), ("javascript:alert(1)", "/kerja"),
        ("jahat.example", "/kerja"),
        ("\\\\jahat.example", "/kerja"), ("/kerja\r\nSet-Cookie: a=b", "/kerja"), (" //jahat.example", "/kerja"),
        ("/%2F/jahat.example", "/kerja"),
    ]

    @Test(arguments: leads.map(\.next))
    func neverLeadsElsewhere(_ next: String) throws {
        let fixture = try Self.shared.get()
        let to = try #require(Self.leads.first { $0.next == next }).to
        let answer: Answer = try fixture.client("kembar-a").trySignIn(
            World.Login.planner, password: SiteFixture.password, next: next)
        #expect(answer.status == 303)
        #expect(answer.location == to)
    }

    private static let shared = Result { try SiteFixture() }

    /// What was typed when a session ended comes back after signing in, for the address it was meant for and nowhere
    /// else.
    @Test func keepsWhatWasTyped() throws {
        let fixture = try SiteFixture()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        try Connection(fixture.admin).execute("DELETE FROM session")
        let address = "/kerja/pk/2022/dpmd/identitas"
        let held: Answer = try client.post(
            address, [("versi", "4"), ("tempat", "Kembar"), ("tanggal", "5 Januari 2022"), ("sandi", "rahasia sekali")])
        #expect(held.status == 403)
        #expect(!held.text.contains("rahasia sekali"))
        var form: HTMLForm = try held.html().form(to: "/masuk")
        form["nama"] = World.Login.planner
        form["sandi"] = SiteFixture.password
        let resumed: Answer = try client.post(form).must(200)
        let again: HTMLForm = try resumed.html().form(to: address)
        #expect(again["tanggal"] == "5 Januari 2022")
        #expect(try client.post(again).status == 303)
        #expect(try fixture.value("SELECT count(*) FROM naskah WHERE isi LIKE '%5 Januari 2022%'") == "1")
    }
}
