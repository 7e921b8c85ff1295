/// The rows and columns of a sheet that the program which wrote it does not show.
struct HiddenCells {
    var rows: Set<Int> = []
    var columns: Set<Int> = []
    /// How many of them held something; known once they are removed.
    private(set) var count = 0

    /// A merged cell that is seen in part shows its text there.
    func uncover(_ merges: [MergedCells], in cells: inout [[String]]) {
        guard !rows.isEmpty || !columns.isEmpty else { return }
        for merge in merges where rows.contains(merge.first.row) || columns.contains(merge.first.column) {
            guard cells.indices.contains(merge.first.row), cells[merge.first.row].indices.contains(merge.first.column),
                let row = (merge.first.row...merge.last.row).first(where: { !rows.contains($0) }),
                let column = (merge.first.column...merge.last.column).first(where: { !columns.contains($0) }),
                row <= merge.first.row + rows.count, column <= merge.first.column + columns.count
            else { continue }
            let text: String = cells[merge.first.row][merge.first.column]
            cells[merge.first.row][merge.first.column] = ""
            while cells.count <= row { cells.append([]) }
            while cells[row].count <= column { cells[row].append("") }
            cells[row][column] = text
        }
    }

    mutating func removed(from cells: [[String]]) -> [[String]] {
        guard !rows.isEmpty || !columns.isEmpty else { return cells }
        let filled = rows.count { cells.indices.contains($0) && cells[$0].contains { !$0.isEmpty } }
        let shown = cells.indices.filter { !rows.contains($0) }.map { cells[$0] }
        count =
            filled
            + columns.count { column in
                shown.contains { $0.indices.contains(column) && !$0[column].isEmpty }
            }
        return shown.map { row in row.indices.filter { !columns.contains($0) }.map { row[$0] } }
    }
}
