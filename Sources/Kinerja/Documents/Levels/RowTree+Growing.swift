extension TableSpec {
    /// How the rows stand below each other. What tells it, the first that does: a person's choice, the code, the
    /// column that is filled, the word that the name begins with, the number; of what nothing tells, the neighbours and
    /// whether the amounts agree.
    public func tree(of rows: [Baris]) -> RowTree {
        var growing = GrowingTree(self, rows)
        growing.grow()
        return growing.tree
    }

    /// The same where it is known how deep each row stands: as it was signed. `nil` is side by side.
    public func tree(of rows: [Baris], depths: [Int]?) -> RowTree {
        var growing = GrowingTree(self, rows)
        growing.grow(depths ?? rows.map { _ in 0 })
        return growing.tree
    }
}

/// A tree while its rows are read from top to bottom.
private struct GrowingTree {
    private(set) var tree = RowTree()
    private let table: TableSpec
    private let rows: [Baris]
    private let entries: [LevelEntry?]
    /// The nodes that the next row may stand below, the root first.
    private var open: [OpenRow] = []
    /// Rows whose place was settled together with that of an earlier one.
    private var settled: [Int: Int] = [:]
    /// The widest rank that anything in the table tells.
    private let widest: Int
    private let hasLowerCase: Bool

    init(_ table: TableSpec, _ rows: [Baris]) {
        (self.table, self.rows) = (table, rows)
        entries = rows.enumerated().map { index, row in
            table.role(of: row) == .jumlah ? nil : table.entry(row, at: index)
        }
        let ranks = entries.compactMap { $0?.levels.map { $0.own.rawValue * 10 } }.filter { $0 >= GrowingTree.program }
        widest = ranks.min() ?? GrowingTree.program
        hasLowerCase = entries.contains { $0?.isCapital == false }
    }

    private static let program: Int = RowLevel.program.rawValue * 10

    mutating func grow() {
        each { growing, entry in growing.place(entry) }
    }

    mutating func grow(_ depths: [Int]) {
        each { growing, entry in
            let depth: Int = depths.indices.contains(entry.index) ? depths[entry.index] : 0
            growing.add(entry, rank: depth, closing: depth, level: entry.levels?.own)
        }
    }

    private mutating func each(_ add: (inout GrowingTree, LevelEntry) -> Void) {
        for (index, entry) in entries.enumerated() {
            if table.role(of: rows[index]) == .jumlah {
                tree.nodeOfRow.append(nil)
            } else if let entry {
                add(&self, entry)
            } else if tree.nodes.isEmpty {
                add(&self, LevelEntry(index, rows[index]))
            } else {
                tree.nodes[tree.nodes.count - 1].rows.append(index)
                tree.nodeOfRow.append(tree.nodes.count - 1)
            }
        }
    }

    private mutating func add(
        _ entry: LevelEntry, rank: Int, closing: Int, level: RowLevel?, numbers: [ItemNumber]? = nil
    ) {
        while let last = open.last, last.rank >= closing || last.isForeign(to: entry) { open.removeLast() }
        let parent = open.last?.node
        tree.append(
            RowTree.Node(
                rows: [entry.index], level: level, depth: parent.map { tree.nodes[$0].depth + 1 } ?? 0, parent: parent))
        tree.nodeOfRow.append(tree.nodes.count - 1)
        open.append(
            OpenRow(node: tree.nodes.count - 1, rank: rank, entry: entry, numbers: numbers ?? entry.numbers))
    }

    // MARK: Placing

    private mutating func place(_ entry: LevelEntry) {
        if let levels = entry.levels {
            return add(
                entry, rank: levels.own.rawValue * 10, closing: levels.widest.rawValue * 10, level: levels.own)
        }
        if let rank = settled[entry.index] { return add(entry, rank: rank, closing: rank, level: nil) }
        if isHeading(entry) { return add(entry, rank: 0, closing: 0, level: .kelompok) }
        if let (rank, number) = numbered(entry) {
            return add(entry, rank: rank, closing: rank, level: nil, numbers: [number])
        }
        let rank: Int = concluded(entry)
        add(entry, rank: rank, closing: rank, level: nil)
    }

