/// The rows of a table as they stand below each other. A row that names nothing belongs to the one above it; where
/// nothing tells a level, all stand side by side.
public struct RowTree: Sendable, Equatable {
    public struct Node: Sendable, Equatable {
        /// The places of its rows in the table, the one that names it first.
        public internal(set) var rows: [Int]
        /// What tells it; `nil` where it was concluded from its neighbours.
        public let level: RowLevel?
        /// How many others it stands below.
        public let depth: Int
        public let parent: Int?
        public internal(set) var children: [Int] = []
    }

    public internal(set) var nodes: [Node] = []
    /// The node of each row; `nil` for a printed sum.
    public internal(set) var nodeOfRow: [Int?] = []

    init() {}

    public var roots: [Int] { nodes.indices.filter { nodes[$0].parent == nil } }

    /// The widest that are more than headings.
    var lines: [Int] { lines(roots) }

    private func lines(_ nodes: [Int]) -> [Int] {
        nodes.flatMap { index -> [Int] in
            let node = self.nodes[index]
            return node.level?.isHeading == true ? lines(node.children) : [index]
        }
    }

    /// Whether any row stands below another.
    public var isDeep: Bool { nodes.contains { $0.depth > 0 } }

    /// How deep each row stands; printed sums not at all.
    public var depths: [Int] { nodeOfRow.map { $0.map { nodes[$0].depth } ?? 0 } }

    /// The level of the row at a place, where something tells it.
    public func level(of row: Int) -> RowLevel? { node(of: row)?.level }

    public func depth(of row: Int) -> Int { node(of: row)?.depth ?? 0 }

    /// `nil` for a printed sum.
    func node(of row: Int) -> Node? {
        guard nodeOfRow.indices.contains(row), let index = nodeOfRow[row] else { return nil }
        return nodes[index]
    }

    mutating func append(_ node: Node) {
        if let parent = node.parent { nodes[parent].children.append(nodes.count) }
        nodes.append(node)
    }
}

extension RowTree {
    /// What the amounts of the rows come to, each counted once: of what states an amount this one, of anything else
    /// what stands below it. The sum is the same whether or not it is also said what an amount consists of.
    /// - Parameter own: the amounts that a row states.
    func addends(_ own: (_ row: Int) -> [Anggaran]) -> [Anggaran] { roots.flatMap { addends(of: $0, own) } }

    /// The same for one node.
    func addends(of node: Int, _ own: (_ row: Int) -> [Anggaran]) -> [Anggaran] {
        let stated = stated(by: node, own)
        guard !stated.contains(where: \.isStated) else { return stated }
        let below = addends(below: node, own)
        return below.isEmpty ? stated : below
    }

    /// What stands below a node comes to.
    func addends(below node: Int, _ own: (_ row: Int) -> [Anggaran]) -> [Anggaran] {
        nodes[node].children.flatMap { addends(of: $0, own) }
    }

    func stated(by node: Int, _ own: (_ row: Int) -> [Anggaran]) -> [Anggaran] {
        nodes[node].rows.flatMap(own).filter { $0.reading != .empty }
    }
}

extension Anggaran {
    /// An amount, readable or not; "-" says that there is none.
    var isStated: Bool {
        switch reading {
        case .amount, .malformed: true
        case .empty, .nihil: false
        }
    }
}
