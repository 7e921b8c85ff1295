import Database
import Sealing
import Testing

@testable import Web

@Suite("A second factor: turned on, asked for, turned off")
struct TwoFactorTests {
    private let fixture: SiteFixture
    private let head: Client

    init() throws {
        fixture = try SiteFixture()
        head = try fixture.client("kembar-a", as: World.Login.head)
    }

    /// From the password to the page that asks for the code, at a browser that nobody used.
    private func halfWay(_ next: String = "") throws -> Client {
        let client: Client = fixture.client("kembar-a")
        let answer: Answer = try client.trySignIn(World.Login.head, password: SiteFixture.password, next: next).must(
            200)
        #expect(
            answer.text.contains("name=\"kode\"") && client.cookies["sesi"] == nil && client.cookies["langkah"] != nil)
        return client
    }

    private func enter(_ client: Client, _ code: String, next: String = "") throws -> Answer {
        try client.post("/masuk/kode", [("kode", code), ("lanjut", next)])
    }

    @Test func isAskedForFromThenOn() throws {
        let (phone, codes) = try Authenticator.enrol(head, fixture)
        #expect(codes.count == 10 && Set(codes).count == 10)
        #expect(try head.get("/akun").must(200).text.contains("Terpasang"))
        let client: Client = try halfWay("/kerja/antrean")
        #expect(try client.get("/kerja").status == 303)
        try fixture.forgetCodes()
        let answer: Answer = try enter(client, phone.code(fixture), next: "/kerja/antrean").must(303)
        #expect(answer.location == "/kerja/antrean" && client.cookies["langkah"] == nil)
        #expect(try client.get("/kerja").status == 200)
        #expect(try fixture.value("SELECT count(*) FROM masuk_tertunda") == "0")
        #expect(try fixture.value("SELECT count(*) FROM audit WHERE perbuatan = 'dua-langkah-pasang'") == "1")
    }

    /// How many steps away, and whether it opens.
    @Test(arguments: [(0, true), (-1, true), (1, true), (-3, false), (3, false)] as [(Int64, Bool)])
    func takesCodesOfTheTime(away: Int64, isTaken: Bool) throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        try fixture.forgetCodes()
        #expect(try enter(halfWay(), phone.code(fixture, away: away)).status == (isTaken ? 303 : 422))
    }

    @Test func takesNoCodeTwice() throws {
        let (phone, codes) = try Authenticator.enrol(head, fixture)
        let used: String = try phone.code(fixture)
        #expect(try enter(halfWay(), used).status == 422, "the code that confirmed it")
        #expect(try enter(halfWay(), codes[3].uppercased()).status == 303)
        #expect(try enter(halfWay(), codes[3]).status == 422)
        #expect(try enter(halfWay(), codes[4].replacing("-", with: " ")).status == 303)
        #expect(try fixture.value("SELECT count(*) FROM kode_pemulihan WHERE dipakai IS NOT NULL") == "2")
    }

    /// The same throttle as for passwords, and the right password does not lift it.
    @Test func slowsDownGuessing() throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        try fixture.forgetCodes()
        let client: Client = try halfWay()
        for _ in 1...5 { #expect(try enter(client, "000000").status == 422) }
        #expect(try enter(client, phone.code(fixture)).status == 429)
        #expect(try enter(halfWay(), phone.code(fixture)).status == 429)
        try Connection(fixture.admin).execute("UPDATE login_throttle SET terakhir = terakhir - interval '1 s'")
        #expect(try enter(client, phone.code(fixture)).status == 303)
    }

    /// Half signed in is not signed in, elsewhere or later.
    @Test func halfWayIsNotIn() throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        try fixture.forgetCodes()
        let client: Client = try halfWay()
        let neighbour: Client = fixture.client("kembar-b")
        _ = try neighbour.get("/masuk")
        neighbour.cookies["langkah"] = client.cookies["langkah"]
        #expect(try enter(neighbour, phone.code(fixture)).location.hasPrefix("/masuk?"))
        let asSession: Client = fixture.client("kembar-a")
        asSession.cookies["sesi"] = client.cookies["langkah"]
        #expect(try asSession.get("/kerja").status == 303)
        try Connection(fixture.admin).execute("UPDATE masuk_tertunda SET dibuat = dibuat - interval '11 minutes'")
        #expect(try enter(client, phone.code(fixture)).location.hasPrefix("/masuk?"))
        #expect(try client.get("/masuk/kode").location == "/masuk")
    }

    /// What was typed when the session ended comes along through both steps.
    @Test func carriesWhatWasTyped() throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        try fixture.forgetCodes()
        head.cookies["sesi"] = nil
        let held: Answer = try head.post("/kerja/pk/baru", [("jabatan", "dpmd"), ("tahun", "2031"), ("asal", "")])
        #expect(held.status == 403)
        var form: HTMLForm = try held.html().form(to: "/masuk")
        (form["nama"], form["sandi"]) = (World.Login.head, SiteFixture.password)
        var second: HTMLForm = try head.post(form).must(200).html().form(to: "/masuk/kode")
        second["kode"] = try phone.code(fixture)
        let resumed: HTMLForm = try head.post(second).must(200).html().form(to: "/kerja/pk/baru")
        #expect(resumed["tahun"] == "2031" && resumed["jabatan"] == "dpmd")
        #expect(try head.post(resumed).status == 303)
    }

    /// Off only with the password and a code: what is typed, and whether it is off then.
    @Test(arguments: [(true, true, true), (true, false, false), (false, true, false)])
    func goesOffWithBoth(password: Bool, code: Bool, isOff: Bool) throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        try fixture.forgetCodes()
        let answer: Answer = try head.post(
            "/akun/dua-langkah/lepas",
            [("sandi", password ? SiteFixture.password : "salah"), ("kode", code ? phone.code(fixture) : "123456")])
        #expect(answer.status == (isOff ? 303 : 422))
        #expect(try fixture.value("SELECT count(*) FROM faktor_kedua") == (isOff ? "0" : "1"))
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.head, password: SiteFixture.password).status
                == (isOff ? 303 : 200))
    }

    /// The table holds no secret that opens anything without the key; another account's row does not either.
    @Test func isSealed() throws {
        let (phone, _) = try Authenticator.enrol(head, fixture)
        let text: String = try #require(try fixture.value("SELECT string_agg(t::text, '') FROM faktor_kedua t"))
        #expect(!text.contains(Digest.hexadecimal(phone.secret)) && !text.contains(Base32.text(of: phone.secret)))
        #expect(
            try fixture.value(
                "SELECT count(*) FROM audit WHERE rincian LIKE '%' || $1 || '%'", .text(Base32.text(of: phone.secret)))
                == "0")
        let bupati: Client = try fixture.client("kembar-a", as: World.Login.bupati)
        _ = try Authenticator.enrol(bupati, fixture)
        try Connection(fixture.admin).execute(
            """
            UPDATE faktor_kedua f SET langkah = 0, rahasia = (SELECT g.rahasia FROM faktor_kedua g WHERE \
            g.akun_id <> f.akun_id)
            """
        )
        #expect(try enter(halfWay(), phone.code(fixture)).status == 422)
    }

    /// An unconfirmed factor is asked for by nobody; a new one takes its place.
    @Test func isInForceOnceConfirmed() throws {
        _ = try head.get("/akun/dua-langkah")
        _ = try head.post("/akun/dua-langkah").must(303)
        let first = try Authenticator(typedFrom: head.get("/akun/dua-langkah").text)
        #expect(try head.post("/akun/dua-langkah/konfirmasi", [("kode", "000000")]).status == 422)
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.head, password: SiteFixture.password).status == 303)
        _ = try head.post("/akun/dua-langkah").must(303)
        let second = try Authenticator(typedFrom: head.get("/akun/dua-langkah").text)
        #expect(first.secret != second.secret)
        #expect(try head.post("/akun/dua-langkah/konfirmasi", [("kode", first.code(fixture))]).status == 422)
        #expect(try head.post("/akun/dua-langkah/konfirmasi", [("kode", second.code(fixture))]).status == 200)
        _ = try head.get("/akun/dua-langkah")
        _ = try head.post("/akun/dua-langkah").must(303)
        #expect(try head.get("/akun/dua-langkah").text.contains("10 kode pemulihan"), "one in force stays")
    }

    /// Every other session of the account ends, this one goes on under a new token.
    @Test func endsOtherSessions() throws {
        let elsewhere: Client = try fixture.client("kembar-a", as: World.Login.head)
        let token: String? = head.cookies["sesi"]
        _ = try Authenticator.enrol(head, fixture)
        #expect(try elsewhere.get("/kerja").status == 303)
        #expect(head.cookies["sesi"] != token)
        #expect(try head.get("/kerja").status == 200)
    }

    @Test func needsTheKeyOfTheInstallation() throws {
        let site = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader, key: nil)
        let client = Client(host: "kembar-a.localhost", transport: InProcess(fixture: fixture, site: site))
        try client.signIn(World.Login.head)
        #expect(try client.get("/akun/dua-langkah").must(200).text.contains("Belum tersedia di instalasi ini"))
        #expect(try client.post("/akun/dua-langkah").status == 404)
    }

    /// Required: whoever signs or administers is led to turn it on, others are not.
    @Test func mayBeRequired() throws {
        let admin: Client = try fixture.client("kembar-a", as: World.Login.admin)
        let form: HTMLForm = try admin.get("/atur/pengaturan/keamanan").must(200).html().form(
            to: "/atur/pengaturan/keamanan")
        var filled = form
        filled["wajib-dua-langkah"] = "ya"
        let refused: Answer = try admin.post(filled)
        #expect(
            try refused.status == 422 && refused.refusals().map(\.field) == ["wajib-dua-langkah"],
            "the admin comes first")
        _ = try Authenticator.enrol(admin, fixture)
        filled["_token"] = admin.token
        _ = try admin.post(filled).must(303)
        for (login, isLed) in [
            (World.Login.head, true), (World.Login.bupati, true), (World.Login.planner, false),
            (World.Login.inspector, false),
        ] {
            let client: Client = try fixture.client("kembar-a", as: login)
            let answer: Answer = try client.get("/kerja")
            #expect(isLed ? answer.location == "/akun/dua-langkah" : answer.status == 200, "\(login)")
        }
        let (phone, _) = try Authenticator.enrol(head, fixture)
        #expect(try head.get("/kerja").status == 200)
        try fixture.forgetCodes()
        #expect(
            try head.post("/akun/dua-langkah/lepas", [("sandi", SiteFixture.password), ("kode", phone.code(fixture))])
                .status == 422)
        #expect(try fixture.client("kembar-b", as: World.Login.head).get("/kerja").status == 200)
    }
}

extension Digest {
    fileprivate static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
