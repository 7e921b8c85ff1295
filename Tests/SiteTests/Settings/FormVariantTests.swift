import Database
import Kinerja
import Records
import Testing

@testable import Web

@Suite("Named forms of a kind, and columns of a kabupaten's own")
struct FormVariantTests {
    private let fixture: SiteFixture
    private let registrar: Registrar
    private let planner: Client
    private static let list = "/atur/pengaturan/formulir"
    private static let ragam = "\(list)/ragam/pk.kecamatan"
    private static let columns = "\(list)/sasaran~kecamatan"
    private static let draft = "/kerja/pk/2022/dpmd"

    init() throws {
        fixture = try SiteFixture()
        registrar = try Registrar(fixture)
        planner = try fixture.client("kembar-a", as: World.Login.planner)
    }

    private func begin(_ name: String = "Kecamatan", at registrar: Registrar? = nil) throws -> Answer {
        let client = (registrar ?? self.registrar).client
        var form = try client.get(Self.list).html().form(to: "\(Self.list)/ragam")
        form["nama"] = name
        return try client.postBare(form.action, form.fields)
    }

    private func send(_ form: HTMLForm) throws -> Answer { try registrar.client.postBare(form.action, form.fields) }

    private static let explanation = "Difinisi Operasional / Formula"

    /// Without the explanation of an indicator, with a column of its own.
    private func arrange() throws {
        var form = try registrar.client.get(Self.columns).html().form(to: Self.columns)
        form.remove("definisi.pakai")
        form["kolom-baru"] = "Bidang Pengampu"
        let added = try send(form.to("kolom"))
        #expect(added.status == 200 && added.text.contains("Belum disimpan."))
        #expect(try added.html().faults() == [])
        #expect(try added.html().all("th").contains { $0.text == "Bidang Pengampu" }, "the picture shows it")
        let saved = try send(added.html().form(to: Self.columns))
        #expect(saved.location == "\(Self.columns)?pesan=dicatat")
    }

    private func choose(_ ragam: String) throws {
        var form = try planner.get("\(Self.draft)/identitas").html().form(to: "\(Self.draft)/identitas")
        form["isian.ragam"] = ragam
        #expect(try planner.postBare(form.action, form.fields).status == 303)
    }

    private func printed() throws -> HTMLDocument { try planner.get("\(Self.draft)/pratinjau").must(200).html() }

