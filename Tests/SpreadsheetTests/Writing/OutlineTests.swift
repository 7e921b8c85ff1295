import Testing

@testable import Spreadsheet

/// Rows that fold below others, and sums at the end.
@Suite struct OutlineTests {
    private func sheet(_ layout: SheetLayout, _ levels: [Int]) throws -> String {
        var written: [UInt8] = []
        var workbook = try WorkbookWriter { written.append(contentsOf: $0) }
        try workbook.begin(layout)
        try workbook.append([.text("Program", .head)])
        for level in levels { try workbook.append([.text("A")], level: level) }
        try workbook.finish()
        var archive = try Archive(written, WorkbookLimits())
        let part = try #require(try archive.content("xl/worksheets/sheet1.xml"))
        return String(decoding: part, as: UTF8.self)
    }

    /// ECMA-376 part 1, 18.3.1.61, 18.3.1.73 and 18.3.1.81.
    @Test func rowsFoldBelowThoseAboveThem() throws {
        var layout = SheetLayout(name: "Program", columns: [.init(width: 20)], isFiltered: true)
        layout.outline = 2
        layout.footRows = 1
        let xml = try sheet(layout, [0, 1, 2, 9, 0])
        #expect(xml.contains("<sheetPr><outlinePr summaryBelow=\"0\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"))
        #expect(xml.contains(" outlineLevelRow=\"2\"/>"))
        #expect(xml.contains("<row r=\"2\">") && xml.contains("<row r=\"3\" outlineLevel=\"1\">"))
        #expect(xml.contains("<row r=\"4\" outlineLevel=\"2\">") && xml.contains("<row r=\"5\" outlineLevel=\"7\">"))
        #expect(xml.contains("<autoFilter ref=\"A1:A5\"/>"))
    }

    @Test func aFlatSheetIsWhatItWas() throws {
        let xml = try sheet(SheetLayout(name: "Program", columns: [.init(width: 20)], isFiltered: true), [0, 0])
        #expect(!xml.contains("outline"))
        #expect(xml.contains("<autoFilter ref=\"A1:A3\"/>"))
    }
}
