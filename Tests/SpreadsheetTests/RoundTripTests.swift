import Draws
import Testing

@testable import Spreadsheet

/// What is written is read again, cell by cell.
@Suite struct RoundTripTests {
    private static let pieces: [String] = [
        "a", "Sasaran", " ", "  ", "\n", "\t", "=", "+", "-", "@", "'", "\"", "&", "<", ">", "]]>", "&amp;", "_x000D_",
        "_x005F_", "_", "x",
        "0", "007", "1.234", "1,5", "é", "e\u{301}", "ᬩᬮᬶ", "😀", "\u{A0}", "\u{200B}", "%", "NULL",
        "#DIV/0!", "TRUE",
        "1E5", "\\", "{", ";",
    ]

    @Test func textSurvives() throws {
        var random = SeededGenerator(seed: 11)
        let rows: [[String]] = (0..<400).map { _ in
            (0..<Int.random(in: 0...7, using: &random)).map { _ in
                (0..<Int.random(in: 0...6, using: &random)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
                    .joined()
            }
        }
        let read: [SheetContent] = try WorkbookReader.sheets(in: try Bytes.workbook(rows.map { $0.map { .text($0) } }))
        #expect(read.count == 1)
        #expect(read.first?.rows.count == Self.shown(rows).count)
        for (row, expected) in zip(read.first?.rows ?? [], Self.shown(rows)) { #expect(row == expected) }
    }

    /// Rows without the blank cells and rows behind them.
    private static func shown(_ rows: [[String]]) -> [[String]] {
        let rows: [[String]] = rows.map { row in Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)) }
        return Array(rows.prefix((rows.lastIndex { !$0.isEmpty } ?? -1) + 1))
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\0b\u{1}\u{1F}", "ab"), ("\u{FFFE}a\u{FFFF}", "a"),
        ("a\u{FFFD}", "a\u{FFFD}"), ("_x0007_", "_x0007_"),
    ])
    func whatXMLCannotHoldIsDropped(_ written: String, _ read: String) throws {
        #expect(try WorkbookReader.sheets(in: try Bytes.workbook([[.text(written)]])).first?.rows == [[read]])
    }

    @Test(arguments: [
        ("1234567", NumberStyle.grouped, "1.234.567"), ("-1234.5", .grouped, "-1.234,5"), ("0", .grouped, "0"),
        ("0.6333", .general, "0,6333"),
        ("0.1", .percent, "10%"), ("0.105", .percent, "10,5%"), ("1.23456", .percent, "123,456%"),
        ("999999999999999", .grouped, "999.999.999.999.999"),
        ("0.12345678", .grouped, "0,12345678"), ("007", .general, "7"), ("-0", .general, "0"),
        // No numbers that a spreadsheet keeps, therefore text.
        ("1234567890123456", .grouped, "1234567890123456"), ("196901011990030010", .general, "196901011990030010"),
        ("1e5", .general, "1e5"),
        ("", .general, ""), ("1,5", .general, "1,5"), ("=1", .general, "=1"), (".", .general, "."),
        ("+1", .general, "+1"),
    ])
    func numbersSurvive(_ written: String, _ style: NumberStyle, _ read: String) throws {
        for isStrong in [false, true] {
            let bytes: [UInt8] = try Bytes.workbook([[.number(written, style, isStrong: isStrong), .text("akhir")]])
            #expect(try WorkbookReader.sheets(in: bytes).first?.rows == [[read, "akhir"]])
        }
    }

    @Test func sheetsAndBlanksKeepTheirPlace() throws {
        let bytes = Bytes()
        var writer = try WorkbookWriter(bytes.take)
        for name in ["Sasaran", "Sasaran", "", "Program: a/b"] {
            try writer.begin(SheetLayout(name: name, columns: [.init(width: 5)]))
            try writer.append([.blank, .blank, .text(name)])
            try writer.append([])
            try writer.append([.text("x", .head), .text(""), .blank])
        }
        try writer.finish()
        let read: [SheetContent] = try WorkbookReader.sheets(in: bytes.all)
        #expect(read.map(\.name) == ["Sasaran", "Sasaran (2)", "Lembar", "Program  a b"])
        #expect(
            read.map(\.rows) == [
                [["", "", "Sasaran"], [], ["x"]], [["", "", "Sasaran"], [], ["x"]], [[], [], ["x"]],
                [["", "", "Program: a/b"], [], ["x"]],
            ])
        #expect(read.allSatisfy { !$0.isHidden })
    }
}
