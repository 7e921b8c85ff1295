// Which rows stay on one sheet.

extension PrintedTable {
    /// A `<tbody>`: plain rows, between any of which the sheet may end, or rows that stay together.
    struct Block {
        var rows: [Row]
        /// `whole` for rows that stay together.
        let style: String?
    }

    /// The rows in blocks: those that share a cell stay together, and a heading with what it heads.
    var blocks: [Block] {
        knots.reduce(into: []) { blocks, knot in
            let rows: ArraySlice<Row> = self.rows[knot]
            if knot.count == 1, blocks.last?.style == nil, !blocks.isEmpty {
                blocks[blocks.count - 1].rows += rows
            } else {
                blocks.append(Block(rows: Array(rows), style: knot.count > 1 ? "whole" : nil))
            }
        }
    }

    /// Takes the last rows off that stay together; a sum takes the row before it along.
    mutating func cutLastBlock() -> [Row] {
        guard let last = knots.last else { return [] }
        defer { rows.removeSubrange(last) }
        return Array(rows[last])
    }

    private var knots: [Range<Int>] {
        var knots: [Range<Int>] = []
        var end = 0
        for (index, row) in rows.enumerated() {
            let reach: Int = row.cells.map { index + $0.rows }.max() ?? index + 1
            let isTied: Bool = index < end || isHeading(index - 1) || isSum(index)
            let start: Int = isTied ? knots.popLast()?.lowerBound ?? index : index
            end = max(end, reach)
            knots.append(start..<index + 1)
        }
        return knots
    }

    private func isHeading(_ index: Int) -> Bool {
        rows.indices.contains(index) && rows[index].cells.contains(where: \.isHeading)
    }

    private func isSum(_ index: Int) -> Bool { index > 0 && index == rows.count - 1 && isHeading(index) }
}
