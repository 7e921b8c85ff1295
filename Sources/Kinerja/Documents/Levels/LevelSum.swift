/// What a row says that stands above others, beside what these come to.
public struct LevelSum: Sendable, Equatable {
    /// The row that states the amount.
    let row: Baris
    public let column: ColumnKey
    public let written: Rupiah
    /// Of those right below it, where they state none of what stands below these.
    public let sum: Rupiah
    /// How many they are, and their level where it is one.
    let count: Int
    let level: RowLevel?

    public var deviates: Bool { written != sum }
}

extension TableSpec {
    /// Each amount that can be compared with those below it. Nothing of a column whose headings state subtotals: these
    /// are compared by the kind's own rule.
    public func levelSums(in rows: [Baris], _ tree: RowTree) -> [LevelSum] {
        guard tree.isDeep else { return [] }
        return amountColumns.filter { !kelompok.contains($0) }.flatMap { column in
            tree.nodes.indices.compactMap { levelSum(of: $0, column, rows, tree) }
        }
    }

    private func levelSum(of index: Int, _ column: ColumnKey, _ rows: [Baris], _ tree: RowTree) -> LevelSum? {
        let node = tree.nodes[index]
        let own = { stated(by: rows[$0], in: column) }
        let written = JumlahAnggaran(tree.stated(by: index, own))
        let below = JumlahAnggaran(tree.addends(below: index, own))
        guard written.hasAmount, below.hasAmount, written.unreadable + below.unreadable == 0,
            let amount = written.jumlah, let sum = below.jumlah,
            let row = node.rows.first(where: { !rows[$0][column].isEmpty })
        else { return nil }
        let levels = Set(node.children.map { tree.nodes[$0].level })
        return LevelSum(
            row: rows[row], column: column, written: amount, sum: sum, count: node.children.count,
            level: levels.count == 1 ? levels.first ?? nil : nil)
    }
}

extension LevelSum {
    /// Both numbers, and what lies between them.
    var words: String {
        let (low, high) = (min(written, sum), max(written, sum))
        let gap = (try? high - low).map { " Selisih \($0.symbolic)." } ?? ""
        return """
            Tertulis \(written.symbolic), padahal \(count) \(level?.nama.lowercased() ?? "baris") di bawahnya \
            berjumlah \(sum.symbolic).\(gap)
            """
    }
}
