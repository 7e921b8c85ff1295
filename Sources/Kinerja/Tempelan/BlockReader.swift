/// Reads a block by its headings: which of its columns is which of the form, and which rows are content. Headings may
/// come again after a page break, in other places than before; what follows them is read by them.
struct BlockReader {
    /// The rows that hold content, each with the form's columns by position.
    private(set) var body: [(columns: [ColumnKey?], cells: [String])] = []
    private(set) var skipped = 0
    private(set) var tally: MonthTally?
    private(set) var unplaced: [String] = []

    private let form: TableForm
    private let headings: Headings
    /// Where the rows name their months, when they stand below each other.
    private let monthAt: Int?
    private var lines: HeadingLines?
    private var columns: [ColumnKey?]

    init(_ rows: [[String]], form: TableForm, at place: Tempelan.Place) {
        self.form = form
        headings = Headings(form)
        monthAt = MonthShape.column(of: rows, headings)
        columns = []
        let width: Int = rows.map(\.count).max() ?? 0
        columns = start(rows, width: width, at: place)
        read(rows)
        guard let monthAt else {
            tally = months
            return
        }
        pivot(monthAt)
    }

    /// Before any heading: as the first one says; else a block as wide as the form is the form, and a narrower one
    /// starts where it was pasted.
    private func start(_ rows: [[String]], width: Int, at place: Tempelan.Place) -> [ColumnKey?] {
        if let index = rows.firstIndex(where: headings.isHeading) {
            var lines = HeadingLines(rows[index])
            if let next = rows[at: index + 1], isMore(next, below: lines) { lines.add(next) }
            return headings.columns(of: lines, monthAt: monthAt)
        }
        if let monthAt { return MonthShape.columns(of: form, headings.periods, monthAt: monthAt, width: width) }
        let ids = form.kolom.map(\.id)
        guard width < ids.count, let start = place.column.flatMap({ ids.firstIndex(of: $0) }) else { return ids }
        return Array(ids[start...])
    }

    private mutating func read(_ rows: [[String]]) {
        for cells in rows {
            if isMore(cells, below: lines) || headings.isHeading(cells) {
                takeHeading(cells)
            } else if ColumnCount(columns, form).isCount(cells, isBelowHeading: lines != nil) {
                skipped += 1
                lines = nil
            } else {
                body.append((columns, cells))
                lines = nil
            }
        }
    }

    /// A further line of the headings above.
    private func isMore(_ cells: [String], below lines: HeadingLines?) -> Bool {
        guard let lines, lines.isContinued(by: cells) else { return false }
        return headings.isHeading(cells) || headings.isNumbering(cells, below: lines)
    }

    private mutating func takeHeading(_ cells: [String]) {
        skipped += 1
        var more = lines
        more?.add(cells)
        let isMore: Bool = lines?.isContinued(by: cells) == true
        let read = isMore ? more ?? HeadingLines(cells) : HeadingLines(cells)
        lines = read
        columns = headings.columns(of: read, monthAt: monthAt)
    }

    private mutating func pivot(_ monthAt: Int) {
        var months = MonthRows(monthAt: monthAt)
        for (columns, cells) in body { months.take(cells, columns) }
        let named = Set(body.flatMap(\.columns).compactMap { $0 })
        let laid = months.laidOut(form.kolom.map(\.id).filter(named.contains), headings.periods)
        unplaced = months.unplaced
        tally = laid.tally
        body = laid.cells.map { (laid.columns, $0) }
    }

    /// Months that stand beside each other.
    private var months: MonthTally? {
        var tally = MonthTally()
        for (columns, cells) in body {
            let count = zip(columns, cells).count { $0.map(headings.periods.contains) == true && !$1.isEmpty }
            tally.indikator += count > 0 ? 1 : 0
            tally.bulan += count
        }
        return tally.bulan == 0 ? nil : tally
    }
}

/// Whether a block has its months below each other, and where.
enum MonthShape {
    /// The column whose heading says so, or in which at least half of the rows name a month, not all the same one.
    static func column(of rows: [[String]], _ headings: Headings) -> Int? {
        guard !headings.periods.isEmpty else { return nil }
        for cells in rows {
            if let titled = headings.monthColumn(of: HeadingLines(cells)) { return titled }
        }
        var places: [Int: Int] = [:]
        var seen: Set<PartOfYear> = []
        var content = 0
        for cells in rows where cells.count > 1 && cells.isFilled {
            let found = cells.indices.compactMap { index in PartOfYear(cells[index]).map { (index, $0) } }
            guard found.count <= 1 else { continue }
            content += 1
            guard let (place, period) = found.first, place + 1 < cells.count else { continue }
            places[place, default: 0] += 1
            seen.insert(period)
        }
        guard seen.count > 1, 2 * places.values.reduce(0, +) >= content else { return nil }
        return places.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    }

    /// The form's columns by position where no heading tells: those printed before the months, up to them, and those
    /// after.
    static func columns(of form: TableForm, _ periods: PeriodColumns, monthAt: Int, width: Int) -> [ColumnKey?] {
        guard let span = periods.span else { return [] }
        let before: [ColumnKey?] = form.kolom[..<span.lowerBound].filter(\.isPrinted).map(\.id).suffix(monthAt).map {
            $0
        }
        let after: [ColumnKey?] = form.kolom[span.lowerBound...].filter { $0.isPrinted && !periods.contains($0.id) }
            .map(\.id)
        let gap = [ColumnKey?](repeating: nil, count: monthAt - before.count)
        let months: [ColumnKey?] = [nil, nil]
        return gap + before + months + after.prefix(max(0, width - monthAt - 2))
    }
}

extension [[String]] {
    fileprivate subscript(at index: Int) -> [String]? { indices.contains(index) ? self[index] : nil }
}
