import Database
import Kinerja
import Records
import Testing

@testable import Web

@Suite("The printed forms of a kabupaten")
struct PrintedFormTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private static let program = "/atur/pengaturan/formulir/program"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
    }

    private func form(_ address: String = program) throws -> HTMLForm {
        try registrar.client.get(address).html().form(to: address)
    }

    private func send(_ form: HTMLForm) throws -> Answer { try registrar.client.postBare(form.action, form.fields) }

    /// What the draft fills, under the headings of the kind: neither notes nor codes nor the levels of its rows.
    private static let filled = [
        "No", "Program", "Indikator", "Definisi Operasional / Formula", "Target", "Anggaran (Rp)",
    ]

    /// The headings of the draft's program table, as it would be printed now.
    private func printed() throws -> [String] {
        let page: HTMLDocument = try fixture.client("kembar-a", as: World.Login.planner).get(
            "/kerja/pk/2022/dpmd/pratinjau"
        ).html()
        let tables: [Int] = page.elements.indices.filter {
            page.elements[$0].name == "table" && page.elements[$0]["class"] == "printed"
        }
        return page.inside(tables[1]).filter { $0.name == "th" && $0["scope"] != nil }.map(\.text)
    }

    private func headings(_ answer: Answer) throws -> [String] {
        try answer.html().all("th").filter { $0["scope"] != nil }.map(\.text)
    }

    @Test(arguments: FormulirKey.all.map(\.address))
    func opensAndStaysAsItWas(_ address: String) throws {
        let answer: Answer = try registrar.client.get(address)
        #expect(answer.status == 200)
        #expect(try answer.html().faults() == [])
        #expect(try send(form(address)).location == "\(address)?pesan=sama")
        #expect(
            try registrar.client.get("/atur/pengaturan/formulir").html().all("a").contains { $0["href"] == address })
    }

    @Test func printsAsArranged() throws {
        let before: [String] = try printed()
        var form: HTMLForm = try form()
        form.remove("indikator.pakai")
        form["definisi.layar"] = "ya"
        form["anggaran.judul"] = "Pagu (Rp)"
        form["target.kelompok"] = "Rencana"
        form["anggaran.kelompok"] = "Rencana"
        form["jumlah"] = "Jumlah seluruhnya"
        form["terbilang"] = "ya"
        let preview: Answer = try send(form.to("pratinjau"))
        #expect(preview.status == 200 && preview.text.contains("Belum disimpan."))
        #expect(try headings(preview) == ["No", "Program", "Rencana", "Target", "Pagu (Rp)"])
        #expect(try printed() == before, "a preview changes nothing")

        let moved: Answer = try send(preview.html().form(to: Self.program).to("kolom/anggaran/naik"))
        #expect(try headings(moved) == ["No", "Program", "Rencana", "Pagu (Rp)", "Target"])
        #expect(try send(moved.html().form(to: Self.program)).location == "\(Self.program)?pesan=dicatat")
        #expect(try printed() == ["No", "Program", "Rencana", "Pagu (Rp)", "Target"])
        let draft: Answer = try fixture.client("kembar-a", as: World.Login.planner).get("/kerja/pk/2022/dpmd/pratinjau")
        #expect(draft.text.contains("Jumlah seluruhnya") && draft.text.contains("(Terbilang: "))
        #expect(try registrar.client.get("/atur/pengaturan/formulir").text.contains("Diubah"))

        #expect(try registrar.client.post("\(Self.program)/baku", []).status == 303)
        #expect(try printed() == Self.filled, "the form of the kind prints what is filled")
    }

    private static let refused:
        [(address: String, change: @Sendable (inout HTMLForm) -> Void, field: String, words: String)] = [
            (program, { $0["program.judul"] = " " }, "program.judul", "belum diisi"),
            (program, { $0.remove("program.pakai") }, "program.pakai", "harus dipakai"),
            (
                program,
                {
                    $0["terbilang"] = "ya"; $0["jumlah"] = ""
                }, "jumlah", "label baris jumlah"
            ),
            (
                "/atur/pengaturan/formulir/aksi",
                {
                    $0["bulan"] = "baris"; $0.remove("b02.pakai")
                }, "bulan", "Januari sampai Desember"
            ),
        ]

    @Test(arguments: refused.indices)
    func refuses(_ index: Int) throws {
        let (address, change, field, words) = Self.refused[index]
        var form: HTMLForm = try form(address)
        form["nomor.judul"] = "Nomor urut"
        change(&form)
        let links = try registrar.links()
        let answer: Answer = try send(form)
        #expect(answer.status == 422)
        #expect(try answer.refusals().map(\.field) == [field])
        #expect(try answer.refusals().first?.words.contains(words) == true)
        #expect(try answer.html().faults() == [])
        #expect(try answer.html().form(to: address)["nomor.judul"] == "Nomor urut", "what was typed is still there")
        #expect(try registrar.links() == links)
    }

    /// The kind's own form, chosen by hand, is no form of the kabupaten's.
    @Test func aLevelHasItsOwn() throws {
        let address = "/atur/pengaturan/formulir/aksi.sub%20kegiatan"
        var form: HTMLForm = try form(address)
        form["sasaran.judul"] = "Sasaran Sub Kegiatan"
        #expect(try send(form).status == 303)
        let settings: TenantSettings = try #require(try fixture.staff.current("kembar-a", fixture))
        #expect(Array(settings.formulir.keys).filter { $0.hasPrefix("aksi") } == ["aksi.sub kegiatan"])
        var back: HTMLForm = try self.form(address)
        back["sasaran.judul"] = "Sasaran"
        #expect(try send(back).status == 303)
        #expect(
            try fixture.staff.current("kembar-a", fixture)?.formulir.keys.contains { $0.hasPrefix("aksi") } == false)
    }

    /// Columns that the table does not have are not read, and none is sent twice.
    @Test func takesOnlyItsOwnColumns() throws {
        var form: HTMLForm = try form()
        form = HTMLForm(
            action: form.action,
            fields: form.fields + [("kolom", "kata_sandi"), ("kata_sandi.pakai", "ya"), ("kata_sandi.judul", "X")])
        #expect(try send(form).location == "\(Self.program)?pesan=sama")
        form = HTMLForm(action: form.action, fields: form.fields + [("kolom", "program")])
        #expect(try send(form).status == 400)
        #expect(try registrar.client.get("/atur/pengaturan/formulir/tugas").status == 404)
    }
}

extension Database {
    fileprivate func current(_ slug: String, _ fixture: SiteFixture) throws -> TenantSettings? {
        let tenant = try fixture.tenant(slug)
        return try read(for: .tenant(tenant.id.rawValue, actor: nil, request: "uji"), .currentSettings).first?.settings
    }
}
