/// How headings, and the columns of the form that they may name, stand to each other.
enum HeadingGroups {
    /// Headings that want the same columns, each such group by itself, in their order.
    static func connected(_ wanted: [Int: [Int]]) -> [[Int]] {
        var groups: [(headings: [Int], columns: Set<Int>)] = []
        for (index, places) in wanted.sorted(by: { $0.key < $1.key }) {
            var merged = (headings: [index], columns: Set(places))
            groups.removeAll { group in
                guard !group.columns.isDisjoint(with: merged.columns) else { return false }
                merged = (group.headings + merged.headings, group.columns.union(merged.columns))
                return true
            }
            groups.append(merged)
        }
        return groups.map { $0.headings.sorted() }
    }

    /// "Indikator Tujuan/Sasaran" is no column's where these are two.
    static func isOneColumn(_ title: String, _ found: [Int], _ columns: [FormColumn]) -> Bool {
        let named = HeadingName.alternatives(title).map { half in
            Set(
                columns.indices.filter { place in
                    columns[place].names.contains { $0.letters == half.letters }
                        || Synonyms.of(half).contains(where: columns[place].meanings.contains)
                })
        }.filter { !$0.isEmpty }
        return Set(named).count < 2 && named.allSatisfy { $0.isSubset(of: found) }
    }

    /// The places of the form between those of the nearest placed neighbours.
    static func gap(_ placed: [ColumnKey?], _ columns: [FormColumn], at index: Int) -> Range<Int> {
        let place: (ColumnKey) -> Int? = { key in columns.firstIndex { $0.key == key } }
        let left = placed[..<index].reversed().lazy.compactMap { $0 }.first.flatMap(place)
        let right = placed[(index + 1)...].lazy.compactMap { $0 }.first.flatMap(place)
        let (low, high) = (left.map { $0 + 1 } ?? 0, right ?? columns.count)
        return low..<max(low, high)
    }
}
