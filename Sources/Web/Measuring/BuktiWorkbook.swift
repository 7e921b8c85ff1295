import Spreadsheet

/// Workbooks as evidence: whether one can be read, and what citizens get of it.
enum BuktiWorkbook {
    /// The bytes of a file are at most those of evidence; what it becomes inflated has the reader's limits.
    static func isReadable(_ bytes: [UInt8]) -> Bool { (try? WorkbookReader.sheets(in: bytes)) != nil }

    /// The values that a person sees in it, in a workbook of our own: no author, remark, hidden sheet or formula.
    static func copy(_ bytes: [UInt8]) -> [UInt8]? {
        guard let sheets = try? WorkbookReader.sheets(in: bytes).filter({ !$0.isHidden }), !sheets.isEmpty else {
            return nil
        }
        let output = Output()
        do {
            var workbook = try WorkbookWriter { output.bytes.append(contentsOf: $0) }
            for sheet in sheets {
                let width = max(1, sheet.rows.map(\.count).max() ?? 1)
                try workbook.begin(
                    SheetLayout(
                        name: sheet.name, columns: Array(repeating: SheetLayout.Column(width: 16), count: width),
                        headRows: 0))
                for row in sheet.rows { try workbook.append(row.map { $0.isEmpty ? .blank : .text($0) }) }
            }
            try workbook.finish()
            return output.bytes
        } catch {
            return nil
        }
    }

    private final class Output {
        var bytes: [UInt8] = []
    }
}
