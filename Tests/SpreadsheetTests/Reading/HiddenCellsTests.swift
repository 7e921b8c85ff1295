import Testing

@testable import Spreadsheet

/// Only what is seen of a sheet is read.
@Suite struct HiddenCellsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let columns: String
        /// Attributes of the second row.
        let row: String
        let merge: String
        let rows: [[String]]
        let hidden: Int
    }

    static let cases = [
        Case(
            testDescription: "nothing", columns: "", row: "", merge: "",
            rows: [["1", "2", "3"], ["4", "5", "6"], ["7", "8", "9"]], hidden: 0),
        Case(
            testDescription: "a row", columns: "", row: "hidden=\"1\"", merge: "",
            rows: [["1", "2", "3"], ["7", "8", "9"]],
            hidden: 1),
        Case(
            testDescription: "a row without height", columns: "", row: "ht=\"0\" customHeight=\"1\"", merge: "",
            rows: [["1", "2", "3"], ["7", "8", "9"]], hidden: 1),
        Case(
            testDescription: "a column", columns: "<col min=\"2\" max=\"2\" hidden=\"1\" width=\"0\"/>", row: "",
            merge: "",
            rows: [["1", "3"], ["4", "6"], ["7", "9"]], hidden: 1),
        Case(
            testDescription: "all columns behind the first", columns: "<col min=\"2\" max=\"16384\" hidden=\"true\"/>",
            row: "",
            merge: "", rows: [["1"], ["4"], ["7"]], hidden: 2),
        Case(
            testDescription: "a row and a column", columns: "<col min=\"1\" max=\"1\" width=\"0\"/>",
            row: "hidden=\"true\"",
            merge: "", rows: [["2", "3"], ["8", "9"]], hidden: 2),
        Case(
            testDescription: "the first column of merged cells", columns: "<col min=\"1\" max=\"1\" hidden=\"1\"/>",
            row: "",
            merge: "A1:B1", rows: [["1", "3"], ["5", "6"], ["8", "9"]], hidden: 1),
    ]

    @Test(arguments: cases)
    func isLeftOutAndCounted(_ sheet: Case) throws {
        let attributes = ["", sheet.row, ""]
        let rows = (0..<3).map { row in
            "<row \(attributes[row])>" + (1...3).map { "<c><v>\(row * 3 + $0)</v></c>" }.joined() + "</row>"
        }
        let merge = sheet.merge.isEmpty ? "" : "<mergeCells><mergeCell ref=\"\(sheet.merge)\"/></mergeCells>"
        var parts = Parts()
        parts[Parts.sheet] =
            "<worksheet xmlns=\"\(OpenXML.main)\"><cols>\(sheet.columns)</cols><sheetData>\(rows.joined())</sheetData>"
            + "\(merge)</worksheet>"
        let read = try #require(try parts.read().first)
        #expect(read.rows == sheet.rows)
        #expect(read.hidden == sheet.hidden)
    }

    /// Some programs of Windows write `xl\workbook.xml`.
    @Test func foldersMayBePartedByTheMarkOfWindows() throws {
        var parts = Parts()
        parts.archive = { zip in
            for index in zip.entries.indices {
                zip.entries[index].name = zip.entries[index].name.map {
                    $0 == UInt8(ascii: "/") ? UInt8(ascii: "\\") : $0
                }
            }
        }
        #expect(try parts.read() == [SheetContent(name: "Lembar", rows: [["satu", "2"]])])
    }
}
