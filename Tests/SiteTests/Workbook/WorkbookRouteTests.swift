import HTTP
import Kinerja
import Spreadsheet
import Testing

@testable import Web

@Suite("Workbooks over the site")
struct WorkbookRouteTests {
    private static let grid = "/kerja/pk/2022/dpmd/sasaran"

    private static func planner() throws -> (SiteFixture, Client) {
        let fixture = try SiteFixture()
        return (fixture, try fixture.client("kembar-a", as: World.Login.planner))
    }

    private static func cells(_ form: HTMLForm) -> [String] {
        form.fields.filter { $0.name.contains(".") && !$0.value.isEmpty }.map(\.value)
    }

    /// What is downloaded, sent back, looked at and saved, is what was there.
    @Test func aTableComesBack() throws {
        let (fixture, client) = try Self.planner()
        let before: HTMLForm = try client.get(Self.grid).must(200).html().form(to: Self.grid)
        let file: Answer = try client.get("\(Self.grid).xlsx").must(200)
        #expect(file["Content-Disposition"] == "attachment; filename=\"pk-2022-dpmd-sasaran.xlsx\"")
        let preview: Answer = try client.post(before, importing: file.body).must(200)
        let again: HTMLForm = try preview.html().form(to: Self.grid)
        #expect(Self.cells(again) == Self.cells(before))
        #expect(
            again.values("baris").filter { $0.hasPrefix("k") } == before.values("baris").filter { $0.hasPrefix("k") })
        #expect(preview.text.contains("baris dibaca dari lembar"))
        #expect(try client.post(again).must(303).location.contains("pesan=sama"))
        _ = fixture
    }

    @Test func anEmptyTableIsATemplate() throws {
        let (fixture, client) = try Self.planner()
        _ = try client.post("/kerja/iki/baru", [("jabatan", "dpmd"), ("tahun", "2030"), ("asal", "")])
        let bytes: [UInt8] = try client.get("/kerja/iki/2030/dpmd/kinerja.xlsx").must(200).body
        let sheets = try WorkbookReader.sheets(in: bytes)
        #expect(sheets.map(\.name) == ["Sasaran dan indikator", "Petunjuk"])
        let table = try #require(DocumentKind.indikatorKinerjaIndividu.table("kinerja"))
        let form = table.form(try fixture.tenant("contoh").settings)
        #expect(sheets.first?.rows == [form.kolom.map(\.judul)])
    }

    @Test func aDocumentHasASheetForEachTable() throws {
        let (_, client) = try Self.planner()
        let sheets = try WorkbookReader.sheets(in: client.get("/kerja/pk/2022/dpmd.xlsx").must(200).body)
        #expect(sheets.map(\.name) == ["Sasaran strategis", "Program dan anggaran", "Lampiran tambahan", "Petunjuk"])
    }

    /// An export that only calls itself `.xls`: its total and what it hides are told, and are no rows.
    @Test func aWebPageIsReadAsTheTableItIs() throws {
        let (fixture, client) = try Self.planner()
        let address = "/kerja/pk/2022/dpmd/program"
        let page = """
            <table><tr><th>No</th><th>Program</th><th>Anggaran (Rp)</th></tr>
            <tr><td>1</td><td>Program A</td><td>1.000</td></tr>
            <tr style="display:none"><td>2</td><td>Program B</td><td>5.000</td></tr>
            <tr><td colspan="2">JUMLAH</td><td>4.000</td></tr></table>
            """
        let before: HTMLForm = try client.get(address).must(200).html().form(to: address)
        let preview: Answer = try client.post(before, importing: Array(page.utf8)).must(200)
        let taking: HTMLForm = try preview.html().form(to: "\(address)/tempel/masukkan")
        #expect([taking["k1"], taking["k2"], taking["k3"]] == ["nomor", "program", "anggaran"])
        for words in [
            "1 baris atau kolom yang disembunyikan", "1 baris jumlah (“JUMLAH”) tidak dimasukkan",
            "Tertulis Rp4.000, padahal baris di atasnya berjumlah Rp1.000.",
        ] { #expect(preview.text.contains(words), "\(words)") }
        _ = fixture
    }

    /// A file that is none changes nothing and says why; what was typed stays.
    @Test(arguments: [
        ([UInt8](), "Berkas itu kosong"), (Array("%PDF-1.7".utf8), "Berkas itu PDF"),
        (Array("Kepada Yth.".utf8), "Berkas itu teks"),
        ([0x50, 0x4B, 3, 4, 0, 0], "rusak"),
    ])
    func whatIsNoWorkbookIsRefused(_ bytes: [UInt8], _ words: String) throws {
        let (_, client) = try Self.planner()
        var form: HTMLForm = try client.get(Self.grid).html().form(to: Self.grid)
        let cell: String = try #require(form.fields.first { $0.name.hasSuffix(".sasaran") }?.name)
        form[cell] = "Ketikan"
        let refused: Answer = try client.post(form, importing: bytes).must(422)
        #expect(refused.text.contains(words))
        #expect(try refused.html().form(to: Self.grid)[cell] == "Ketikan")
    }

    /// A file that the server lets in, but no grid could come of it.
    @Test func aLargeFileIsRefusedInWords() throws {
        let (_, client) = try Self.planner()
        let form: HTMLForm = try client.get(Self.grid).html().form(to: Self.grid)
        let file: [UInt8] = [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 9 << 20)
        #expect(try client.post(form, importing: file).must(422).text.contains("isinya lebih dari 9 MB"))
    }

    @Test func publishedTablesAreOpenData() throws {
        let fixture = try SiteFixture()
        let client: Client = fixture.client("tabanan")
        let book = try WorkbookReader.sheets(in: client.get("/2022/pk/dpmd.xlsx").must(200).body)
        for (sheet, table) in zip(book, Seed.tables) {
            #expect(
                sheet.rows.dropFirst().map { $0.filter { !$0.isEmpty } } == table.body.map { $0.filter { !$0.isEmpty } }
            )
        }
        #expect(book.count == Seed.tables.count)
        let csv: String = try client.get("/2022/pk/dpmd.csv?tabel=program").must(200).text
        #expect(csv.hasPrefix("\u{feff}No,Program,") && csv.contains("102.796.72.000"))
        #expect(try client.get("/2022/pk/dpmd.csv?tabel=lain").status == 404)
        let year = try WorkbookReader.sheets(in: client.get("/2022/pk.xlsx").must(200).body)
        #expect(year.map(\.name) == ["Sasaran strategis", "Program dan anggaran", "Lampiran tambahan"])
        // One row for each indicator, none without its sasaran.
        let sasaran = try #require(year.first)
        #expect(sasaran.rows.count == 1 + (try Seed.table("sasaran").body.count))
        #expect(sasaran.rows.dropFirst().allSatisfy { !$0[0].isEmpty && !$0[4].isEmpty })
        #expect(try client.get("/2019/pk.xlsx").status == 404)
    }
}

extension Client {
    /// Sends the grid with a file, as the button of the import does.
    fileprivate func post(_ form: HTMLForm, importing bytes: [UInt8]) throws -> Answer {
        let typed = form.fields.filter { !["_token", "berkas"].contains($0.name) }
        return try upload(form.to("berkas").action, file: bytes, named: "tabel.xlsx", as: "berkas", typed)
    }
}
