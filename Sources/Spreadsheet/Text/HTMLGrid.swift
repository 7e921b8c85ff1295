/// The cells of one table by row and column. A merged cell has its text in the first place.
struct HTMLGrid {
    private var cells: [[String?]] = []
    private var hiddenRows: [Bool] = []
    private var hiddenColumns: [Bool] = []
    private var place: (row: Int, column: Int)?
    /// How many rows a cell above reaches down, by column.
    private var reach: [Int] = []

    var count: Int { cells.count }
    var width: Int { cells.last?.count ?? 0 }

    mutating func addColumns(_ count: Int, isHidden: Bool) {
        hiddenColumns += [Bool](repeating: isHidden, count: count)
    }

    mutating func beginRow(isHidden: Bool) {
        cells.append(reach.map { $0 > 0 ? "" : nil })
        reach = reach.map { max($0 - 1, 0) }
        hiddenRows.append(isHidden)
        place = nil
    }

    /// A cell that is hidden takes no room, unless it stands in a column that is.
    mutating func beginCell(across: Int, down: Int, isHidden: Bool) {
        if cells.isEmpty { beginRow(isHidden: false) }
        let row = cells.count - 1
        guard !isHidden || hiddenColumns.contains(true) else {
            place = nil
            return
        }
        let column: Int = cells[row].firstIndex { $0 == nil } ?? cells[row].count
        while cells[row].count < column + across { cells[row].append(nil) }
        while reach.count < column + across { reach.append(0) }
        for index in column..<column + across {
            cells[row][index] = ""
            reach[index] = max(reach[index], down - 1)
        }
        place = (row, column)
    }

    mutating func endCell(_ text: String) {
        guard let place else { return }
        cells[place.row][place.column] = text
        self.place = nil
    }

    var hidden: Int { (hiddenRows + hiddenColumns).count { $0 } }

    var shown: [[String]] {
        zip(cells, hiddenRows).filter { !$1 }.map { row, _ in
            row.enumerated().filter { index, _ in !(hiddenColumns.indices.contains(index) && hiddenColumns[index]) }
                .map { $1 ?? "" }
        }
    }
}
