/// Parts the number of an item from its text where a form has a column for it and the block has not: "1. Program A".
enum NumberSplit {
    /// The rows with a column of numbers before that of the texts; as they are where nothing is to be parted.
    static func rows(_ rows: [[String]], _ columns: [FormColumn], at place: Tempelan.Place) -> [[String]] {
        guard columns.contains(where: { $0.kind == .number }), isAllowed(at: place, columns, rows),
            let column = rows.compactMap({ $0.firstIndex { !$0.isEmpty } }).min(), isNumbered(rows, column)
        else { return rows }
        return rows.map { cells in
            guard cells.indices.contains(column) else { return cells }
            let parts = split(cells[column])
            return cells[..<column] + [parts?.number ?? "", parts?.text ?? cells[column]] + cells[(column + 1)...]
        }
    }

    /// Where the block was pasted into a column of its own it stays one.
    private static func isAllowed(at place: Tempelan.Place, _ columns: [FormColumn], _ rows: [[String]]) -> Bool {
        guard let key = place.column, let column = columns.first(where: { $0.key == key }) else { return true }
        let words = columns.first { $0.kind == .words }
        return column.kind == .number || column.key == words?.key && rows.contains { $0.count > 1 }
    }

    /// Items in their order, most of the cells of the column, each with one number alone.
    private static func isNumbered(_ rows: [[String]], _ column: Int) -> Bool {
        var (count, last, filled) = (0, 0, 0)
        for cells in rows {
            let text = cells[at: column]
            guard !text.isEmpty else { continue }
            filled += 1
            guard let parts = split(text) else {
                if Synonyms.isNumber(HeadingName(text)) || CellLook(text) == .number { return false }
                continue
            }
            guard count == 0 || parts.value == last + 1 || parts.value == 1,
                !parts.text.split(separator: "\n").dropFirst().contains(where: {
                    split(String($0)) != nil
                })
            else { return false }
            last = parts.value
            count += 1
        }
        return count > 0 && count * 2 >= filled - 1
    }

    /// "1. Program A", "(2) Program B", "3) Program C"
    static func split(_ text: String) -> (number: String, value: Int, text: String)? {
        guard let space = text.firstIndex(where: \.isWhitespace) else { return nil }
        let label = text[..<space]
        let digits = label.drop { $0 == "(" }
        guard let end = digits.last, ".)".contains(end), digits.count <= 4, let value = Int(digits.dropLast()) else {
            return nil
        }
        let rest = text[space...].drop(while: \.isWhitespace)
        return rest.isEmpty ? nil : (String(label), value, String(rest))
    }
}
