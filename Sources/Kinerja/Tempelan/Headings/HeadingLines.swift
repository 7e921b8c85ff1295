/// The headings of a block as they stand above its columns, in one line or in several: a group's heading stands above
/// the headings of its columns, and leaves the places beside it blank, or repeats itself there, as a merged cell does.
/// A heading that spans several lines leaves the places below it blank, or repeats itself.
struct HeadingLines: Hashable {
    /// For each column its headings from the top to the bottom.
    private(set) var paths: [[String]]

    init(_ cells: [String]) { paths = cells.map { $0.isEmpty ? [] : [$0] } }

    var indices: Range<Int> { paths.indices }

    func path(_ index: Int) -> [String] { paths.indices.contains(index) ? paths[index] : [] }
    func title(_ index: Int) -> String { path(index).last ?? "" }

    /// The lines of a heading one after the other: "Target Triwulan, II".
    func words(_ index: Int) -> String {
        path(index).map { $0.replacing("\n", with: " ") }.joined(separator: ", ")
    }

    mutating func add(_ cells: [String]) {
        var group: [String] = []
        paths = (0..<max(paths.count, cells.count)).map { index in
            let (own, below) = (path(index), cells[at: index])
            if !own.isEmpty { group = below.isEmpty ? [] : own }
            if below.isEmpty || own.last == below { return own }
            return (own.isEmpty ? group : own) + [below]
        }
    }

    /// Whether these are the other's headings once more, as they stand after a page break: most of them are.
    func isAgain(_ other: HeadingLines) -> Bool {
        let (own, theirs) = (names, other.names)
        return own.isDisjoint(with: theirs) ? own.isEmpty : own.subtracting(theirs).count * 3 <= own.count
    }

    private var names: Set<String> { Set(paths.compactMap(\.last).map { HeadingName($0).letters }).subtracting([""]) }

    /// Whether these cells may be a further line of the same headings: they leave some column to the line above, or
    /// name one that it left to them.
    func isContinued(by cells: [String]) -> Bool {
        paths.count > cells.count
            || zip(paths, cells).contains { $0.isEmpty != $1.isEmpty || !$0.isEmpty && $0.last == $1 }
    }

    /// Whether a row counts each of these headings, from 1 on. Below months it would be a plan.
    func isCounted(by cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let titled = paths.indices.filter { !paths[$0].isEmpty }
        guard filled.count >= 3, ColumnCount.isAscending(filled[...]) else { return false }
        let words = titled.filter { PeriodHeading(paths[$0]) == nil }
        if filled.count == titled.count, words.count * 2 > titled.count { return true }
        // A number may stand for all columns of a group: below "Target" one for its four triwulan.
        let counted = words.count { !cells[at: $0].isEmpty }
        return counted > 3 && counted * 4 >= words.count * 3
    }

    /// A place that a group to the left, or the group here, has for a heading below it.
    func isOpen(_ index: Int) -> Bool {
        path(index).isEmpty || path(index + 1).isEmpty && index + 1 < paths.count
            || path(index).last == path(index + 1).last || index > 0 && path(index).last == path(index - 1).last
    }
}

extension [String] {
    /// The text there; blank beyond the end.
    subscript(at index: Int) -> String { indices.contains(index) ? self[index] : "" }
}
