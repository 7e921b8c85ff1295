import Database
@testable import Deeds
import HTTP
import Sealing
import Testing

@testable import Web

/// What fails for a passing reason is no fault, and costs nobody what he typed.
@Suite("What is not possible just now", .serialized)
struct PassingTroubleTests {
    private static func sql(_ state: String) -> DatabaseError {
        .sql(SQLState(rawValue: state), constraint: nil, message: "")
    }

    private static let errors: [(error: any Error & Sendable, trouble: PassingTrouble?)] = [
        (sql("55P03"), .held), (sql("40P01"), .held), (sql("40001"), .held), (sql("57014"), .busy),
        (sql("53300"), .busy), (sql("57P01"), .busy), (DatabaseError.busy, .busy), (DatabaseError.closed, .busy),
        (DatabaseError.unavailable("gone"), .busy), (DatabaseError.commitUnknown, .unknown),
        (PasswordError.busy, .busy), (KeyError.busy, .busy), (Denial.busy, .busy),
        (TooEarly(seconds: 8), .early(seconds: 8)),
        (sql("23505"), nil), (sql("42601"), nil), (PasswordError.failed, nil), (Denial.forbidden, nil),
        (DatabaseError.rolledBack, nil),
    ]

    @Test(arguments: errors.indices)
    func isTold(_ index: Int) {
        #expect(PassingTrouble(Self.errors[index].error) == Self.errors[index].trouble)
    }

    /// Until the transaction of the test ends, no deed gets anywhere.
    private func holding(_ fixture: SiteFixture, _ body: () throws -> Void) throws {
        let holder = try Connection(fixture.admin)
        try holder.execute("BEGIN; LOCK TABLE document, audit IN ACCESS EXCLUSIVE MODE")
        defer { try? holder.execute("ROLLBACK") }
        try body()
    }

    private static let fixture = Result { try SiteFixture() }

    @Test(arguments: UnsentCase.all)
    func staysOnThePage(_ form: UnsentCase) throws {
        let fixture = try Self.fixture.get()
        let client: Client = try fixture.client("kembar-a", as: form.login)
        var sent: HTMLForm = try client.get(form.address).must(200).html().form(to: form.address)
        let name: String = try #require(sent.fields.first { $0.name.hasSuffix(form.control) }?.name)
        sent[name] = form.typed
        if sent.fields.contains(where: { $0.name == "alasan" }) { sent["alasan"] = "Keputusan Bupati" }
        var again: HTMLForm?
        try holding(fixture) {
            let answer: Answer = try client.post(sent).must(503)
            #expect(answer["Retry-After"] == "2")
            #expect(answer.text.contains("Sedang dipakai orang lain"))
            #expect(try answer.html().faults() == [])
            #expect(SecurityHeaderRules.faults(answer) == [])
            again = try answer.html().form(to: form.address)
        }
        let resent: HTMLForm = try #require(again)
        #expect(resent.fields.map { "\($0.name)=\($0.value)" } == sent.fields.map { "\($0.name)=\($0.value)" })
        #expect(try fixture.value(form.stored, .text(form.typed)) == "0")
        #expect(try client.post(resent).status == 303)
        #expect(try fixture.value(form.stored, .text(form.typed)) == "1")
    }

    /// Nothing was typed for a page: it says what is the matter, and offers no form.
    @Test func aPageIsAskedForAgain() throws {
        let fixture = try Self.fixture.get()
        let client: Client = try fixture.client("kembar-a", as: World.Login.planner)
        try holding(fixture) {
            let answer: Answer = try client.get("/kerja/pk/2022/dpmd").must(503)
            #expect(answer["Retry-After"] == "2")
            #expect(try answer.html().all("form").isEmpty)
        }
    }

    /// Another site learns nothing from our page, and nothing of its own appears there.
    @Test(arguments: [("Origin", "https://jahat.example"), ("Sec-Fetch-Site", "cross-site")])
    func showsNothingOfAnotherSite(_ header: (String, String)) throws {
        let sent = Self.request("/kerja/pk/2022/dpmd/identitas", [("tempat", "Kota Baru")], [header])
        #expect(UnsentForm(sent) == nil)
    }

    @Test func leadsNowhereElse() throws {
        #expect(UnsentForm(Self.request("//jahat.example/", [("tempat", "Kota Baru")], [])) == nil)
    }

    @Test func asksForSecretsAnew() throws {
        let sent = Self.request(
            "/atur/akun?entri=3&halaman=%202",
            [("_token", "abc"), ("alasan", "Salah ketik"), ("sandi", "rahasia"), ("nik", "")],
            [("Origin", "http://kembar-a.localhost")])
        let form: UnsentForm = try #require(UnsentForm(sent))
        #expect(form.fields.map(\.name) == ["_token", "alasan", "nik"])
        #expect(form.secrets.map(\.name) == ["sandi"])
        #expect(form.address == "/atur/akun?entri=3&halaman=%202")
    }

    private static let texts: [(fields: [Client.Field], text: String)] = [
        ([("_token", "abc"), ("versi", "3"), ("catatan", "Angka belum sama")], "Angka belum sama"),
        ([("baris", "k1"), ("k1.nomor", "1"), ("k1.target", "10"), ("baris", "k2"), ("k2.target", "B")], "1\t10"),
        ([("k1.a", "dua\nbaris"), ("k1.b", "\"x\"")], "\"dua\nbaris\"\t\"\"\"x\"\"\""),
        ([("tahan-alamat", "/kerja"), ("tahan.tempat", "Kota"), ("nama", "bupati")], ""),
        ([("tahan.k1.a", "x"), ("tahan.k1.b", "y"), ("tahan.k2.a", "z 1")], "x\ty\nz 1"),
    ]

    @Test(arguments: texts.indices)
    func canBeCopied(_ index: Int) throws {
        let (fields, text) = Self.texts[index]
        #expect(UnsentForm(Self.request("/kerja", fields, []))?.text == text)
    }

    private static func request(_ target: String, _ fields: [Client.Field], _ headers: [Client.Field]) -> Request {
        Request(
            method: .post, target: target,
            headers: [("Content-Type", "application/x-www-form-urlencoded")] + headers,
            body: Array(FormEncoding.text(fields).utf8), host: "kembar-a.localhost")
    }
}
