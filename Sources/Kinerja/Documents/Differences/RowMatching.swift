/// Which row of one table is which row of another. First what has the same key and the same words, then the same words,
/// so that a table pasted anew over its old rows is known again; then the same key; last the most similar words.
struct RowMatching {
    /// By the index of the new row.
    private(set) var oldOfNew: [Int: Int] = [:]
    private let old: [NamedRow]
    private let new: [NamedRow]
    private var freeOld: [Int]
    private var freeNew: [Int]

    init(_ old: [NamedRow], _ new: [NamedRow], _ matching: Difference.Matching) {
        self.old = old
        self.new = new
        freeOld = Array(old.indices)
        freeNew = Array(new.indices)
        switch matching {
        case .key:
            pair { $0.isNamed ? "\($0.baris.kunci)\u{1F}\($0.words)" : nil }
            pair { $0.isNamed ? $0.words : nil }
            pair { $0.baris.kunci }
        case .text:
            pair { $0.isNamed ? $0.words : nil }
            pair { $0.nama.rincian.isEmpty ? nil : $0.nama.rincian }
        }
        pairSimilar()
    }

    /// Pairs the free rows that have the same mark, in their order.
    private mutating func pair(by mark: (NamedRow) -> String?) {
        var waiting: [String: [Int]] = [:]
        for index in freeOld.reversed() {
            if let mark = mark(old[index]) { waiting[mark, default: []].append(index) }
        }
        for index in freeNew {
            guard let mark = mark(new[index]), let partner = waiting[mark]?.popLast() else { continue }
            oldOfNew[index] = partner
        }
        dropPaired()
    }

    private mutating func dropPaired() {
        let taken = Set(oldOfNew.values)
        freeOld.removeAll(where: taken.contains)
        freeNew.removeAll { oldOfNew[$0] != nil }
    }

    /// Beyond this many comparisons similar rows are left as one removed and one added.
    private static let limit = 40_000

    /// More than half of the words in common, the best partner first come.
    private mutating func pairSimilar() {
        guard !freeOld.isEmpty, !freeNew.isEmpty, freeOld.count * freeNew.count <= RowMatching.limit else { return }
        var bags: [Int: Set<Substring>] = [:]
        for index in freeOld { bags[index] = RowMatching.bag(old[index]) }
        for index in freeNew {
            let own = RowMatching.bag(new[index])
            let likeness = bags.mapValues { RowMatching.likeness($0, own) }.filter { $0.value > 0.5 }
            guard let best = likeness.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { continue }
            oldOfNew[index] = best
            bags[best] = nil
        }
        dropPaired()
    }

    private static func bag(_ row: NamedRow) -> Set<Substring> {
        Set("\(row.nama.pokok) \(row.nama.rincian)".lowercased().split { !$0.isLetter && !$0.isNumber })
    }

    /// Dice's coefficient: 1 for the same words, 0 for none in common.
    private static func likeness(_ left: Set<Substring>, _ right: Set<Substring>) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        return 2 * Double(left.intersection(right).count) / Double(left.count + right.count)
    }

    /// The new rows that stand elsewhere: all but the longest run of pairs in the old order.
    var moved: Set<Int> {
        let pairs = new.indices.compactMap { index in oldOfNew[index].map { (new: index, old: $0) } }
        return Set(pairs.map(\.new)).subtracting(RowMatching.longestRun(pairs))
    }

    /// Longest increasing subsequence by patience sorting, O(n log n).
    private static func longestRun(_ pairs: [(new: Int, old: Int)]) -> [Int] {
        var ends: [Int] = []
        var previous = [Int?](repeating: nil, count: pairs.count)
        for index in pairs.indices {
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if pairs[ends[middle]].old < pairs[index].old { low = middle + 1 } else { high = middle }
            }
            previous[index] = low > 0 ? ends[low - 1] : nil
            if low == ends.count { ends.append(index) } else { ends[low] = index }
        }
        var run: [Int] = []
        var next: Int? = ends.last
        while let index = next {
            run.append(pairs[index].new)
            next = previous[index]
        }
        return run
    }
}
