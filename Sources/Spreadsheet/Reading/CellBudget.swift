/// Counts what the cells of a workbook take, over all its sheets.
struct CellBudget {
    private var cells: Int
    private var textBytes: Int
    private let limits: WorkbookLimits

    init(_ limits: WorkbookLimits) {
        self.limits = limits
        cells = limits.cells
        textBytes = limits.totalBytes
    }

    /// A text shared by many cells counts for each: whoever uses it will have as many.
    mutating func spend(cells count: Int, text: String) throws(WorkbookError) {
        cells -= count
        textBytes -= text.utf8.count
        guard cells >= 0 else { throw .tooMuch(.cells, limit: limits.cells) }
        guard textBytes >= 0 else { throw .tooMuch(.totalBytes, limit: limits.totalBytes) }
    }
}
