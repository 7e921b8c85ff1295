/// Lays the columns of a block without headings over those of the form: in their order, each where what it holds is
/// possible, as close to each other as they stand in the block. A block as wide as the form, or as what of it is
/// printed, is the form, unless it holds what cannot be.
struct ColumnAlignment {
    /// For each column of the block its place in the form, and how well it fits there.
    private(set) var placed: [(place: Int, fit: Double)?] = []

    /// - Parameters:
    ///   - start: the first place of the form that may be used.
    ///   - other: a column of the block that has its place already.
    init(_ content: BlockContent, width: Int, to columns: [FormColumn], from start: Int, without other: Int?) {
        let count = columns.count - start
        guard width > 0, count > 0 else {
            placed = Array(repeating: nil, count: width)
            return
        }
        let fits = (0..<width).map { index in
            columns[start...].map { column in
                let isOut: Bool = index == other || other != nil && column.kind == .code
                return isOut ? -100 : ColumnAlignment.fit(content.kind(index), content.isFilled(index), column)
            }
        }
        let printed = (0..<count).filter { columns[start + $0].isPrinted }
        for places in [Array(0..<count), printed] where places.count == width {
            guard (0..<width).allSatisfy({ fits[$0][places[$0]] > -3 }) else { continue }
            placed = (0..<width).map { (start + places[$0], fits[$0][places[$0]]) }
            return
        }
        let costs = (0..<width).map { content.isFilled($0) && $0 != other ? ColumnAlignment.drop : 0.5 }
        var skips = [start > 0 ? 1.0 : 0.0]
        for column in columns[start...] { skips.append(skips[skips.count - 1] + ColumnAlignment.skip(column)) }
        placed = ColumnAlignment.path(fits, costs, count, skips).map { step in
            step.map { (place: start + $0.place, fit: $0.fit) }
        }
    }

    /// Not to take a filled column costs more than to put it where it hardly fits, but for a contradiction.
    private static let drop = 4.0

    /// The best way through: `best[i][j]` is for the first i columns of the block laid on the first j of the form, with
    /// the last of them on the last (`ends`), or anywhere.
    ///
    /// - Parameter skips: what it costs to leave out the columns of the form before each.
    private static func path(
        _ fits: [[Double]], _ costs: [Double], _ count: Int, _ skips: [Double]
    ) -> [(place: Int, fit: Double)?] {
        let width = fits.count
        let none = -Double.infinity
        var ends = [[Double]](repeating: [Double](repeating: none, count: count), count: width)
        var from = [[Int]](repeating: [Int](repeating: -1, count: count), count: width)
        for column in 0..<width {
            // The best end of an earlier column, left of here, with the way to it paid.
            for place in 0..<count {
                var (best, source) = (-costs[..<column].reduce(0, +) - (place == 0 ? 0 : skips[place]), -1)
                var dropped = 0.0
                for earlier in stride(from: column - 1, through: 0, by: -1) {
                    for left in 0..<place where ends[earlier][left] > none {
                        let score = ends[earlier][left] - dropped - (skips[place] - skips[left + 1])
                        if score > best { (best, source) = (score, earlier * count + left) }
                    }
                    dropped += costs[earlier]
                    if column - earlier > 8 { break }
                }
                ends[column][place] = best + fits[column][place]
                from[column][place] = source
            }
        }
        return trace(ends, from, costs, fits, count)
    }

    private static func trace(
        _ ends: [[Double]], _ from: [[Int]], _ costs: [Double], _ fits: [[Double]], _ count: Int
    ) -> [(place: Int, fit: Double)?] {
        var placed = [(place: Int, fit: Double)?](repeating: nil, count: ends.count)
        var (best, at) = (-costs.reduce(0, +), -1)
        for column in ends.indices {
            let after = costs[(column + 1)...].reduce(0, +)
            for place in 0..<count where ends[column][place] - after > best {
                (best, at) = (ends[column][place] - after, column * count + place)
            }
        }
        while at >= 0 {
            let (column, place) = (at / count, at % count)
            placed[column] = (place, fits[column][place])
            at = from[column][place]
        }
        return placed
    }

    /// What people leave out readily costs little.
    private static func skip(_ column: FormColumn) -> Double {
        guard column.isPrinted else { return 0.05 }
        switch column.kind {
        case .number: return 0.2
        case .part, .quarter, .mark: return 0.03
        case .code, .choice, .note: return 0.1
        case .unit, .money: return 0.3
        case .figure: return column.period == nil ? 0.4 : 0.1
        case .words: return column.isExplanation ? 0.4 : 0.7
        }
    }

    /// From 3, what the column is for, to -5, what it cannot hold.
    static func fit(_ kind: Tempelan.ContentKind?, _ isFilled: Bool, _ column: FormColumn) -> Double {
        guard isFilled else { return 0 }
        switch (kind, column.kind) {
        case (.numbers, .number), (.codes, .code), (.money, .money), (.units, .unit), (.months, .part),
            (.quarters, .quarter), (.marks, .mark), (.words, .choice):
            return 3
        case (_, .choice): return -5
        case (.figures, .figure): return 2
        case (.months, .figure), (.quarters, .figure), (.quarters, .part), (.figures, .part), (.figures, .quarter):
            return 0.5
        case (.months, .quarter): return -2
        case (.figures, .money), (.months, .money), (.quarters, .money): return -1
        case (.numbers, .figure), (.numbers, .part), (.numbers, .quarter): return 0
        case (.money, .figure), (.codes, .number): return 0
        case (.money, .part), (.money, .quarter): return -1
        case (.money, _), (.numbers, _), (.codes, _): return -4
        case (.figures, _), (.months, _), (.quarters, _): return column.kind == .note ? -1 : -3
        case (.marks, .note), (.marks, .words): return 0.5
        case (.marks, _): return -2
        case (.units, .words), (.units, .note): return 0
        case (.units, _): return -3
        case (.sentences, .words): return 1
        case (.sentences, .note), (nil, .note), (nil, .words): return 0.5
        case (.sentences, .number), (.sentences, .code), (.sentences, .mark): return -4
        case (.sentences, .money), (.words, .money): return -4
        case (.sentences, _): return -2.5
        case (nil, .unit), (.words, .note), (.words, .words): return 0
        case (nil, .figure): return -1
        case (nil, .number): return -3
        case (nil, _), (.words, _): return -3
        }
    }
}
