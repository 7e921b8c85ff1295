import Testing

@testable import Spreadsheet

/// Files that are broken, something else, or meant to do harm.
@Suite struct RefusedFileTests {
    /// The workbook that each of them changes is a good one.
    @Test func theUnchangedOneIsRead() throws {
        #expect(try Parts().read() == [SheetContent(name: "Lembar", rows: [["satu", "2"]])])
    }

    @Test(arguments: RefusedFile.archives + RefusedFile.contents)
    func isRefused(_ file: RefusedFile) {
        #expect(throws: file.error) { try WorkbookReader.sheets(in: file.bytes()) }
    }
}
