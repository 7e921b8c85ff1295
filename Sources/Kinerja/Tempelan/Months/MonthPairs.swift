/// A row of a block that names a month, brought into the shape that every such row should have: the month in the
/// months' column and its figure in the next.
///
/// Text from a page that was cut loses cells: then the whole row stands a place or two too far to the left. And a cell
/// may hold several months, one below the other or all in one line ("Januari 233 Februari 233").
struct MonthPairs {
    private let monthAt: Int

    init(monthAt: Int) { self.monthAt = monthAt }

    /// One row, or several where a cell holds several months. A row that names none is returned as it is.
    func rows(of cells: [String]) -> [[String]] {
        guard let place = place(in: cells) else { return expanded(cells) }
        return expanded(place == monthAt ? cells : moved(cells, from: place))
    }

    private func place(in cells: [String]) -> Int? {
        if PartOfYear(cells[at: monthAt]) != nil { return monthAt }
        let places = cells.indices.filter { PartOfYear(cells[$0]) != nil }
        return places.count == 1 ? places[0] : nil
    }

    /// What stands before the month moves with it, unless it begins at its own place: with its number, or with words
    /// where there is no figure right before the month.
    private func moved(_ cells: [String], from place: Int) -> [String] {
        let head = Array(cells[..<place])
        let tail = Array(cells[place...])
        guard place < monthAt else { return Array(head.prefix(monthAt)) + tail }
        let gap = [String](repeating: "", count: monthAt - place)
        let hasNumber: Bool = head[at: 0].first?.isNumber == true
        let isPushed: Bool = !hasNumber && (head.last ?? "").contains(where: \.isNumber)
        return isPushed ? gap + head + tail : head + gap + tail
    }

    private func expanded(_ cells: [String]) -> [[String]] {
        let text = cells[at: monthAt]
        guard PartOfYear(text) == nil, !text.isEmpty else { return [cells] }
        let pairs = beside(text, cells[at: monthAt + 1]) ?? inside(text)
        guard let pairs, pairs.count > 1 else { return [cells] }
        return pairs.enumerated().map { index, pair in
            var row = index == 0 ? cells : []
            while row.count < monthAt + 2 { row.append("") }
            row[monthAt] = pair.0
            row[monthAt + 1] = pair.1
            return row
        }
    }

    /// Months below each other in one cell, and as many figures in the next.
    private func beside(_ months: String, _ figures: String) -> [(String, String)]? {
        let (left, right) = (months.split(separator: "\n"), figures.split(separator: "\n"))
        guard left.count == right.count, left.allSatisfy({ PartOfYear(String($0)) != nil }) else { return nil }
        return zip(left, right).map { (String($0), String($1)) }
    }

    /// Month and figure in turn in one cell.
    private func inside(_ text: String) -> [(String, String)]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        guard words.count > 2, words.count.isMultiple(of: 2) else { return nil }
        let pairs = stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
        return pairs.allSatisfy({ PartOfYear($0.0) != nil }) ? pairs : nil
    }
}
