/// Cells shown as one.
struct MergedCells {
    let first: CellReference
    let last: CellReference

    /// `A1:C3`; nil for anything else.
    init?(_ bytes: ArraySlice<UInt8>) {
        let parts = bytes.split(separator: UInt8(ascii: ":"), maxSplits: 2, omittingEmptySubsequences: false)
        guard let start = parts.first, let end = parts.last, parts.count <= 2 else { return nil }
        guard let first = CellReference(start), let last = CellReference(end) else { return nil }
        guard first.row <= last.row, first.column <= last.column else { return nil }
        self.first = first
        self.last = last
    }

    /// Only the first cell of each shows its text: programs leave what the others held. False when that would be more
    /// than `limit` cells, which needs merges that overlap: no program writes them.
    static func blank(_ merges: [MergedCells], in rows: inout [[String]], limit: Int) -> Bool {
        var left: Int = limit
        for merge in merges where merge.first.row < rows.count {
            for row in merge.first.row...min(merge.last.row, rows.count - 1) {
                let start: Int = merge.first.column + (row == merge.first.row ? 1 : 0)
                let end: Int = min(merge.last.column + 1, rows[row].count)
                left -= max(end - start, 1)
                guard left >= 0 else { return false }
                for column in start..<max(end, start) { rows[row][column] = "" }
            }
        }
        return true
    }
}
