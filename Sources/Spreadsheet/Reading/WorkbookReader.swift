/// Reads Excel workbooks (`.xlsx`, ECMA-376) that anybody may have made, CSV, and web pages with tables, which many
/// programs export as `.xls`.
public enum WorkbookReader {
    /// Every sheet with cells, in the order of the tabs, as the text a person sees there in Indonesian notation:
    /// `1.234.567`, `0,6333`, `10%`, `31 Januari 2022`. A formula gives the value that was saved with it. Merged cells
    /// have their text in the first. Rows and columns that are hidden are left out and counted. No external link is
    /// followed and no macro read.
    public static func sheets(in bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookError)
        -> [SheetContent]
    {
        guard bytes.count <= limits.fileBytes else { throw .tooMuch(.fileBytes, limit: limits.fileBytes) }
        guard FileFormat(bytes) != .text || bytes.isEmpty else { return [try TextFile.sheet(bytes, limits)] }
        var package = try Package(bytes, limits)
        let strings: [String] = try package.sharedStrings()
        let formats: CellFormats = try package.formats()
        let values = CellValues(strings: strings, formats: formats, countsFrom1904: package.workbook.countsFrom1904)
        var budget = CellBudget(limits)
        var sheets: [SheetContent] = []
        for sheet in package.workbook.sheets {
            guard let (part, content) = try package.sheet(sheet) else { continue }
            var reader = try SheetReader(content, part: part, values, limits)
            let rows: [[String]] = try reader.rows(&budget)
            sheets.append(
                SheetContent(name: sheet.name, isHidden: sheet.isHidden, rows: rows, hidden: reader.hidden))
        }
        return sheets
    }
}
