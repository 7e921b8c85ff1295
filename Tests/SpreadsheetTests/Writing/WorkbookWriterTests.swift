import Draws
import Glibc
import Testing

@testable import Spreadsheet

/// How a workbook is written, beyond what its cells say.
@Suite struct WorkbookWriterTests {
    private static let layout = SheetLayout(
        name: "Program 'Tambahan'",
        columns: [
            .init(width: 8), .init(width: 20), .init(width: 18, entry: .grouped), .init(width: 9, entry: .percent),
            .init(width: 9, entry: .general),
        ],
        headRows: 2, isFiltered: true)
    private static let rows: [[Cell]] = [
        [.text("Perjanjian Kinerja Tahun 2022", .title)],
        ["No", "Program", "Anggaran", "Capaian", "Nilai"].map { .text($0, .head) },
        [
            .text("1"), .text("Program Administrasi\nPemerintahan Desa"), .number("102796720", .grouped),
            .number("0.125", .percent), .number("0.6333"),
        ],
        [
            .text("007"), .text("=HYPERLINK(\"http://example.com\")"), .number("-1500.5", .grouped), .text("-"),
            .text(" @a  "),
        ],
        [
            .text("Jumlah", .strong), .text("", .strong), .number("102795219.5", .grouped, isStrong: true), .blank,
            .text("catatan", .note),
        ],
    ]

    private func part(_ name: String, _ bytes: [UInt8]) throws -> String {
        var archive = try Archive(bytes, WorkbookLimits())
        return String(decoding: try #require(try archive.content(name)), as: UTF8.self)
    }

    /// For `Tests/Browser/workbooks.py`, which opens it with openpyxl.
    @Test func leavesASampleForOtherPrograms() throws {
        let bytes: [UInt8] = try Bytes.workbook(Self.rows, Self.layout)
        let folder: String =
            #filePath.dropLast("Tests/SpreadsheetTests/Writing/WorkbookWriterTests.swift".count) + ".local/workbooks"
        mkdir(folder.dropLast("/workbooks".count).description, 0o755)
        mkdir(folder, 0o755)
        let file = try #require(fopen("\(folder)/sample.xlsx", "w"))
        #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
        #expect(fclose(file) == 0)
    }

    @Test func equalRowsGiveEqualBytes() throws {
        #expect(try Bytes.workbook(Self.rows, Self.layout) == Bytes.workbook(Self.rows, Self.layout))
    }

    @Test func nothingIsEverAFormula() throws {
        let sheet: String = try part("xl/worksheets/sheet1.xml", try Bytes.workbook(Self.rows, Self.layout))
        #expect(!sheet.contains("<f"))
        #expect(sheet.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=HYPERLINK(&quot;"))
    }

    @Test func headsStayAndAreRepeated() throws {
        let bytes: [UInt8] = try Bytes.workbook(Self.rows, Self.layout)
        let (sheet, workbook) = (try part("xl/worksheets/sheet1.xml", bytes), try part("xl/workbook.xml", bytes))
        for expected in [
            "<pane ySplit=\"2\" topLeftCell=\"A3\"", "<autoFilter ref=\"A2:E5\"/>",
            "paperSize=\"14\" orientation=\"landscape\"", "Halaman &amp;P dari &amp;N",
            "<row r=\"3\" ht=\"48\" customHeight=\"1\">",
        ] {
            #expect(sheet.contains(expected))
        }
        let place = "'Program ''Tambahan'!"
        for expected in [
            "\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">\(place)$A$2:$E$5<",
            "\"_xlnm.Print_Titles\" localSheetId=\"0\">\(place)$1:$2<",
        ] {
            #expect(workbook.contains(expected))
        }
    }

    /// Names are cut, cleaned and told apart; no sheet has a name a spreadsheet refuses.
    @Test func namesAreValidAndUnique() {
        let long = String(repeating: "Sasaran ", count: 9)
        var names = SheetNames()
        let wishes: [String] = [
            "a", "A", "A", "", "''", "History", "x:y", "[1]", long, long, "\n", "'a'",
            "😀" + String(repeating: "b", count: 31),
        ]
        let given: [String] = wishes.map { names.unique($0) }
        #expect(
            given == [
                "a", "A (2)", "A (3)", "Lembar", "Lembar (2)", "History_", "x y", "1",
                "Sasaran Sasaran Sasaran Sasaran", "Sasaran Sasaran Sasaran Sas (2)", "Lembar (3)", "a (4)",
                "😀" + String(repeating: "b", count: 29),
            ])
        #expect(given.allSatisfy { (1...31).contains($0.utf16.count) })
    }

