import Foundation
import Testing

@testable import Spreadsheet

/// What is seen of tables in web pages. The browser tests hold the editor against the same cases.
@Suite struct WebPageTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let html: String
        let rows: [[String]]

        var testDescription: String { name }
    }

    static let cases: [Case] = {
        let folder: Substring = #filePath.dropLast("Reading/WebPageTests.swift".count)
        let file = try? OtherProgramsTests.file("\(folder)Fixtures/html.json")
        return file.flatMap { try? JSONDecoder().decode([Case].self, from: Data($0)) } ?? []
    }()

    @Test(arguments: cases)
    func showsWhatABrowserShows(_ page: Case) throws {
        // The reader cleans no text: what no browser tells apart is made alike here.
        let rows = try Self.rows(page.html).map { row in row.map { $0.replacing("\u{A0}", with: " ") } }
        #expect(rows == page.rows.map { $0.last == "" ? Array($0.dropLast()) : $0 })
    }

    @Test func hasCases() { #expect(Self.cases.count > 40) }

    /// As many applications of government export: a page named `.xls`, with a title above, numbers as they are shown.
    @Test func anExportIsOneSheet() throws {
        let page = """
            <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><title>x</title></head>
            <body><table><tr><td colspan="3">PERJANJIAN KINERJA</td></tr></table>
            <table border="1"><thead><tr><th>No</th><th>Program</th><th>Anggaran</th></tr></thead>
            <tbody><tr><td>1</td><td>Program A</td><td style="mso-number-format:'#,##0'">1.000.000</td></tr></tbody>
            </table></body></html>
            """
        let sheets = try WorkbookReader.sheets(in: Array(page.utf8))
        #expect(
            sheets == [
                SheetContent(
                    name: "Tabel",
                    rows: [["PERJANJIAN KINERJA"], ["No", "Program", "Anggaran"], ["1", "Program A", "1.000.000"]])
            ])
    }

    @Test func countsWhatIsHidden() throws {
        let page = "<table><col><col style='display:none'><col><tr><td>1<td>x<td>2<tr hidden><td>3<td>y<td>4</table>"
        #expect(
            try WorkbookReader.sheets(in: Array(page.utf8)) == [
                SheetContent(name: "Tabel", rows: [["1", "2"]], hidden: 2)
            ])
    }

    private static func rows(_ page: String) throws -> [[String]] {
        try WorkbookReader.sheets(in: Array(page.utf8)).first?.rows ?? []
    }
}
