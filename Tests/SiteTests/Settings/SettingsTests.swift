import Database
import Deeds
import Kinerja
import Records
import Testing

@testable import Web

@Suite("The settings that a kabupaten keeps by itself")
struct SettingsTests {
    private let fixture: SiteFixture
    private let registrar: Registrar

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
        // Only an admin with a second factor may ask others for one.
        try Connection(fixture.admin).execute(
            """
            INSERT INTO faktor_kedua (tenant_id, akun_id, rahasia, dikonfirmasi)
            SELECT tenant_id, id, decode(repeat('00', 48), 'hex'), now() FROM akun WHERE login = '\(World.Login.admin)'
            """)
    }

    private func stored(_ column: String = "isi", of slug: String = "kembar-a") throws -> String? {
        try fixture.value(
            """
            SELECT \(column)::text FROM pengaturan WHERE tenant_id = (SELECT id FROM tenant WHERE slug = $1) \
            ORDER BY versi DESC LIMIT 1
            """,
            .text(slug))
    }

    @Test(arguments: SettingsEntry.all)
    func savesAsANewVersion(_ entry: SettingsEntry) throws {
        #expect(try registrar.send(entry.address, entry.typed).location == "\(entry.address)?pesan=dicatat")
        let text: String = try #require(try stored())
        for part in entry.stored { #expect(text.contains(part), "\(text)") }
        #expect(try stored("versi") == "1")
        #expect(try stored("bagian") == entry.path)
        #expect(try stored("nama") == registrar.audit("pelaku"))
        #expect(try registrar.audit("perbuatan") == "atur-pengaturan")
        #expect(try registrar.audit("objek") == entry.path)
        #expect(try stored("audit_urutan") == registrar.links())
        let digest: String? = try stored("encode(sha256(convert_to(isi, 'UTF8')), 'hex')")
        #expect(try registrar.audit("rincian")?.contains(digest ?? "-") == true)
        #expect(try stored(of: "kembar-b") == nil)

        let page: HTMLDocument = try registrar.client.get(entry.address).html()
        #expect(page.faults() == [])
        let links = try registrar.links()
        let again: Answer = try registrar.send(entry.address, [("alasan", "sekali lagi")])
        #expect(again.location == "\(entry.address)?pesan=sama")
        #expect(try registrar.links() == links, "what is as before is no version")
    }

    @Test(arguments: RefusedSettings.all)
    func refuses(_ form: RefusedSettings) throws {
        let address = "/atur/pengaturan/\(form.path)"
        let links = try registrar.links()
        let answer: Answer = try registrar.send(address, form.typed)
        let refusals = try answer.refusals()
        #expect(answer.status == 422)
        #expect(refusals.map(\.field) == [form.field])
        #expect(refusals.first?.words.contains(form.words) == true, "\(refusals)")
        #expect(try answer.html().faults() == [])
        #expect(answer.text.contains("<title>Galat: "))
        let kept: HTMLForm = try answer.html().form(to: address)
        // A list shows nothing that it does not have.
        for (name, value) in form.typed where name != "zona" && value != "lain" && !value.contains("\n") {
            #expect(kept[name] == value.trimmed, "\(name)")
        }
        #expect(try stored() == nil)
        #expect(try registrar.links() == links)
    }

    /// The next page already knows, and so does another process within its few seconds.
    @Test func takesEffectAtOnce() throws {
        #expect(try fixture.client("kembar-a").get("/").text.contains("perangkat daerah sudah menandatangani"))
        _ = try registrar.send(
            "/atur/pengaturan/profil", [("perangkat-daerah", "OPD"), ("kontak", "ppid@kembar.go.id")])
        let home: Answer = try fixture.client("kembar-a").get("/")
        #expect(home.text.contains("OPD sudah menandatangani") && home.text.contains("mailto:ppid@kembar.go.id"))
        #expect(try fixture.client("kembar-b").get("/").text.contains("perangkat daerah sudah menandatangani"))
        let other = try SiteFixture.site(staff: fixture.staff, reader: fixture.reader)
        #expect(try other.tenants.current(of: "kembar-a.localhost").kosakata.perangkatDaerah == "OPD")
    }

    /// A read that was overtaken by a change does not bring the old settings back.
    @Test func neverGoesBack() throws {
        let tenant = try fixture.tenant("kembar-a")
        let memo = CurrentSettingsMemo(reader: fixture.reader.reader)
        var newer = tenant.settings
        newer.tempat = "Baru"
        memo.learn(SettingsVersion(versi: 2, settings: newer), of: tenant.id)
        memo.learn(SettingsVersion(versi: 1, settings: tenant.settings), of: tenant.id)
        #expect(try memo.of(tenant).settings.tempat == "Baru")
    }

    /// Two admins at the same form: the second is told, and can still decide.
    @Test func tellsOfAnotherAdmin() throws {
        let address = "/atur/pengaturan/kop"
        var late: HTMLForm = try registrar.client.get(address).html().form(to: address)
        late["kop"] = "KABUPATEN DUA"
        #expect(try registrar.send(address, [("kop", "KABUPATEN SATU")]).status == 303)
        // Another part is no matter of this form.
        #expect(try registrar.send("/atur/pengaturan/profil", [("tempat", "Lain")]).status == 303)
        let told: Answer = try registrar.client.postBare(address, late.fields)
        #expect(told.status == 422)
        #expect(try told.refusals().first?.words.contains("baru saja mengubah bagian ini") == true)
        let again: HTMLForm = try told.html().form(to: address)
        #expect(again["kop"] == "KABUPATEN DUA")
        #expect(try registrar.client.postBare(address, again.fields).location == "\(address)?pesan=dicatat")
        #expect(try stored()?.contains("KABUPATEN DUA") == true && stored()?.contains(#""tempat":"Lain""#) == true)
    }

    @Test func computesTheDeadline() throws {
        _ = try registrar.send("/atur/pengaturan/dpa", [("tahun-lain", "2022"), ("tanggal-lain", "2021-12-31")])
        #expect(
            try registrar.client.get("/atur/pengaturan/dpa").text.contains("Batas penetapan PK 2022: 31 Januari 2022."))
        _ = try registrar.send("/atur/pengaturan/dpa", [("dpa-2022", "")])
        #expect(try stored()?.contains("2022") == false)
    }

    /// What is missing before the first PK, and only that.
    @Test func listsWhatIsMissing() throws {
        let year: String = try #require(
            try fixture.value("SELECT extract(year FROM now() AT TIME ZONE 'Asia/Jakarta')::int::text"))
        let steps: () throws -> [String] = {
            try registrar.client.get("/atur").html().all("span").filter { $0["class"]?.hasPrefix("status ") == true }
                .map(\.text)
        }
        _ = try registrar.send("/atur/pengaturan/dpa", [("dpa-\(year)", "")])
        #expect(try steps() == ["Sudah", "Sudah", "Sudah", "Sudah", "Sudah", "Belum", "Sudah"])
        #expect(try registrar.client.get("/atur").text.contains("Isi tanggal DPA \(year)"))
        _ = try registrar.send("/atur/pengaturan/dpa", [("dpa-\(year)", "\(year)-01-03")])
        #expect(try steps() == [])
        try Connection(fixture.admin).execute("DELETE FROM faktor_kedua")
        #expect(try steps().last == "Belum")
    }
}

extension TenantDirectory {
    fileprivate func current(of host: String) throws -> TenantSettings {
        guard case .tenant(let tenant) = try place(of: host) else { throw Missing(what: host) }
        return tenant.settings
    }
}

extension String {
    var trimmed: String { String(drop(while: \.isWhitespace)) }
}
