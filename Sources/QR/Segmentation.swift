/// Divides a text into segments so that it takes the fewest bits: the shortest way through (character, mode).
enum Segmentation {
    /// - Parameter bytes: not empty.
    static func shortest(_ bytes: [UInt8], _ version: Version) -> [Segment] {
        let modes: [Mode] = ways(bytes, version)
        var segments: [Segment] = []
        var start = 0
        for index in bytes.indices where index + 1 == bytes.count || modes[index + 1] != modes[index] {
            segments.append(Segment(mode: modes[index], bytes: bytes[start...index]))
            start = index + 1
        }
        return segments
    }

    private struct Way {
        /// In sixths of a bit; nil where the mode cannot hold the character.
        var cost: Int?
        /// The modes of all characters so far, linked backwards by their index in the former column.
        var from: Int
    }

    /// The mode of each character.
    private static func ways(_ bytes: [UInt8], _ version: Version) -> [Mode] {
        let modes: [Mode] = Mode.allCases
        let heads: [Int] = modes.map { 6 * (Mode.indicatorBits + $0.countBits(version)) }
        var columns: [[Way]] = []
        for byte in bytes {
            let last: [Way]? = columns.last
            columns.append(
                modes.indices.map { index in
                    guard modes[index].holds(byte) else { return Way(cost: nil, from: index) }
                    let best: Way = entry(index, last, head: heads[index])
                    return Way(cost: best.cost.map { $0 + modes[index].sixths }, from: best.from)
                })
        }
        return back(columns, modes)
    }

    /// The cheapest way to stand in a mode before its next character: to stay in it, or to begin a segment.
    private static func entry(_ index: Int, _ last: [Way]?, head: Int) -> Way {
        guard let last else { return Way(cost: head, from: index) }
        var best = Way(cost: last[index].cost, from: index)
        for other in last.indices where other != index {
            // A segment ends on a whole bit.
            guard let cost = last[other].cost.map({ ($0 + 5) / 6 * 6 + head }) else { continue }
            if best.cost.map({ cost < $0 }) ?? true { best = Way(cost: cost, from: other) }
        }
        return best
    }

    private static func back(_ columns: [[Way]], _ modes: [Mode]) -> [Mode] {
        guard let last = columns.last else { return [] }
        var index: Int = last.indices.min { (last[$0].cost ?? .max) < (last[$1].cost ?? .max) } ?? 0
        var way: [Mode] = []
        for column in columns.reversed() {
            way.append(modes[index])
            index = column[index].from
        }
        return way.reversed()
    }
}
