import Database
import Deeds
import Testing

@testable import Web

@Suite("Weighty deeds ask who sits there")
struct StepUpTests {
    private let fixture: SiteFixture
    private let admin: Client

    init() throws {
        fixture = try SiteFixture()
        admin = try fixture.client("kembar-a", as: World.Login.admin)
    }

    private static let routes: [RouteCase] = RouteCase.unsafe.filter { $0.route.access.hasSuffix("step-up") }

    /// Forms behind a session that ask for no proof, each on purpose; those on documents ask for a secret where they
    /// sign. A new route that changes something asks, or is named here.
    private static let unasked: Set<String> = [
        // The way out, the proof itself, and what asks for the password in its own form.
        "/keluar", "/akun/bukti", "/akun/kata-sandi", "/akun/dua-langkah/lepas",
        // What a kabupaten is and prints; each change is in the audit chain.
        "/atur/perangkat-daerah", "/atur/jabatan", "/atur/pegawai", "/atur/penempatan", "/atur/nomenklatur",
        "/atur/nomenklatur/periksa", "/atur/pengaturan/profil", "/atur/pengaturan/kop", "/atur/pengaturan/lambang",
        "/atur/pengaturan/lambang/lepas", "/atur/pengaturan/pernyataan", "/atur/pengaturan/pernyataan/baku",
        "/atur/pengaturan/pernyataan/pratinjau", "/atur/pengaturan/pernyataan/untuk",
        "/atur/pengaturan/pernyataan/untuk/{kunci}", "/atur/pengaturan/pernyataan/untuk/{kunci}/pratinjau",
        "/atur/pengaturan/pernyataan/untuk/{kunci}/hapus",
        "/atur/pengaturan/pernyataan/{versi}/pulihkan", "/atur/pengaturan/formulir/{tabel}",
        "/atur/pengaturan/formulir/{tabel}/pratinjau", "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/naik",
        "/atur/pengaturan/formulir/{tabel}/kolom/{kolom}/turun", "/atur/pengaturan/formulir/{tabel}/baku",
        "/atur/pengaturan/formulir/bagian", "/atur/pengaturan/formulir/bagian/{kunci}",
        "/atur/pengaturan/formulir/bagian/{kunci}/baku", "/atur/pengaturan/formulir/bagian/{kunci}/tambah",
        "/atur/pengaturan/formulir/bagian/{kunci}/{bagian}/naik",
        "/atur/pengaturan/formulir/bagian/{kunci}/{bagian}/turun",
        "/atur/pengaturan/formulir/{tabel}/kolom", "/atur/pengaturan/formulir/ragam",
        "/atur/pengaturan/formulir/ragam/{kunci}", "/atur/pengaturan/formulir/ragam/{kunci}/bawaan",
        "/atur/pengaturan/formulir/ragam/{kunci}/hapus",
        "/atur/pengaturan/dpa", "/atur/pengaturan/penandatangan/uji",
        // How results count; each version names who confirmed it.
        "/atur/cara-ukur/{tahun}/{slug}", "/atur/skala/{jenis}/{kunci}",
        "/atur/skala/{jenis}/{kunci}/pratinjau", "/atur/indikator/tautkan", "/atur/indikator/pisahkan",
        // The register of villages as somebody else published it, and its thresholds; every import stays.
        "/atur/idm", "/atur/idm/periksa", "/atur/idm/ambang",
        // Where headings of pasted tables go.
        "/atur/judul-tempelan/lupakan",
        // Scans of papers signed elsewhere, which no signature of ours seals; each deed is in the audit chain.
        "/arsip", "/arsip/{nomor}/terbit", "/arsip/{nomor}/tarik", "/arsip/{nomor}/hapus",
    ]

    @Test func everyOtherFormAsks() {
        let open: [RouteCase] = RouteCase.unsafe.filter {
            $0.route.access != "guest" && !$0.route.access.hasSuffix("step-up")
        }
        let paths: Set<String> = Set(open.map(\.route.pattern.description).filter { !$0.hasPrefix("/kerja/") })
        #expect(paths == Self.unasked)
    }

