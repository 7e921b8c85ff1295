/// The columns of a form that stand for months and triwulan: those with figures, and those of a schedule.
struct PeriodColumns {
    private var figures: [PartOfYear: ColumnKey] = [:]
    private var schedule: [PartOfYear: ColumnKey] = [:]
    private let position: [ColumnKey: Int]

    init(_ columns: [FormColumn]) {
        position = Dictionary(columns.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first })
        for column in columns {
            guard case .part(let period)? = column.period?.time else { continue }
            switch column.period?.measure {
            case .result, .money: continue
            case .schedule: schedule[period] = schedule[period] ?? column.key
            case .target, nil:
                if figures[period] == nil {
                    figures[period] = column.key
                } else {
                    schedule[period] = schedule[period] ?? column.key
                }
            }
        }
    }

    var isEmpty: Bool { figures.isEmpty }
    var hasQuarters: Bool { figures[.triwulan(1)] != nil }
    var hasMonths: Bool { figures[.bulan(.januari)] != nil }

    /// The column for a figure of that time.
    func column(_ period: PartOfYear) -> ColumnKey? { figures[period] }

    /// The column for a mark in that time.
    func scheduled(_ period: PartOfYear) -> ColumnKey? { schedule[period] }

    func contains(_ id: ColumnKey) -> Bool { figures.values.contains(id) || schedule.values.contains(id) }

    func isQuarter(_ id: ColumnKey) -> Bool { (1...4).contains { figures[.triwulan($0)] == id } }

    func isSchedule(_ id: ColumnKey) -> Bool { schedule.values.contains(id) }

    /// Where the first of them stands in the form, and the last.
    var span: ClosedRange<Int>? {
        let places = figures.values.compactMap { position[$0] } + schedule.values.compactMap { position[$0] }
        guard let first = places.min(), let last = places.max() else { return nil }
        return first...last
    }
}

extension [ColumnKey?] {
    /// The column there; `nil` beyond the end.
    subscript(at index: Int) -> ColumnKey? { indices.contains(index) ? self[index] : nil }
}
