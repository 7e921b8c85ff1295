/// A table that arrives as text without tabs: its columns are parted by bars, by two or more spaces, or by nothing but
/// the numbers of its items, which a PDF breaks over several lines.
enum PlainTable {
    /// Cells between bars: `1. Program A | Rp 5.000`, with or without bars at the ends, and lines of dashes between.
    static func barred(_ lines: [String]) -> [[String]]? {
        let rows = lines.filter { !isRule($0) }.map { line -> [String] in
            guard line.contains("|") else { return [line] }
            var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { Teks.clean(String($0)) }
            if line.hasPrefix("|") { cells.removeFirst() }
            if line.hasSuffix("|"), !cells.isEmpty { cells.removeLast() }
            return cells
        }
        let filled = rows.filter(\.isFilled)
        guard !filled.isEmpty, filled.count(where: { $0.count > 1 }) * 2 > filled.count else { return nil }
        return rows
    }

    private static func isRule(_ line: String) -> Bool {
        line.utf8.count > 2 && line.allSatisfy { "-=+|: ".contains($0) || $0 == "─" }
            && line.contains { "-=─".contains($0) }
    }

    /// Items that begin with 1, 2, 3, each over one line or more, with an amount at the end of some.
    /// - Parameter hasMoney: whether the form has a column for that.
    static func items(_ lines: [String], hasMoney: Bool) -> [[String]]? {
        var (items, head): ([String], [String]) = ([], [])
        var next = 1
        for line in lines where !line.isEmpty {
            if let parts = NumberSplit.split(line), parts.value == next {
                items.append(line)
                next += 1
            } else if items.isEmpty {
                head.append(line)
            } else if TotalLabel.kind(of: line) == .sum {
                items.append(line)
            } else {
                items[items.count - 1] += " " + line
            }
        }
        guard next > 2 || next == 2 && items.count < lines.count(where: { !$0.isEmpty }), head.count <= 6 else {
            return nil
        }
        let rows = items.map { item in hasMoney ? withoutAmount(item) : [item] }
        guard rows.contains(where: { $0.count > 1 }) || next > 2 else { return nil }
        return head.map { [$0] } + rows.map { $0.count > 1 || !hasMoney ? $0 : $0 + [""] }
    }

    /// "Program A Rp. 4.100.832.755" is two cells.
    private static func withoutAmount(_ text: String) -> [String] {
        let words = text.split(separator: " ")
        guard words.count > 2, let last = words.last, last.contains(where: \.isNumber) else { return [text] }
        for count in [2, 1] {
            let amount = words.suffix(count).joined(separator: " ")
            guard CellLook(amount) == .money else { continue }
            return [words.dropLast(count).joined(separator: " "), amount]
        }
        return [text]
    }
}