    @Test(arguments: [
        ("", 10, 1), ("sembilan", 10, 1), ("sembilan.", 10, 1), ("sepuluh ya", 10, 2), ("a\nb", 10, 2), ("a\n", 10, 2),
        ("\n\n", 10, 3), ("satu dua tiga empat lima", 10, 4),
        ("katayangpanjangsekali", 10, 3), ("a katayangpanjangsekali", 10, 4), ("ééééééééé", 10, 1),
        ("apa", 1, 3),
        ("apa", 0, 3), ("  a  ", 10, 1),
    ])
    func wrappedTextHasItsHeight(_ text: String, _ width: Int, _ lines: Int) {
        #expect(RowHeight.lines(text, width: width) == lines)
    }

    @Test func noRowIsHigherThanARowCanBe() { #expect(RowHeight.points(lines: 1_000) == 409) }

    @Test func whatNoSpreadsheetHoldsIsAnError() throws {
        #expect(throws: UnwritableWorkbook.noSheet) { try WorkbookWriter { _ in }.finish() }
        #expect(throws: UnwritableWorkbook.noSheet) {
            var writer = try WorkbookWriter { _ in }
            try writer.append([.text("a")])
        }
        #expect(throws: UnwritableWorkbook.textTooLong(row: 2, column: 3)) {
            _ = try Bytes.workbook([[], [.blank, .blank, .text(String(repeating: "é", count: 32_768))]])
        }
        #expect(throws: UnwritableWorkbook.tooManyColumns) {
            _ = try Bytes.workbook([[Cell](repeating: .blank, count: 16_385)])
        }
        let longest: [UInt8] = try Bytes.workbook([[.text(String(repeating: "é", count: 32_767))]])
        #expect(try WorkbookReader.sheets(in: longest).first?.rows[0][0].count == 32_767)
    }

    private struct Full: Error {}

    @Test func errorsOfTheSinkArrive() {
        #expect(throws: Full.self) { _ = try WorkbookWriter { _ in throw Full() } }
    }

    /// Nothing is kept but the rows under way.
    @Test func bytesLeaveAsTheyAreMade() throws {
        var random = SeededGenerator(seed: 5)
        let bytes = Bytes()
        var writer = try WorkbookWriter(bytes.take)
        try writer.begin(.plain)
        var before: Int = bytes.all.count
        for _ in 0..<5 {
            for _ in 0..<2_000 {
                try writer.append([
                    .text("\(random.next())\(random.next())\(random.next())"), .text("\(random.next())"),
                ])
            }
            #expect(bytes.all.count > before)
            before = bytes.all.count
        }
        try writer.finish()
        #expect(bytes.longest <= 65_536)
    }

    @Test func everyLookIsInTheStyleSheet() throws {
        #expect(Set(CellLook.all).count == CellLook.all.count)
        for style in TextStyle.allCases { #expect(CellLook.all[CellLook(style).index] == CellLook(style)) }
        for entry in SheetLayout.Entry.allCases { #expect(CellLook.all[CellLook(entry).index] == CellLook(entry)) }
        for format in NumberFormatCode.numbers {
            for isStrong in [false, true] {
                #expect(
                    CellLook.all[CellLook(format, isStrong: isStrong).index] == CellLook(format, isStrong: isStrong))
            }
        }
        #expect(Set(NumberFormatCode.numbers.map(\.id)).count == NumberFormatCode.numbers.count)
    }
}
