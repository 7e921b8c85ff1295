/// The cells of a table of Word by row and column.
struct WordGrid {
    /// What a cell covers.
    struct Shape {
        enum Down { case alone, begins, goesOn }
        var across = 1
        var down = Down.alone
        /// Part of the cell before it, or deleted with changes tracked: its text is not shown.
        var isCovered = false
    }

    private(set) var rows: [[String]] = []
    private(set) var hidden = 0

    private let limits: WorkbookLimits
    private var row: [String] = []
    /// The columns of this row and of the one above it where a merged cell reaches down.
    private var merged: Set<Int> = []
    private var mergedAbove: Set<Int> = []
    private var isHidden = false
    private var isDropped = false

    init(_ limits: WorkbookLimits) { self.limits = limits }

    mutating func beginRow() throws(WorkbookError) {
        guard rows.count < limits.rows else { throw .tooMuch(.rows, limit: limits.rows) }
        (row, merged, isHidden, isDropped) = ([], [], false, false)
    }

    mutating func hideRow() { isHidden = true }
    mutating func dropRow() { isDropped = true }

    /// Columns that the row leaves free at its beginning.
    mutating func skip(_ columns: Int) throws(WorkbookError) { try widen(by: columns) }

    mutating func put(_ text: String, _ shape: Shape, _ budget: inout CellBudget) throws(WorkbookError) {
        let column: Int = row.count
        // Without a beginning above it, a cell that goes on is a beginning.
        let isBelow: Bool = shape.down == .goesOn && mergedAbove.contains(column)
        if shape.down != .alone { merged.insert(column) }
        let shown: String = isBelow || shape.isCovered ? "" : text
        try budget.spend(cells: min(shape.across, limits.columns), text: shown)
        try widen(by: shape.across)
        row[column] = shown
    }

    mutating func endRow() {
        defer { mergedAbove = merged }
        if isHidden || isDropped {
            hidden += isHidden && row.contains { !$0.isEmpty } ? 1 : 0
            return
        }
        rows.append(Array(row.prefix((row.lastIndex { !$0.isEmpty } ?? -1) + 1)))
    }

    /// Without the blank rows at the end.
    mutating func trim() { while rows.last?.isEmpty == true { rows.removeLast() } }

    private mutating func widen(by columns: Int) throws(WorkbookError) {
        guard columns <= limits.columns - row.count else { throw .tooMuch(.columns, limit: limits.columns) }
        row.append(contentsOf: repeatElement("", count: columns))
    }
}
