import Testing

@testable import Spreadsheet

/// CSV as spreadsheets write it.
@Suite struct TextFileTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        let rows: [[String]]

        init(_ description: String, _ bytes: [UInt8], _ rows: [[String]]) {
            testDescription = description
            self.bytes = bytes
            self.rows = rows
        }

        init(_ description: String, _ text: String, _ rows: [[String]]) {
            self.init(description, Array(text.utf8), rows)
        }
    }

    private static let expected = [["No", "Sasaran"], ["1", "Desa “maju”"]]

    static let cases = [
        Case("semicolons", "No;Sasaran\r\n1;Desa “maju”\r\n", expected),
        Case("a mark of UTF-8", "\u{FEFF}No;Sasaran\n1;Desa “maju”", expected),
        Case("Windows-1252", Array("No;Sasaran\r\n1;Desa ".utf8) + [0x93] + Array("maju".utf8) + [0x94], expected),
        Case(
            "UTF-16",
            [0xFF, 0xFE] + "No\tSasaran\r\n1\tDesa “maju”".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
            expected),
        Case("commas", "No,Sasaran\n1,Desa “maju”\n", expected),
        Case(
            "decimal commas between semicolons", "a;1,5;2,5\nb;3,5;4,5", [["a", "1,5", "2,5"], ["b", "3,5", "4,5"]]),
        Case("a line for the separator", "sep=|\nNo|Sasaran\n1|Desa “maju”", expected),
        Case("quotes", "a;\"b;\"\"c\"\"\nd\";e", [["a", "b;\"c\"\nd", "e"]]),
        Case("blank cells and lines", "a;;b;;\n\n;;c\n\n", [["a", "", "b"], [], ["", "", "c"]]),
        Case("lines of Macintosh", "No;Sasaran\r1;Desa “maju”", expected),
    ]

    @Test(arguments: cases)
    func isRead(_ file: Case) throws {
        #expect(try WorkbookReader.sheets(in: file.bytes).map(\.rows) == [file.rows])
    }

    @Test func limitsHold() {
        var limits = WorkbookLimits()
        limits.rows = 2
        #expect(throws: WorkbookError.tooMuch(.rows, limit: 2)) {
            try WorkbookReader.sheets(in: Array("a;b\nc;d\ne;f".utf8), limits: limits)
        }
        #expect(throws: WorkbookError.tooMuch(.rows, limit: 2)) {
            let page = "<table>" + String(repeating: "<tr><td>1<td>2", count: 3) + "</table>"
            return try WorkbookReader.sheets(in: Array(page.utf8), limits: limits)
        }
        #expect(throws: WorkbookError.tooMuch(.depth, limit: 64)) {
            let page = "<table><tr><td>1<td>" + String(repeating: "<b>", count: 100_000)
            return try WorkbookReader.sheets(in: Array(page.utf8))
        }
    }
}
