import Draws
import Support
import Testing

@testable import Kinerja

/// How the clipboard's text becomes cells.
@Suite struct TempelanTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let rows: [[String]]

        init(_ description: String, _ text: String, _ rows: [[String]]) {
            testDescription = description
            self.text = text
            self.rows = rows
        }
    }

    static let cases: [Case] = [
        Case("nothing", "", []),
        Case("only blanks", " \t\n\t \r\n", []),
        Case("one cell", "a", [["a"]]),
        Case("Excel ends every row with CRLF", "a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        Case("LibreOffice ends rows with LF", "a\tb\nc\td", [["a", "b"], ["c", "d"]]),
        Case("old Macs end rows with CR", "a\tb\rc\td\r", [["a", "b"], ["c", "d"]]),
        Case("a blank last cell", "a\t\nb\t", [["a", ""], ["b", ""]]),
        Case("merged cells are blanks", "1\tA\tx\n\t\ty", [["1", "A", "x"], ["", "", "y"]]),
        Case("a line break in a quoted cell", "\"a\nb\"\tc\r\n", [["a\nb", "c"]]),
        Case("CRLF and a tab in a quoted cell", "x\t\"a\r\nb\tc\"\r\ny\tz", [["x", "a\nb c"], ["y", "z"]]),
        Case(
            "doubled quotes in a quoted cell", "\"kata \"\"Like\"\"\n\"\t\"\"\"a\"\"\"", [["kata \"Like\"", "\"a\""]]),
        Case("an empty quoted cell", "\"\"\ta\t\"\"", [["", "a", ""]]),
        Case(
            "quotes that Excel leaves alone", "\"Guna Desa\"\t\"Like\" minimum\tMembangun \"Desa\"",
            [["\"Guna Desa\"", "\"Like\" minimum", "Membangun \"Desa\""]]),
        Case("an inch mark", "pipa 5\"\t\"x\ny\tz", [["pipa 5\"", "\"x"], ["y", "z"]]),
        Case("a stray quote spares the quoted cells", "\"stray\tb\n\"c\nd\"\te", [["\"stray", "b"], ["c\nd", "e"]]),
        Case("a quote alone", "\"", [["\""]]),
        Case("three quotes", "\"\"\"", [["\"\"\""]]),
        Case("Word breaks lines in a cell by VT", "a\u{b}b\tc\r\n", [["a\nb", "c"]]),
        Case("a page break is no row", "a\tb\n\n\u{c}\nc\td", [["a", "b"], ["c", "d"]]),
        Case("a blank row of a block keeps its place", "a\tb\n\t\nc\td", [["a", "b"], ["", ""], ["c", "d"]]),
        Case("a blank cell of a column keeps its place", "\na\n\nb\n\n", [["a"], [""], ["b"]]),
        Case("cells are cleaned", "\u{feff}a\u{a0}b \t\u{200b}c", [["a b", "c"]]),
        Case("rows may be ragged", "a\tb\tc\nd\ne\tf", [["a", "b", "c"], ["d"], ["e", "f"]]),
    ]

    @Test(arguments: cases) func cells(_ example: Case) {
        #expect(Tempelan(example.text).rows == example.rows)
    }

    @Test func nothingTrapsAndNoLetterIsLost() {
        var random = SeededGenerator(seed: 12)
        let pieces: [String] = [
            "a", "b", "\"", "\"", "\"\"", "\t", "\t", "\n", "\r\n", "\r", " ", "1", "\u{b}", "\u{301}", "\0", "No",
            "Target",
        ]
        let form = TabananPK.form("nomor 1 No|sasaran 2 Sasaran|target 3 Target")
        for _ in 0..<20_000 {
            let text: String = (0..<Int.random(in: 0...14, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let block = Tempelan(text)
            let place = Tempelan.Place(row: Bool.random(using: &random) ? "k1" : nil, column: "target")
            let placement = block.placed(on: [Baris(kunci: "k1", ["sasaran": "x"])], form: form, at: place)
            let count: (String) -> Int = { $0.unicodeScalars.count { $0 == "a" || $0 == "b" } }
            let isWhole: Bool = count(text) == count(block.rows.joined().joined())
            let total: Int = block.rows.joined().count { !$0.isEmpty }
            let isCounted: Bool =
                placement.cells + placement.unplaced.count <= total
                && placement.body + placement.skipped <= block.rows.count
            if !isWhole || !isCounted || Set(placement.rows.map(\.kunci)).count != placement.rows.count {
                Issue.record("\(text.debugDescription)")
            }
        }
    }

    /// Five times the lines take about five times as long; were the reading quadratic, it would be twenty-five times.
    @Test(arguments: [
        "1.\tSasaran\tIndikator\tDefinisi\t10 %\n", "\"a\tb\n", "\"\"\"\ta\n", "\"", "\"a\"\t", "\n", "\t",
    ])
    func longTextsAreReadInProportion(line: String) {
        func time(_ count: Int) -> Duration {
            processorTime {
                let block = Tempelan(String(repeating: line, count: count))
                _ = block.placed(on: [], form: TabananPK.form("nomor 1 No|sasaran 2 Sasaran|target 3 Target"))
            }
        }
        let (short, long) = (time(2_000), time(10_000))
        #expect(long < short * 15 + .milliseconds(200))
    }
}
