/// The headings of a block as they stand above its columns, in one line or in several: a group's heading stands above
/// the headings of its columns, and leaves the places beside it blank as a merged cell does.
struct HeadingLines: Equatable {
    private(set) var titles: [String]
    private(set) var groups: [String]

    init(_ cells: [String]) {
        titles = cells
        groups = [String](repeating: "", count: cells.count)
    }

    /// Whether these cells may be a further line of the same headings: they leave some column to the line above.
    func isContinued(by cells: [String]) -> Bool {
        zip(titles, cells).contains { !$0.isEmpty && $1.isEmpty } || cells.count < titles.count
    }

    mutating func add(_ cells: [String]) {
        let width: Int = max(titles.count, cells.count)
        var (merged, above) = ([String](), [String]())
        var group = ""
        for index in 0..<width {
            let (top, sub) = (titles[at: index], cells[at: index])
            if !top.isEmpty { group = sub.isEmpty ? "" : top }
            if sub.isEmpty && top.isEmpty { group = "" }
            merged.append(sub.isEmpty ? top : sub)
            above.append(sub.isEmpty ? groups[at: index] : group)
        }
        (titles, groups) = (merged, above)
    }
}

extension [String] {
    /// The text there; blank beyond the end.
    subscript(at index: Int) -> String { indices.contains(index) ? self[index] : "" }
}
