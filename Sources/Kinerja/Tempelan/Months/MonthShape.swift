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
