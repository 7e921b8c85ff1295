/// What the columns of a block hold, found without headings.
struct BlockContent {
    private let columns: [ColumnContent]
    private let labels: [Tempelan.ContentKind?]

    /// - Parameter rows: those that are content.
    init(_ rows: [[String]], words: Set<String> = [], hasQuarters: Bool = false, hasMonths: Bool = false) {
        let width = min(rows.map(\.count).max() ?? 0, Headings.widest)
        var columns = (0..<width).map { _ in ColumnContent(words: words) }
        for (row, cells) in rows.enumerated() {
            for index in 0..<min(cells.count, width) where !cells[index].isEmpty {
                columns[index].add(cells[index], at: row)
            }
        }
        self.columns = columns
        labels = BlockContent.labels(columns, hasQuarters, hasMonths)
    }

    var width: Int { columns.count }
    func isFilled(_ index: Int) -> Bool { columns.indices.contains(index) && columns[index].filled > 0 }
    func filled(_ index: Int) -> Int { columns.indices.contains(index) ? columns[index].filled : 0 }
    func samples(_ index: Int) -> [String] { columns.indices.contains(index) ? columns[index].samples : [] }
    func kind(_ index: Int) -> Tempelan.ContentKind? { labels.indices.contains(index) ? labels[index] : nil }

    /// Figures beside each other: twelve are months, four are triwulan, and one before them is the year's target. A
    /// number before words is the row's own.
    private static func labels(
        _ columns: [ColumnContent], _ hasQuarters: Bool, _ hasMonths: Bool
    ) -> [Tempelan.ContentKind?] {
        var kinds = columns.map(\.kind)
        if let first = columns.firstIndex(where: { $0.filled > 0 }), columns[first].isOneNumber,
            first + 1 < columns.count, columns[first + 1].isText
        {
            kinds[first] = .numbers
        }
        // Numbers stand before the words that they number.
        let text = columns.firstIndex { $0.isText } ?? 0
        for place in kinds.indices
        where kinds[place] == .numbers && place > text || kinds[place] == .numbers && text == 0 {
            kinds[place] = .figures
        }
        var index = 0
        while index < columns.count {
            var end = index
            while end < columns.count, columns[end].isFigures, kinds[end] != .numbers { end += 1 }
            if let run = run(columns, index..<end, hasQuarters, hasMonths) {
                for place in run.months { kinds[place] = .months }
                for place in run.quarters { kinds[place] = .quarters }
            }
            index = max(end, index + 1)
        }
        return kinds
    }

    /// Which of so many figures are months and triwulan; blank columns at the ends may be part of them or not.
    private static func run(
        _ columns: [ColumnContent], _ range: Range<Int>, _ hasQuarters: Bool, _ hasMonths: Bool
    ) -> (months: Range<Int>, quarters: Range<Int>)? {
        guard let first = range.first(where: { columns[$0].filled > 0 }),
            let last = range.last(where: { columns[$0].filled > 0 })
        else { return nil }
        for run in [first..<last + 1, first..<range.upperBound, range] {
            let start = run.count.isMultiple(of: 2) ? run.lowerBound : run.lowerBound + 1
            if hasMonths, [12, 13].contains(run.count) || [16, 17].contains(run.count) && hasQuarters {
                return (start..<start + 12, start + 12..<run.upperBound)
            }
            if hasQuarters, [4, 5].contains(run.count) { return (start..<start, start..<run.upperBound) }
        }
        return nil
    }
}

/// What one column holds.
struct ColumnContent {
    private(set) var filled = 0
    private(set) var samples: [String] = []
    private var counts: [CellLook: Int] = [:]
    private var distinct: Set<String> = []
    private var lastNumber: Int?
    private var isCounting = true
    private var hasFirst = false
    private var named = 0
    private let words: Set<String>

    /// - Parameter words: those that a column of choices allows, in small letters.
    init(words: Set<String>) { self.words = words }

    mutating func add(_ text: String, at row: Int) {
        filled += 1
        if samples.count < 3 { samples.append(text) }
        let look = CellLook(text)
        counts[look, default: 0] += 1
        if distinct.count < 40 { distinct.insert(text) }
        if words.contains(text.lowercased()) { named += 1 }
        guard look == .number else {
            if look != .dash { isCounting = false }
            return
        }
        let number = Int(text.filter(\.isNumber)) ?? 0
        isCounting = isCounting && (lastNumber.map { number == $0 + 1 || number == 1 && hasFirst } ?? (filled == 1))
        hasFirst = hasFirst || number == 1
        lastNumber = number
    }

    /// Nothing but figures, dashes and blanks.
    var isFigures: Bool {
        [CellLook.money, .unit, .sentence, .text, .mark, .code].allSatisfy { counts[$0] == nil }
    }

    var kind: Tempelan.ContentKind? {
        guard filled > 0 else { return nil }
        let most: (CellLook...) -> Bool = { looks in looks.reduce(0) { $0 + (counts[$1] ?? 0) } * 5 >= filled * 4 }
        if named * 2 > filled { return .words }
        let isMarked: Bool = !samples[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
        if most(.number), isCounting, filled > 1 || isMarked { return .numbers }
        if most(.code) { return .codes }
        if most(.money, .dash), counts[.money] != nil { return .money }
        if most(.mark, .dash), counts[.mark] != nil { return .marks }
        if most(.number, .figure, .dash, .money) { return counts[.dash] == filled ? nil : .figures }
        if most(.unit) { return .units }
        if most(.unit, .text), counts[.unit] != nil, distinct.count * 2 <= filled { return .units }
        if most(.sentence, .text), counts[.sentence] != nil { return .sentences }
        return nil
    }

    /// A single cell with a small number.
    var isOneNumber: Bool { filled == 1 && counts[.number] == 1 }

    /// Words, short or long.
    var isText: Bool { (counts[.sentence] ?? 0) + (counts[.text] ?? 0) + (counts[.unit] ?? 0) > filled / 2 }
}
