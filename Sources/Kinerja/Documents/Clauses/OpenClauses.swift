/// The lists that are open while a text is read, outermost first, and where the next clause belongs.
struct OpenClauses {
    struct Place: Equatable {
        let marker: ClauseMarker
        /// 0 for a list that stands in no clause.
        let level: Int
        /// Whether it begins a list.
        let begins: Bool
    }

    private var open: [(style: ClauseMarker.Style, last: Int)] = []
    /// Every marker that some line of the text begins with.
    private let markers: [ClauseMarker]

    /// More are as deep as the last one.
    private static let deepest = 6

    init(lines: some Sequence<String>) {
        markers = lines.flatMap { ClauseMarker.candidates($0).markers }.filter(\.needsNeighbour)
    }

    mutating func close() { open = [] }

    /// Where a line belongs that begins with one of the candidates; `nil` if it is no clause but goes on with the line
    /// before it, as the end of "pada tanggal / 12. Setelah itu".
    /// - Parameter isFresh: after a blank line or a heading, where no sentence can go on.
    mutating func place(_ candidates: [ClauseMarker], isFresh: Bool) -> Place? {
        let likely = candidates.filter { one in !one.needsNeighbour || markers.contains { one.isNeighbour(of: $0) } }
        if let next = continued(likely, { $0.follows($1) }) { return next }
        if let first = likely.first(where: { $0.value == 1 }) { return begun(first) }
        if let later = continued(likely, { $0.value > $1 && (isFresh || $0.value <= $1 + 3) }) { return later }
        return isFresh ? likely.first.map { begun($0) } : nil
    }

    private mutating func continued(
        _ candidates: [ClauseMarker], _ fits: (ClauseMarker, Int) -> Bool
    ) -> Place? {
        for level in open.indices.reversed() {
            guard let marker = candidates.first(where: { $0.style == open[level].style && fits($0, open[level].last) })
            else { continue }
            open.removeSubrange((level + 1)...)
            open[level].last = marker.value
            return Place(marker: marker, level: level, begins: false)
        }
        return nil
    }

    private mutating func begun(_ marker: ClauseMarker) -> Place {
        let level = open.firstIndex { $0.style == marker.style } ?? min(open.count, OpenClauses.deepest - 1)
        open.removeSubrange(level...)
        open.append((marker.style, marker.value))
        return Place(marker: marker, level: level, begins: true)
    }
}
