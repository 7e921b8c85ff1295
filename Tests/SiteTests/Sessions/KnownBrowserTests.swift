import Database
import Synchronization
import Testing

@testable import Sealing
@testable import Web

/// Whoever guesses at an account keeps its owner out nowhere but where he sits himself.
@Suite("Browsers that an account knows")
struct KnownBrowserTests {
    private static let wrong = "bukan kata sandinya"
    private static let evil = "203.0.113.9"
    private let fixture: SiteFixture

    init() throws { fixture = try SiteFixture() }

    private func browser(_ address: String = "192.0.2.1") -> Client { fixture.client("kembar-a", from: address) }

    private func enter(
        _ browser: Client, _ password: String = SiteFixture.password, as login: String = World.Login.head
    )
        throws -> Int
    {
        try browser.trySignIn(login, password: password).status
    }

    /// Until the next try from there has to wait.
    private func guess(from address: String = evil, as login: String = World.Login.head) throws {
        for _ in 1...5 { #expect(try enter(browser(address), Self.wrong, as: login) == 422) }
        #expect(try enter(browser(address), as: login) == 429)
    }

    /// The owner's browser, signed out.
    private func known(_ login: String = World.Login.head) throws -> Client {
        let client: Client = browser()
        try client.signIn(login)
        _ = try client.post("/keluar")
        return client
    }

    @Test func strangersKeepTheOwnerOutNowhereElse() throws {
        let (known, atWork) = (try known(), browser())
        try atWork.signIn(World.Login.head)
        try guess()
        #expect(try enter(known) == 303)
        #expect(try enter(browser()) == 303, "a new browser on another network")
        #expect(try enter(browser(Self.evil)) == 429, "a new browser beside whoever guesses")
        #expect(try enter(browser(Self.evil), as: World.Login.planner) == 303, "another account there")
        try fixture.ageProofs()
        #expect(try atWork.post("/akun/bukti", [("sandi", SiteFixture.password)]).status == 303)
    }

    /// IPv6 gives each customer 64 bits of addresses.
    @Test func addressesOfOneNetworkAreCountedTogether() throws {
        try guess(from: "2001:db8::1")
        #expect(try enter(browser("2001:db8::ffff:2")) == 429)
        #expect(try enter(browser("2001:db8:0:1::1")) == 303)
    }

    /// Guessing from many networks makes strangers wait everywhere, and nobody else.
    @Test(.timeLimit(.minutes(2))) func manyNetworksHaveOneLimit() throws {
        let known: Client = try known()
        for network in 1...20 {
            for _ in 1...5 { #expect(try enter(browser("198.51.100.\(network)"), Self.wrong) == 422) }
        }
        #expect(try enter(browser()) == 429)
        #expect(try enter(known) == 303)
    }

    @Test func aKnownBrowserHasALimitToo() throws {
        let known: Client = try known()
        for _ in 1...5 { #expect(try enter(known, Self.wrong) == 422) }
        #expect(try enter(known) == 429)
        #expect(try enter(browser()) == 303, "which is its own")
    }

    /// Codes are asked for after the password: whoever has that keeps nobody out either.
    @Test func codesAreCountedAlike() throws {
        let owner: Client = browser()
        try owner.signIn(World.Login.head)
        let (phone, _) = try Authenticator.enrol(owner, fixture)
        try fixture.forgetCodes()
        let thief: Client = browser(Self.evil)
        #expect(try enter(thief) == 200)
        for _ in 1...5 { #expect(try thief.post("/masuk/kode", [("kode", "000000")]).status == 422) }
        #expect(try thief.post("/masuk/kode", [("kode", "000000")]).status == 429)
        #expect(thief.cookies["peramban"] == nil, "half a sign-in makes no browser known")
        for client in [owner, browser()] {
            #expect(try enter(client) == 200)
            #expect(try client.post("/masuk/kode", [("kode", phone.code(fixture))]).status == 303)
            #expect(client.cookies["peramban"] != nil)
            try fixture.forgetCodes()
        }
    }

    private static let ends: [(what: String, act: @Sendable (SiteFixture, Client) throws -> Void)] = [
        (
            "a new password",
            { _, owner in
                let new = "sawah hijau di lereng"
                _ = try owner.post(
                    "/akun/kata-sandi", [("lama", SiteFixture.password), ("baru", new), ("ulang", new)]
                ).must(303)
            }
        ),
        (
            "half a year",
            { fixture, _ in
                try Connection(fixture.admin).execute("UPDATE peramban SET terakhir = now() - interval '181 days'")
            }
        ),
        (
            "the owner forgets it",
            { fixture, owner in
                for key in try owner.get("/akun").html().all("input").filter({ $0["name"] == "peramban" }) {
                    _ = try owner.post("/akun/peramban", [("peramban", key["value"] ?? "")]).must(303)
                }
                #expect(try fixture.value("SELECT count(*) FROM audit WHERE perbuatan = 'lupakan-peramban'") == "2")
            }
        ),
        (
            "the admin ends the sessions",
            { fixture, _ in
                let admin: Client = try fixture.client("kembar-a", as: World.Login.admin)
                _ = try admin.post("/atur/akun/keluarkan?ubah=\(World.Login.head)").must(303)
            }
        ),
    ]

    @Test(arguments: ends.map(\.what))
    func endsWith(_ what: String) throws {
        let owner: Client = browser("192.0.2.7")
        let phone: Client = browser(Self.evil)
        try phone.signIn(World.Login.head)
        _ = try phone.post("/keluar")
        try owner.signIn(World.Login.head)
        try guess()
        try #require(Self.ends.first { $0.what == what }).act(fixture, owner)
        #expect(try enter(phone, Self.wrong) == 429)
    }

    /// Of another's browsers none can be forgotten by its number, and another account's cookie helps nobody.
    @Test func belongsToOneAccount() throws {
        let (mine, theirs) = (try known(), try known(World.Login.planner))
        _ = try mine.trySignIn(World.Login.head, password: SiteFixture.password)
        let foreign: String = try #require(
            try fixture.value(
                "SELECT p.id FROM peramban p JOIN akun a USING (tenant_id) WHERE a.id = p.akun_id AND login = $1",
                .text(World.Login.planner)))
        _ = try mine.get("/akun")
        _ = try mine.post("/akun/peramban", [("peramban", foreign)])
        #expect(try fixture.value("SELECT count(*) FROM peramban WHERE id = \(foreign)") == "1")
        let beside: Client = browser(Self.evil)
        beside.cookies["peramban"] = theirs.cookies["peramban"]
        try guess()
        #expect(try enter(beside) == 429)
    }

    /// One browser may be known to several; its token changes with each sign-in, and is nowhere in the database.
    @Test func isKnownToSeveralUnderANewTokenEachTime() throws {
        let client: Client = browser()
        client.cookies["peramban"] = "ditanam-oleh-orang-lain"
        var tokens: Set<String> = ["ditanam-oleh-orang-lain"]
        for login in [World.Login.head, World.Login.planner, World.Login.head] {
            try client.signIn(login)
            tokens.insert(client.cookies["peramban"] ?? "")
        }
        #expect(tokens.count == 4)
        let token: String = client.cookies["peramban"] ?? ""
        let rows = "SELECT count(*) FROM peramban WHERE token_sha256 = sha256($1)"
        #expect(try fixture.value(rows, .text(token)) == "2")
        #expect(try fixture.value("SELECT count(*) FROM peramban") == "2")
    }

    @Test func anAccountKnowsTen() throws {
        for _ in 1...12 { try browser().signIn(World.Login.head) }
        #expect(try fixture.value("SELECT count(*) FROM peramban") == "10")
    }

    /// A link alone proves nothing about who sits there.
    @Test func aLinkMakesNoBrowserKnown() throws {
        let owner: Client = browser()
        try owner.signIn(World.Login.head)
        let page: Answer = try owner.post("/akun/tautan").must(200)
        let link = "/masuk/tautan/" + (try #require(page.text.firstMatch(of: /\/masuk\/tautan\/([A-Za-z0-9_-]{43})/)).1)
        let phone: Client = browser()
        _ = try phone.get("/masuk")
        _ = try phone.post(link).must(303)
        #expect(phone.cookies["sesi"] != nil && phone.cookies["peramban"] == nil)
    }

    /// Whoever is turned away because others are at it has tried nothing, and types only the password again.
    @Test func busyIsNoTry() throws {
        let narrow = Turnstile(places: 1, queue: 0, toll: .test)
        let site = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, turnstile: narrow)
        let client = Client(host: "kembar-a.localhost", transport: InProcess(fixture: fixture, site: site))
        var again: HTMLForm?
        try narrow.pass { () throws in
            for _ in 1...7 {
                let answer: Answer = try client.trySignIn(World.Login.head, password: SiteFixture.password).must(503)
                #expect(answer["Retry-After"] != nil && !answer.text.contains(SiteFixture.password))
                again = try answer.html().form(to: "/masuk")
            }
        }
        #expect(try fixture.value("SELECT coalesce(sum(gagal), 0) FROM login_throttle") == "0")
        var form: HTMLForm = try #require(again)
        #expect(form["nama"] == World.Login.head && form.fields.contains { $0.name == "sandi" })
        form["sandi"] = SiteFixture.password
        #expect(try client.post(form).status == 303)
    }

    /// Names that are only tried out do not stay.
    @Test func oldTriesGo() throws {
        for name in 1...3 { #expect(try enter(browser(), Self.wrong, as: "tidak.ada\(name)") == 422) }
        try Connection(fixture.admin).execute("UPDATE login_throttle SET terakhir = terakhir - interval '4 hours'")
        #expect(try enter(browser(), Self.wrong, as: "tidak.ada9") == 422)
        #expect(try fixture.value("SELECT count(*) FROM login_throttle") == "2")
    }
}
