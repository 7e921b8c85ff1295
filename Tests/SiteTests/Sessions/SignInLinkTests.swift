import Database
import Testing

@testable import HTTP
@testable import Web

@Suite("One-time links")
struct SignInLinkTests {
    private let fixture: SiteFixture
    private let bupati: Client

    init() throws {
        fixture = try SiteFixture()
        bupati = try fixture.client("kembar-a", as: World.Login.bupati)
    }

    /// The path of a link that the account makes for itself.
    private func link() throws -> String {
        _ = try bupati.get("/akun")
        let page: Answer = try bupati.post("/akun/tautan").must(200)
        return "/masuk/tautan/" + (try #require(page.text.firstMatch(of: /\/masuk\/tautan\/([A-Za-z0-9_-]{43})/)).1)
    }

    private func open(_ link: String, tenant: String = "kembar-a") throws -> (Client, Answer) {
        let phone: Client = fixture.client(tenant)
        _ = try phone.get("/masuk")
        _ = try phone.get(link)
        return (phone, try phone.post(link))
    }

    /// Messengers fetch it any number of times; the button works once.
    @Test func opensTheQueueOnce() throws {
        let link: String = try link()
        for _ in 1...3 {
            let preview: Answer = try fixture.client("kembar-a").get(link)
            #expect(preview.status == 200 && preview.text.contains("<form") && preview["Cache-Control"] == "no-store")
        }
        #expect(try fixture.client("kembar-a").send(.head, link).status == 200)
        let (phone, answer) = try open(link)
        #expect(answer.location == "/kerja/antrean")
        #expect(try phone.get("/kerja/antrean").must(200).text.contains("Menunggu tanda tangan"))
        let (again, refused) = try open(link)
        #expect(refused.status == 404 && again.cookies["sesi"] == nil)
        #expect(try fixture.client("kembar-a").get(link).text.contains("tidak berlaku"))
        #expect(
            try fixture.value(
                """
                SELECT string_agg(perbuatan || ' ' || objek, ',' ORDER BY urutan) FROM audit WHERE perbuatan LIKE \
                'tautan%'
                """
            ) == "tautan-masuk-buat bupati,tautan-masuk-pakai bupati")
    }

    /// A link proves nothing about who sits there: what would outlast it asks for the password.
    @Test func isNoProof() throws {
        let (phone, _) = try open(link())
        _ = try phone.get("/akun")
        #expect(try phone.post("/akun/tautan").status == 403)
    }

    private static let spoils: [(name: String, sql: String)] = [
        ("16 minutes old", "UPDATE tautan_masuk SET dibuat = dibuat - interval '16 minutes'"),
        ("of an account that was closed", "UPDATE akun SET aktif = false WHERE login = 'bupati'"),
        ("used", "UPDATE tautan_masuk SET dipakai = now()"),
    ]

    @Test(arguments: spoils.map(\.name))
    func doesNotHold(_ name: String) throws {
        let link: String = try link()
        try Connection(fixture.admin).execute(#require(Self.spoils.first { $0.name == name }).sql)
        #expect(try open(link).1.status == 404)
    }

    @Test func holdsForFourteenMinutes() throws {
        let link: String = try link()
        try Connection(fixture.admin).execute("UPDATE tautan_masuk SET dibuat = dibuat - interval '14 minutes'")
        #expect(try open(link).1.status == 303)
    }

    @Test func isOfItsKabupaten() throws {
        let link: String = try link()
        #expect(try open(link, tenant: "kembar-b").1.status == 404)
        #expect(try open("/masuk/tautan/" + String(repeating: "A", count: 43)).1.status == 404)
        #expect(try open(link).1.status == 303)
    }

    /// A new password, ended sessions or a second factor void it.
    @Test func isVoidWithAChange() throws {
        let link: String = try link()
        let admin: Client = try fixture.client("kembar-a", as: World.Login.admin)
        _ = try admin.get("/atur/akun?ubah=bupati")
        _ = try admin.post("/atur/akun/keluarkan?ubah=bupati").must(303)
        #expect(try open(link).1.status == 404)
    }

    @Test func asksForTheSecondFactor() throws {
        let (authenticator, _) = try Authenticator.enrol(bupati, fixture)
        try fixture.forgetCodes()
        let (phone, answer) = try open(link())
        #expect(answer.status == 200 && phone.cookies["sesi"] == nil)
        var form: HTMLForm = try answer.html().form(to: "/masuk/kode")
        form["kode"] = try authenticator.code(fixture)
        #expect(try phone.post(form).location == "/kerja/antrean")
        #expect(try phone.get("/kerja/antrean").status == 200)
    }

    @Test func staysOutOfTheLog() throws {
        let link: String = try link()
        func line(_ target: String) -> String {
            let record = AccessRecord(
                Request(method: .get, target: target, headers: [], body: [], host: "x"), Response(status: .ok),
                received: 0)
            return String(decoding: record.withoutToken.line(), as: UTF8.self)
        }
        #expect(
            !line(link).contains(try #require(link.split(separator: "/").last))
                && line(link).contains("/masuk/tautan/-"))
        #expect(line("/kerja/antrean").contains("\"/kerja/antrean\""))
    }

    /// Only the digest of its token is kept.
    @Test func isKeptAsADigest() throws {
        let token: Substring = try #require(link().split(separator: "/").last)
        #expect(
            try fixture.value("SELECT count(*) FROM tautan_masuk WHERE token_sha256 = sha256($1)", .text(String(token)))
                == "1")
        #expect(
            try fixture.value("SELECT count(*) FROM audit a WHERE a::text LIKE '%' || $1 || '%'", .text(String(token)))
                == "0")
    }
}
