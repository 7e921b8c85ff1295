import Kinerja
import Spreadsheet
import Testing

@testable import Web

@Suite("Levels and blank columns on paper and in workbooks")
struct LevelledPaperTests {
    private static func key(_ name: String) -> ColumnKey { ColumnKey(rawValue: name) }

    private static func row(_ kode: String, _ name: String, _ amount: String) -> Baris {
        Baris([key("kode"): kode, key("program"): name, key("anggaran"): amount])
    }

    private static let rows = [
        Baris([key("program"): "URUSAN WAJIB"]), row("1.01.02", "Program A", "1.000"),
        row("1.01.02.2.01", "Kegiatan B", "600"), row("1.01.02.2.02", "Kegiatan C", "400"),
        row("1.01.03", "Program D", "50"),
    ]

    private static func sheet(_ rows: [Baris], _ settings: TenantSettings = TenantSettings()) throws -> Sheet {
        var naskah = Naskah(tempat: "Contoh", tanggal: "31 Januari 2026")
        naskah.replace("program", with: rows)
        return Sheet(try SnapshotMaker.snapshot(naskah, settings))
    }

    @Test func namesAreSetInAndWhatStandsAboveIsBold() throws {
        let table = try #require(try Self.sheet(Self.rows).annexes.first?.tables.first)
        #expect(table.columns.map(\.heading) == ["Kode", "Program", "Anggaran (Rp)"])
        #expect(table.numbers == ["1", "2", "3"])
        let cells = table.rows.map { row in row.cells.map { [$0.text, $0.style ?? "-", String($0.columns)] } }
        #expect(cells[0].map { $0[0] } == ["", "URUSAN WAJIB"])
        #expect(table.rows[0].cells.last?.isHeading == true && cells[0].last?[2] == "2")
        #expect(cells[1].map { $0[1] } == ["strong", "strong in1", "money strong"])
        #expect(cells[2].map { $0[1] } == ["-", "in2", "money"])
        #expect(cells[4].map { $0[1] } == ["-", "in1", "money"])
        #expect(table.rows.last?.cells.map(\.text) == ["Jumlah", "1.050"])
    }

    /// The browser's print, the PDF and the public page come from the same rows.
    @Test func everyPageShowsTheSame() throws {
        let sheet = try Self.sheet(Self.rows)
        #expect(sheet.tables.first?.columns.count == sheet.annexes.first?.tables.first?.columns.count)
        #expect(sheet.tables.first?.rows.count == sheet.annexes.first?.tables.first?.rows.count)
        #expect(sheet.total?.amount == "Rp1.050")
    }

    /// What was signed without levels is printed without them.
    @Test func anOlderTextIsPrintedAsItWas() throws {
        let text = try Self.sheet(Self.rows).snapshot.text().replacing(",\"tingkat\":[0,1,2,2,1]", with: "")
        let table = try #require(Sheet(try Snapshot(text: text)).annexes.first?.tables.first)
        #expect(table.rows.flatMap(\.cells).allSatisfy { $0.indent == 0 && !$0.isStrong })
        #expect(table.rows.first?.cells.count == 3)
    }

    @Test func aWorkbookHasLevelsAndASum() throws {
        let spec = try #require(DocumentKind.perjanjianKinerja.table("program"))
        let form = spec.form(TenantSettings())
        let table = WorkbookTable(spec, form: form, rows: Self.rows)
        let collected = Collected()
        var workbook = try WorkbookWriter { collected.bytes.append(contentsOf: $0) }
        try table.write(to: &workbook)
        try workbook.finish()
        let sheet = try #require(try WorkbookReader.sheets(in: collected.bytes, limits: WorkbookLimits()).first)
        let place = try #require(form.kolom.firstIndex { $0.id == Self.key("anggaran") })
        #expect(sheet.rows.last?[place] == "1.050")
        #expect(sheet.rows.count == Self.rows.count + 2)
        // Read back, the sum is known for one.
        let read = try #require(SheetRows(sheet, of: spec, form: form))
        #expect(read.rows.map { $0[Self.key("program")] } == Self.rows.map { $0[Self.key("program")] })
    }

    private final class Collected { var bytes: [UInt8] = [] }
}
