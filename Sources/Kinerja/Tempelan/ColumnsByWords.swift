// Blocks of lists that are no document's, whose few columns are known by a word of their heading or by what they hold.

extension [String] {
    /// Which column each place of a heading is, each column once; none where it does not name what rows are about and
    /// one column more.
    /// - Parameter fits: whether a heading, in small letters, is one of these words.
    func columns<Kolom: Hashable>(
        _ words: [(Kolom, [String])], naming subject: Kolom, where fits: (_ heading: String, _ word: String) -> Bool
    ) -> [Int: Kolom] {
        var found: [Int: Kolom] = [:]
        for (place, text) in enumerated() {
            let heading = text.tidied().lowercased()
            let fitting = words.first { one in
                !found.values.contains(one.0) && one.1.contains { fits(heading, $0) }
            }
            if let fitting { found[place] = fitting.0 }
        }
        return found.values.contains(subject) && found.count > 1 ? found : [:]
    }

    /// Whether more than half of them are such.
    func most(_ fits: (String) -> Bool) -> Bool { count(where: fits) * 2 > count }
}

extension ArraySlice<[String]> {
    /// What stands in each column, without its blank cells.
    var filledColumns: [[String]] {
        (0..<(map(\.count).max() ?? 0)).map { place in map { $0[at: place] }.filter { !$0.isEmpty } }
    }
}