    /// A name alone in its row: in capital letters among others that are not, or right above the widest of the levels.
    private func isHeading(_ entry: LevelEntry) -> Bool {
        guard entry.isAlone, let next = following(entry.index).first(where: { _ in true }) else { return false }
        if entry.isCapital, hasLowerCase { return true }
        return next.levels.map { $0.own.rawValue * 10 == widest && $0.own <= .program } ?? false
    }

    /// By its number: of the same list as one above, or the first of a list below the row above.
    private func numbered(_ entry: LevelEntry) -> (rank: Int, number: ItemNumber)? {
        for number in entry.numbers {
            if let above = open.last(where: { $0.numbers.contains(where: number.isBelow) }) {
                return (above.rank + 1, number)
            }
        }
        for number in entry.numbers {
            guard let above = open.last(where: { $0.numbers.contains(where: number.isOfSameList) }) else { continue }
            // Where the row above has its level by other means, a 1 again begins what stands below it.
            let isRestart: Bool = number.beginsList && number.style != .bullet && above.entry.levels != nil
            if !isRestart { return (above.rank, number) }
        }
        guard let above = open.last, above.isTold, let number = entry.numbers.first(where: \.beginsList) else {
            return nil
        }
        return (above.rank + 1, number)
    }

    /// Where nothing tells: beside the row above, or below it, if it is a heading, says no amount, or says what those
    /// come to that nothing is told of.
    private mutating func concluded(_ entry: LevelEntry) -> Int {
        guard let above = open.last else { return isSum(of: entry) ? widest - 1 : widest }
        if above.rank < GrowingTree.program { return GrowingTree.program }
        guard above.isTold, entry.numbers.isEmpty else { return isSum(of: entry) ? widest - 1 : above.rank }
        let run = untold(from: entry.index)
        let stated = amounts([above.entry])
        guard !stated.isEmpty, agree(stated, amounts(run)) else {
            // Where rows like it have others below them, it is one of these.
            let like = open.last(where: { !$0.isTold && $0.rank < above.rank })
            return like?.rank ?? (isSum(of: entry) ? widest - 1 : above.rank)
        }
        for one in run { settled[one.index] = above.rank + 1 }
        return above.rank + 1
    }

    /// The entries from here on of which nothing is told.
    private func untold(from index: Int) -> [LevelEntry] {
        Array(entries[index...].lazy.compactMap { $0 }.prefix { $0.levels == nil && $0.numbers.isEmpty })
    }

    private func following(_ index: Int) -> some Sequence<LevelEntry> {
        entries[(index + 1)...].lazy.compactMap { $0 }
    }

    /// Whether those below it, of which something is told, come to what it says.
    private func isSum(of entry: LevelEntry) -> Bool {
        let run = Array(following(entry.index).prefix { $0.levels != nil })
        guard run.count > 1, let top = run.compactMap({ $0.levels?.own }).min() else { return false }
        let stated = amounts([entry])
        return !stated.isEmpty && agree(stated, amounts(run.filter { $0.levels?.own == top }))
    }

    /// The sums of the columns of money, as far as they can be read.
    private func amounts(_ entries: [LevelEntry]) -> [ColumnKey: Rupiah] {
        var sums: [ColumnKey: Rupiah] = [:]
        for column in table.currentAmountColumns {
            let sum = JumlahAnggaran(entries.flatMap { table.stated(by: $0.row, in: column) })
            if sum.hasAmount, sum.unreadable == 0 { sums[column] = sum.jumlah }
        }
        return sums
    }

    private func agree(_ one: [ColumnKey: Rupiah], _ other: [ColumnKey: Rupiah]) -> Bool {
        one.allSatisfy { $0.value != .zero && other[$0.key] == $0.value }
    }
}

/// A row that those after it may stand below.
private struct OpenRow {
    let node: Int
    /// Ten times its level; what was concluded lies between.
    let rank: Int
    let entry: LevelEntry
    let numbers: [ItemNumber]

    /// Whether its level is known by something else than its neighbours.
    var isTold: Bool { entry.levels != nil || !numbers.isEmpty }

    /// A code that is of another program than this one.
    func isForeign(to entry: LevelEntry) -> Bool {
        guard let own = self.entry.kode, let kode = entry.kode else { return false }
        return !kode.isBelow(own)
    }
}

extension LevelEntry {
    /// A row of which nothing is known.
    fileprivate init(_ index: Int, _ row: Baris) {
        self.init(index: index, row: row, levels: nil, kode: nil, numbers: [], isAlone: false, isCapital: false)
    }
}
