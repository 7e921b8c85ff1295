import Testing

@testable import Web

@Suite("The accounts in the hands of an admin")
struct AccountRegisterTests {
    private let fixture: SiteFixture
    private let registrar: Registrar

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    private func password(in answer: Answer) throws -> String {
        let shown: String? = try answer.html().all("code").first?.text
        let password: String = try #require(shown)
        #expect(password.wholeMatch(of: /[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{4}){3}/) != nil)
        return password
    }

    /// Every text that PostgreSQL keeps of this kabupaten's deeds and accounts.
    private func isKept(_ secret: String) throws -> Bool {
        try fixture.value(
            "SELECT count(*)::text FROM audit WHERE concat(objek, rincian) LIKE '%' || $1 || '%'", .text(secret)) != "0"
            || fixture.value("SELECT count(*)::text FROM akun WHERE kata_sandi LIKE '%' || $1 || '%'", .text(secret))
                != "0"
    }

    @Test func aNewAccountSignsInWithItsPassword() throws {
        let answer: Answer = try registrar.send(
            "/atur/akun", [("login", "uji"), ("nama", "Uji"), ("peran-inspektorat", "ya")])
        let password: String = try password(in: answer)
        #expect(try answer.html().faults() == [])
        #expect(answer["Cache-Control"] == "no-store")
        #expect(!(try isKept(password)))
        #expect(try fixture.client("kembar-a").trySignIn("uji", password: password).location == "/kerja")
        #expect(try fixture.client("kembar-b").trySignIn("uji", password: password).status == 422)
        #expect(!(try registrar.client.get("/atur/akun?ubah=uji").text.contains(password)))
    }

    @Test func aRenewedPasswordEndsTheOldOne() throws {
        let planner: Client = try fixture.client("kembar-a", as: World.Login.planner)
        for _ in 0..<6 {
            _ = try fixture.client("kembar-a").trySignIn(World.Login.planner, password: "salah sekali ini")
        }
        _ = try registrar.client.get("/atur/akun?ubah=\(World.Login.planner)")
        let answer: Answer = try registrar.client.post("/atur/akun/kata-sandi?ubah=\(World.Login.planner)")
        let password: String = try password(in: answer)
        #expect(try planner.get("/kerja").location.hasPrefix("/masuk"))
        #expect(
            try registrar.audit("perbuatan || ' ' || objek || ' ' || \(Registrar.told)")
                == "atur-kata-sandi \(World.Login.planner) {}")
        #expect(!(try isKept(password)))
        // Also the pause after the failures is over: who forgot a password has tried.
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.planner, password: SiteFixture.password).status == 422)
        #expect(try fixture.client("kembar-a").trySignIn(World.Login.planner, password: password).status == 303)
        #expect(
            try fixture.client("kembar-b", as: World.Login.planner).get("/kerja").status == 200,
            "the twin's account is untouched")
    }

    @Test(arguments: [(World.Login.admin, 422), ("tidak.ada", 404), ("", 404)])
    func renewsNoOther(_ login: String, _ status: Int) throws {
        let links: String? = try registrar.links()
        #expect(try registrar.client.post("/atur/akun/kata-sandi?ubah=\(login)").status == status)
        #expect(try registrar.client.post("/atur/akun/kata-sandi").status == 404)
        #expect(try registrar.links() == links)
        #expect(try registrar.client.get("/atur").status == 200, "its own session goes on")
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.admin, password: SiteFixture.password).status == 303)
    }

    @Test func onlyAnAdminRenews() throws {
        let planner: Client = try fixture.client("kembar-a", as: World.Login.planner)
        #expect(try planner.post("/atur/akun/kata-sandi?ubah=\(World.Login.bupati)").status == 403)
        #expect(
            try registrar.client.postBare("/atur/akun/kata-sandi?ubah=\(World.Login.bupati)", []).status == 403,
            "no token")
        #expect(try fixture.client("kembar-a", as: World.Login.bupati).get("/kerja").status == 200)
    }

    @Test func anInactiveAccountIsOut() throws {
        let planner: Client = try fixture.client("kembar-a", as: World.Login.planner)
        let address = "/atur/akun?ubah=\(World.Login.planner)"
        #expect(try registrar.send(address, [("aktif", "")]).status == 303)
        #expect(try planner.get("/kerja").location.hasPrefix("/masuk"))
        #expect(
            try fixture.client("kembar-a").trySignIn(World.Login.planner, password: SiteFixture.password).status == 422)
        #expect(try registrar.audit(Registrar.told) == #"{"aktif":"tidak"}"#)
        #expect(try registrar.send(address, [("aktif", "ya")]).status == 303)
        #expect(try planner.get("/kerja").location.hasPrefix("/masuk"), "the old session does not come back")
    }

    /// Rights follow the roles at once, in sessions that are open.
    @Test func aRoleThatIsTakenIsGone() throws {
        #expect(try registrar.send("/atur/akun?ubah=\(World.Login.inspector)", [("peran-admin", "ya")]).status == 303)
        let second: Client = try fixture.client("kembar-a", as: World.Login.inspector)
        #expect(try second.get("/atur").status == 200)
        #expect(try registrar.send("/atur/akun?ubah=\(World.Login.inspector)", [("peran-admin", "")]).status == 303)
        #expect(try second.get("/atur").status == 403)
    }

    @Test func showsNoWholeNIP() throws {
        let nip = "197001011995031007"
        _ = try registrar.send("/atur/pegawai", [("nama", "Uji"), ("nip", nip)])
        for path in ["pegawai", "penempatan", "akun"] {
            let page: String = try registrar.client.get("/atur/\(path)").text
            #expect(page.contains("1007") && !page.contains(nip))
        }
        #expect(!(try isKept(nip)))
    }
}
