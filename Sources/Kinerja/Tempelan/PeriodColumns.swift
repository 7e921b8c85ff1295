/// The columns of a form that stand for months and triwulan: those with figures, and those of a schedule.
struct PeriodColumns {
    private var figures: [PartOfYear: ColumnKey] = [:]
    private var schedule: [PartOfYear: ColumnKey] = [:]
    private let position: [ColumnKey: Int]

    init(_ form: TableForm) {
        position = Dictionary(form.kolom.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        for kolom in form.kolom {
            guard let period = PartOfYear(kolom.judul, below: kolom.kelompok ?? "") else { continue }
            if PeriodColumns.isSchedule(kolom.judul, kolom.kelompok ?? "") || figures[period] != nil {
                schedule[period] = schedule[period] ?? kolom.id
            } else {
                figures[period] = kolom.id
            }
        }
    }

    var isEmpty: Bool { figures.isEmpty }

    /// The column for a figure of that time.
    func column(_ period: PartOfYear) -> ColumnKey? { figures[period] }

    /// The column that a heading names. Months that were named before, and those below "Jadwal", are the schedule's.
    func column(_ title: String, below group: String, taken: Set<ColumnKey>) -> ColumnKey? {
        guard let period = PartOfYear(title, below: group) else { return nil }
        let isFree: (ColumnKey?) -> ColumnKey? = { id in id.flatMap { taken.contains($0) ? nil : $0 } }
        let figure: ColumnKey? = PeriodColumns.isSchedule(title, group) ? nil : isFree(figures[period])
        return figure ?? isFree(schedule[period])
    }

    func contains(_ id: ColumnKey) -> Bool { figures.values.contains(id) || schedule.values.contains(id) }

    /// Where the first of them stands in the form, and the last.
    var span: ClosedRange<Int>? {
        let places = figures.values.compactMap { position[$0] } + schedule.values.compactMap { position[$0] }
        guard let first = places.min(), let last = places.max() else { return nil }
        return first...last
    }

    private static func isSchedule(_ title: String, _ group: String) -> Bool {
        [title, group].contains { text in
            let text = text.lowercased()
            return ["jadwal", "waktu", "pelaksanaan"].contains { text.contains($0) }
        }
    }
}

extension [ColumnKey?] {
    /// The column there; `nil` beyond the end.
    subscript(at index: Int) -> ColumnKey? { indices.contains(index) ? self[index] : nil }
}