    /// Those of the first table, which has no row headings.
    private func headings() throws -> [String] {
        let page = try printed()
        let tables = page.elements.indices.filter {
            page.elements[$0].name == "table" && page.elements[$0]["class"] == "printed"
        }
        return page.inside(try #require(tables.first)).filter { $0.name == "th" }.map(\.text)
    }

    @Test func aDocumentChoosesAndKeepsWhatWasTyped() throws {
        #expect(try begin().location == "\(Self.ragam)?pesan=dicatat")
        #expect(try registrar.client.get(Self.ragam).html().faults() == [])
        try arrange()
        #expect(try headings().contains(Self.explanation) && !headings().contains("Bidang Pengampu"))
        try choose("kecamatan")
        #expect(try !headings().contains(Self.explanation) && headings().contains("Bidang Pengampu"))

        let overview = try planner.get(Self.draft).must(200)
        #expect(overview.text.contains("Isi kolom “Definisi Operasional / Formula” disimpan, tetapi tidak dicetak"))
        let grid = "\(Self.draft)/sasaran"
        var form = try planner.get(grid).html().form(to: grid)
        let row = try #require(form.values("baris").first)
        form["\(row).x-bidang-pengampu"] = "Bidang A"
        #expect(try planner.postBare(grid, form.fields).status == 303)
        #expect(try printed().all("td").contains { $0.text == "Bidang A" })

        try choose("")
        #expect(try headings().contains(Self.explanation) && !headings().contains("Bidang Pengampu"))
        #expect(try planner.get(Self.draft).text.contains("Isi kolom “Bidang Pengampu” disimpan"))
        try choose("kecamatan")
        #expect(try printed().all("td").contains { $0.text == "Bidang A" })
    }

    @Test func aNewDocumentBeginsWithTheUsualOne() throws {
        _ = try begin()
        #expect(try registrar.client.post("\(Self.ragam)/bawaan", []).status == 303)
        #expect(try registrar.client.get(Self.list).text.contains("Bawaan naskah baru"))
        var form = try planner.get("/kerja/pk/baru").html().form(to: "/kerja/pk/baru")
        #expect(form["ragam"] == "kecamatan")
        (form["jabatan"], form["tahun"]) = ("dpmd", "2030")
        #expect(try planner.postBare(form.action, form.fields).status == 303)
        let identity = "/kerja/pk/2030/dpmd/identitas"
        #expect(try planner.get(identity).html().form(to: identity)["isian.ragam"] == "kecamatan")
        form["ragam"] = "lain"
        form["tahun"] = "2031"
        let refused = try planner.postBare(form.action, form.fields)
        #expect(try refused.status == 422 && refused.refusals().map(\.field) == ["ragam"])
    }

    @Test func hasTitlesAndIsRemoved() throws {
        _ = try begin()
        #expect(try registrar.send(Self.ragam, [("judul", "{JENIS}\nCamat {jabatan}")]).status == 422)
        #expect(try registrar.send(Self.ragam, [("judul", "{JENIS}\nCamat {TAHUN}")]).status == 303)
        try choose("kecamatan")
        #expect(try printed().all("h1").map(\.text) == ["PERJANJIAN KINERJA\nCAMAT 2022"])
        #expect(try registrar.client.post("\(Self.ragam)/hapus", []).status == 303)
        #expect(try printed().all("h1").map(\.text) == ["PERJANJIAN KINERJA TAHUN 2022"])
        #expect(try registrar.client.get(Self.ragam).status == 404)
    }

    @Test(arguments: ["Kecamatan", "kecamatan!", "", " ", "☺"]) func refusesANameTwiceOrNone(_ name: String) throws {
        _ = try begin()
        let answer = try begin(name)
        #expect(try answer.status == 422 && answer.refusals().map(\.field) == ["nama"])
    }

    @Test(arguments: ["x{TAHUN 1}", "{tahun}"]) func refusesUnknownPlaceholders(_ heading: String) throws {
        var form = try registrar.client.get("\(Self.list)/sasaran").html().form(to: "\(Self.list)/sasaran")
        form["sasaran.judul"] = heading
        let answer = try send(form)
        #expect(try answer.status == 422 && answer.refusals().map(\.field) == ["sasaran.judul"])
    }

    @Test func numberAndSubtitleArePrinted() throws {
        let address = "\(Self.draft)/identitas"
        var form = try planner.get(address).html().form(to: address)
        form["isian.nomor"] = "050/12/2022"
        form["isian.subjudul"] = "Pagu Aktif"
        form["isian.blokKedua"] = "Mengetahui"
        #expect(try planner.postBare(address, form.fields).status == 303)
        let page = try printed()
        #expect(page.all("h1").map(\.text) == ["PERJANJIAN KINERJA TAHUN 2022\nPAGU AKTIF"])
        #expect(page.all("p").contains { $0.text == "Nomor: 050/12/2022" })
        #expect(page.all("div").contains { $0.text == "Mengetahui" })
    }

    @Test func isNotTheNeighbours() throws {
        let neighbour = try Registrar(fixture, tenant: "kembar-b")
        _ = try begin("Rahasia", at: neighbour)
        #expect(!(try registrar.client.get(Self.list).text.contains("Rahasia")))
        #expect(try registrar.client.get("\(Self.list)/ragam/pk.rahasia").status == 404)
        #expect(try registrar.client.get("\(Self.list)/sasaran~rahasia").status == 404)
        #expect(try registrar.client.post("\(Self.list)/ragam/pk.rahasia/hapus", []).status == 404)
        let other = try fixture.client("kembar-b", as: World.Login.planner).get("/kerja/pk/baru")
        #expect(other.text.contains("Rahasia"))
        #expect(try !planner.get("/kerja/pk/baru").text.contains("Rahasia"))
    }
}
