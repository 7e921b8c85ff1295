/// Gathers rows with one month each ("Januari | 10") into one row per indicator, months beside each other.
///
/// A month that does not come after the one above begins the next indicator; so does a row that has a number, a unit or
/// a target of its own. Other words beside a later month continue the cell above them, as a merged cell over several
/// rows does when a page breaks it.
struct MonthRows {
    private(set) var rows: [MonthRow] = []
    /// Texts for which there is no place: the title of a part, a figure beside a month the form has not.
    private(set) var unplaced: [String] = []
    private let monthAt: Int
    private let pairs: MonthPairs

    init(monthAt: Int) {
        self.monthAt = monthAt
        pairs = MonthPairs(monthAt: monthAt)
    }

    /// - Parameter columns: the form's columns by position, `nil` where there is none and at the two of the months.
    mutating func take(_ cells: [String], _ columns: [ColumnKey?]) {
        if let title = MonthRows.title(cells, columns) {
            unplaced.append(title)
            return
        }
        for row in pairs.rows(of: cells) { add(row, columns) }
    }

    private mutating func add(_ cells: [String], _ columns: [ColumnKey?]) {
        let period = PartOfYear(cells[at: monthAt])
        var texts: [(column: ColumnKey, text: String)] = []
        for (index, text) in cells.enumerated() where !text.isEmpty {
            guard period == nil || index != monthAt && index != monthAt + 1 else { continue }
            if let column = columns[at: index] { texts.append((column, text)) } else { unplaced.append(text) }
        }
        guard period != nil || !texts.isEmpty else { return }
        if isNext(period, texts.map(\.column)) { rows.append(MonthRow()) }
        for (column, text) in texts { rows[rows.count - 1].write(text, in: column) }
        if let period { rows[rows.count - 1].set(period, cells[at: monthAt + 1]) }
    }

    private func isNext(_ period: PartOfYear?, _ columns: [ColumnKey]) -> Bool {
        guard let row = rows.last else { return true }
        guard MonthRows.own.isDisjoint(with: columns) else { return true }
        guard let period else { return columns.contains(.indikator) }
        guard let last = row.last else { return false }
        return !last.isLike(period) || period.order <= last.order
    }

    /// The columns that an indicator fills once.
    private static let own: Set<ColumnKey> = [.nomor, .satuan, .target]

    /// A line with words in the number's place alone: "CAMAT" above the rows of the camat.
    private static func title(_ cells: [String], _ columns: [ColumnKey?]) -> String? {
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        guard filled.count == 1, columns[at: filled[0]] == .nomor || filled[0] == 0 else { return nil }
        let text = cells[filled[0]]
        return text.filter(\.isLetter).count > 3 && PartOfYear(text) == nil ? text : nil
    }
}

/// One indicator: its words by column, its figures by month.
struct MonthRow {
    private(set) var texts: [ColumnKey: String] = [:]
    private(set) var figures: [PartOfYear: String] = [:]
    private(set) var last: PartOfYear?

    fileprivate mutating func write(_ text: String, in column: ColumnKey) {
        texts[column] = texts[column].map { "\($0)\n\(text)" } ?? text
    }

    fileprivate mutating func set(_ period: PartOfYear, _ figure: String) {
        figures[period] = figure
        last = period
    }
}

extension MonthRows {
    /// The months that the block is about: from the first to the last that any of its indicators has. One that has some
    /// of them and lacks others lost rows; outside of them nothing is known and nothing is written.
    private var months: [PartOfYear] {
        let all = Set(rows.flatMap(\.figures.keys))
        let runs: [[PartOfYear]] = [all.filter { $0.isLike(.bulan(.januari)) }, all.filter { $0.isLike(.triwulan(1)) }]
            .map { like in
                like.sorted { $0.order < $1.order }
            }
        return runs.flatMap { run in run.first.flatMap { first in run.last.map { first.through($0) } } ?? [] }
    }

    /// The rows as cells of the form's columns, with a mark for what is lost.
    func laidOut(
        _ words: [ColumnKey], _ periods: PeriodColumns
    ) -> (columns: [ColumnKey?], cells: [[String]], tally: MonthTally, quarters: Int) {
        let months = months.filter { periods.column($0) != nil }
        var (tally, quarters) = (MonthTally(), 0)
        let cells = rows.map { row -> [String] in
            let like = months.filter { month in row.figures.keys.contains { $0.isLike(month) } }
            let lost = Set(like.filter { row.figures[$0] == nil })
            tally.indikator += row.figures.isEmpty ? 0 : 1
            tally.bulan += like.count - lost.count
            quarters += like.count { $0.isLike(.triwulan(1)) && !lost.contains($0) }
            tally.hilang += lost.count
            tally.tanpaNama += row.texts.isEmpty && rows.count > 1 ? 1 : 0
            return words.map { row.texts[$0] ?? "" }
                + months.map { lost.contains($0) ? MonthRows.lost : row.figures[$0] ?? "" }
        }
        return (words + months.compactMap(periods.column), cells, tally, quarters)
    }

    /// How a month is marked whose row is lost.
    static let lost = "?"
}
