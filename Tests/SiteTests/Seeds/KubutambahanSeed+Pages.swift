extension KubutambahanSeed {
    /// Months that stand before a January are the end of the table on the sheet before.
    mutating func returnForeignMonths() {
        for index in rows.indices.dropFirst() {
            guard let january = rows[index].months.firstIndex(where: { $0.month == 0 }), january > 0 else { continue }
            rows[index - 1].months += rows[index].months[..<january]
            rows[index].months.removeSubrange(..<january)
        }
    }

    /// Lines without a head continue the row above them if their month follows on and the numbers printed before and
    /// after them leave no row out.
    mutating func joinPages() {
        var joined: [Row] = []
        for (index, row) in rows.enumerated() {
            if row.isFragment, let last = joined.last, !isNumberMissing(around: index), follows(row, last) {
                joined[joined.count - 1].months += row.months
                joined[joined.count - 1].programs += row.programs
            } else {
                joined.append(row)
            }
        }
        rows = joined
    }

    private func follows(_ row: Row, _ last: Row) -> Bool {
        guard let first = row.months.first?.month, let end = last.months.last?.month else { return false }
        return first > end
    }

    private func isNumberMissing(around index: Int) -> Bool {
        let before: Int? = rows[..<index].compactMap { $0.head[0].flatMap(Int.init) }.last
        let after: Int? = rows[index...].compactMap { $0.head[0].flatMap(Int.init) }.first
        guard let before, let after else { return false }
        return after > before + 1
    }
}
