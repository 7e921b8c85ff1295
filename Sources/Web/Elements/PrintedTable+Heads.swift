extension PrintedTable {
    /// One cell of the headings.
    struct Head {
        let text: String
        let style: String?
        var columns = 1
        var rows = 1

        var spansColumns: Bool { columns > 1 }
        var spansRows: Bool { rows > 1 }
        /// `colgroup` for a heading above several columns.
        var scope: String { spansColumns ? "colgroup" : "col" }
    }

    /// One row of headings, or two where columns are grouped: the groups above, what has none over both rows.
    var heads: [[Head]] {
        guard columns.contains(where: { $0.group != nil }) else {
            return [columns.map { Head(text: $0.heading, style: $0.style) }]
        }
        var upper: [Head] = []
        var previous: String?
        for column in columns {
            if let group = column.group, group == previous {
                upper[upper.count - 1].columns += 1
            } else {
                let isGroup = column.group != nil
                upper.append(
                    Head(
                        text: column.group ?? column.heading, style: isGroup ? nil : column.style, rows: isGroup ? 1 : 2
                    ))
            }
            previous = column.group
        }
        return [upper, columns.filter { $0.group != nil }.map { Head(text: $0.heading, style: $0.style) }]
    }

    /// The printed numbers; neighbours of one group with the same number share a cell.
    var numberCells: [Head] {
        var cells: [Head] = []
        for (index, number) in numbers.enumerated() {
            let column = columns[index]
            let isSame =
                index > 0 && column.group != nil && column.group == columns[index - 1].group
                && number == numbers[index - 1]
            if isSame { cells[cells.count - 1].columns += 1 } else { cells.append(Head(text: number, style: nil)) }
        }
        return cells
    }
}