    /// Keys, certificates, accounts, ways of signing, factors, links, sessions.
    @Test func theTableNamesThem() {
        #expect(
            Set(Self.routes.map(\.route.pattern.description)) == [
                "/akun/kunci", "/akun/kunci/sandi", "/akun/kunci/cabut", "/akun/sesi", "/akun/keluar-semua",
                "/akun/peramban",
                "/akun/tautan", "/akun/dua-langkah", "/akun/dua-langkah/konfirmasi",
                "/akun/dua-langkah/pemulihan", "/atur/akun", "/atur/akun/kata-sandi", "/atur/akun/tautan",
                "/atur/akun/keluarkan",
                "/atur/akun/dua-langkah", "/atur/sertifikat", "/atur/sertifikat/otoritas",
                "/atur/sertifikat/otoritas/daftar",
                "/atur/sertifikat/otoritas/unduh", "/atur/sertifikat/otoritas/lepas",
                "/atur/sertifikat/otoritas/simpan",
                "/atur/sertifikat/cabut/{serial}",
                "/atur/pengaturan/keamanan", "/atur/pengaturan/penandatangan", "/atur/pengaturan/verifikasi",
            ])
    }

    /// A secret that nobody has confirmed yet would let whoever finds the browser open put his own phone in.
    @Test func thePendingSecretIsForItsOwner() throws {
        let head: Client = try fixture.client("kembar-a", as: World.Login.head)
        _ = try head.get("/akun/dua-langkah")
        _ = try head.post("/akun/dua-langkah").must(303)
        let phone = try Authenticator(typedFrom: head.get("/akun/dua-langkah").text)
        try fixture.ageProofs()
        let later: Answer = try head.get("/akun/dua-langkah").must(200)
        #expect(throws: Missing.self) { try Authenticator(typedFrom: later.text) }
        #expect(try head.post("/akun/dua-langkah/konfirmasi", [("kode", phone.code(fixture))]).status == 403)
        #expect(try fixture.value("SELECT count(*) FROM faktor_kedua WHERE dikonfirmasi IS NOT NULL") == "0")
    }

    /// Ten minutes after signing in each of them asks first, and changes nothing.
    @Test(arguments: routes)
    func asksFirst(_ route: RouteCase) throws {
        try fixture.ageProofs()
        let before: String = try fixture.fingerprint()
        let answer: Answer = try admin.post(route.target(), [("nama", "X")])
        #expect(answer.status == 403 && answer.text.contains("Buktikan bahwa ini Anda"))
        #expect(SecurityHeaderRules.faults(answer) == [])
        #expect(try fixture.fingerprint() == before)
    }

    /// What was typed comes back under the new token, with the entry that the address names.
    @Test func carriesTheForm() throws {
        let list = "/atur/akun?ubah=\(World.Login.otherPlanner)"
        var form: HTMLForm = try admin.get(list).must(200).html().form(to: list)
        form["nama"] = "Nama Lain"
        try fixture.ageProofs()
        let asked: Answer = try admin.post(form)
        #expect(asked.status == 403)
        var proof: HTMLForm = try asked.html().form(to: "/akun/bukti")
        proof["sandi"] = "salah"
        let wrong: Answer = try admin.post(proof)
        #expect(wrong.status == 422)
        proof = try wrong.html().form(to: "/akun/bukti")
        proof["sandi"] = SiteFixture.password
        let token: String? = admin.cookies["sesi"]
        let resumed: HTMLForm = try admin.post(proof).must(200).html().form(to: list)
        #expect(admin.cookies["sesi"] != token)
        _ = try admin.post(resumed).must(303)
        #expect(try fixture.value("SELECT count(*) FROM akun WHERE nama = 'Nama Lain'") == "1")
    }

    /// With a second factor the password is no proof; a code is.
    @Test func asksForTheFactor() throws {
        let (phone, _) = try Authenticator.enrol(admin, fixture)
        try fixture.forgetCodes()
        try fixture.ageProofs()
        _ = try admin.get("/akun/bukti").must(200)
        #expect(try admin.post("/akun/bukti", [("sandi", SiteFixture.password)]).status == 422)
        #expect(try admin.post("/akun/tautan").status == 403)
        #expect(
            try admin.post("/akun/bukti", [("kode", phone.code(fixture)), ("lanjut", "/akun")]).location == "/akun")
        _ = try admin.get("/akun")
        #expect(try admin.post("/akun/tautan").status == 200)
    }

    /// Only an admin, whatever was proved.
    @Test func provesNoRole() throws {
        let head: Client = try fixture.client("kembar-a", as: World.Login.head)
        for route in Self.routes where route.route.access == "admin-step-up" {
            #expect(try head.post(route.target()).status == 403)
        }
    }

    /// What an admin does to another's account, its trace in the chain, and that the owner is told.
    @Test(
        arguments: [
            ("keluarkan", "atur-keluarkan", nil), ("dua-langkah", "atur-dua-langkah", "faktor-dihapus"),
            ("tautan", "tautan-masuk-buat", "tautan-dibuat"),
        ] as [(String, String, String?)])
    func anAdminActs(path: String, deed: String, told: String?) throws {
        let head: Client = try fixture.client("kembar-a", as: World.Login.head)
        _ = try Authenticator.enrol(head, fixture)
        _ = try admin.get("/atur/akun?ubah=\(World.Login.head)").must(200)
        let own: Answer = try admin.post("/atur/akun/\(path)?ubah=\(World.Login.admin)")
        #expect(own.status == 422)
        let answer: Answer = try admin.post("/atur/akun/\(path)?ubah=\(World.Login.head)")
        #expect(answer.status == (path == "tautan" ? 200 : 303))
        #expect(try fixture.value("SELECT objek FROM audit WHERE perbuatan = $1", .text(deed)) == World.Login.head)
        #expect(
            try fixture.value(
                """
                SELECT p.perihal FROM pemberitahuan p JOIN akun a ON a.id = p.akun_id AND a.tenant_id = \
                p.tenant_id WHERE a.login = 'kepala.dpmd' AND p.document_id IS NULL
                """
            ) == told)
        #expect(try head.get("/kerja").status == (path == "tautan" ? 200 : 303))
        #expect(try fixture.value("SELECT count(*) FROM faktor_kedua") == (path == "dua-langkah" ? "0" : "1"))
    }

    /// A foreign account's name is nobody's.
    @Test func anAdminActsOnHisOwn() throws {
        try Connection(fixture.admin).execute(
            """
            UPDATE akun SET login = 'hanya.di.b' WHERE login = 'kepala.dpmd' AND tenant_id = (SELECT id FROM \
            tenant WHERE slug = 'kembar-b')
            """
        )
        for path in ["keluarkan", "dua-langkah", "tautan", "kata-sandi"] {
            _ = try admin.get("/atur/akun")
            #expect(try admin.post("/atur/akun/\(path)?ubah=hanya.di.b").status == 404)
        }
    }
}
