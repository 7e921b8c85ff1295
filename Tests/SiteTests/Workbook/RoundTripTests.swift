import Kinerja
import Spreadsheet
import Testing

@testable import Web

@Suite("What a workbook takes out it brings back")
struct RoundTripTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: String
        let table: String
        var testDescription: String { "\(kind) \(table)" }
    }

    static let tables: [Case] = DocumentKind.all.flatMap { kind in kind.tabel.map { Case(kind: kind.id, table: $0.id) }
    }

    /// Texts that spreadsheets change when they are let, and those that only look like numbers.
    static let texts: [String] = [
        "=1+1", "+62", "-", "-5", "@nama", "007", "1.423", "0,6333", "10 %", "10%", "1/2", "31 Januari 2022", "1E5",
        "TRUE", "'x", "''",
        "102.796.72.000", "2.091.470.000", "41615400", "257.5465.00", "0", "00", "1.000", "0.100",
        "999.999.999.999.999", "1.000.000.000.000.000",
        "?", "25", "2,800", "a\nb", "“Like” \"x\"", "<b>&amp;</b>", "_x0041_", "] ]]>", "é",
        "e\u{301}", "😀", "No",
        "Target", "Januari", "B (80)", ";,\t", "1 2 3",
    ]

    private static func bytes(_ table: WorkbookTable) throws -> [UInt8] {
        let collected = Collected()
        var workbook = try WorkbookWriter { collected.bytes.append(contentsOf: $0) }
        try table.write(to: &workbook)
        try workbook.finish()
        return collected.bytes
    }

    private final class Collected { var bytes: [UInt8] = [] }

    @Test(arguments: tables) func everyTextInEveryTable(_ example: Case) throws {
        let table = try #require(DocumentKind.named(example.kind)?.table(example.table))
        let form: TableForm = table.form(TenantSettings()).naming(Periode("2021-2026"))
        var random = Steps(state: 19)
        var rows: [Baris] = RoundTripTests.texts.map { text in
            Baris(kunci: "k", Dictionary(uniqueKeysWithValues: form.kolom.map { ($0.id, text) }))
        }
        // Rows that look like headings and counts, sparse rows, and one that is full.
        rows.append(
            Baris(kunci: "k", Dictionary(uniqueKeysWithValues: form.kolom.enumerated().map { ($1.id, String($0 + 1)) }))
        )
        rows.append(Baris(kunci: "k", Dictionary(uniqueKeysWithValues: form.kolom.map { ($0.id, $0.judul) })))
        for _ in 0..<60 {
            let cells = form.kolom.map {
                ($0.id, Bool.random(using: &random) ? RoundTripTests.texts.randomElement(using: &random) ?? "" : "")
            }
            rows.append(Baris(kunci: "k", Dictionary(uniqueKeysWithValues: cells)))
        }
        rows = rows.filter { !$0.isBlank }
        let sheets = try WorkbookReader.sheets(in: RoundTripTests.bytes(WorkbookTable(table, form: form, rows: rows)))
        let sheet = try #require(sheets.first)
        let read = try #require(SheetRows(sheet, of: table, form: form)).rows
        #expect(read.count == rows.count)
        for (one, other) in zip(read, rows) {
            for kolom in form.kolom {
                // Swift takes composed and decomposed letters for the same; the file must not.
                #expect(Array(one[kolom.id].utf8) == Array(other[kolom.id].utf8), "\(kolom.id)")
            }
        }
    }

    /// Only what a sheet shows as it was typed becomes a number.
    @Test(arguments: [
        ("2.091.470.000", Isi.anggaran, Cell.number("2091470000", .grouped)),
        ("500", .anggaran, .number("500", .grouped)),
        ("41615400", .anggaran, .text("41615400")), ("102.796.72.000", .anggaran, .text("102.796.72.000")),
        ("0.100", .anggaran, .text("0.100")),
        ("1.000.000.000.000.000", .anggaran, .text("1.000.000.000.000.000")), ("-", .anggaran, .text("-")),
        ("", .anggaran, .blank),
        ("233", .bulan, .number("233")), ("1.423", .bulan, .text("1.423")), ("007", .bulan, .text("007")),
        ("-", .bulan, .text("-")),
        ("85", .target, .text("85")), ("=1+1", .uraian, .text("=1+1")),
    ])
    func numbers(_ text: String, _ isi: Isi, _ cell: Cell) {
        #expect(CellText(text, isi).cell == cell)
    }
}

/// Numbers that are the same in every run (xorshift64).
private struct Steps: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
