/// The columns of a form for figures of a time, those that have none yet.
struct TimeColumns {
    private let columns: [FormColumn]
    private let taken: Set<Int>
    /// The first year that the form has.
    private let first: Int?

    init(_ columns: [FormColumn], taken: Set<Int>) {
        self.columns = columns
        self.taken = taken
        first = columns.compactMap { column -> Int? in
            guard case .year(let year)? = column.period?.time else { return nil }
            return year
        }.min()
    }

    /// The column for a mark in that time.
    func schedule(_ time: PeriodHeading.Time) -> Int? {
        columns.firstIndex { $0.period?.time == time && $0.kind == .mark && !taken.contains($0.place) }
    }

    /// The columns for such figures; several only where the form itself has several.
    /// - Parameter isMoney: whether that is what the pasted column holds.
    func columns(for heading: PeriodHeading, isMoney: Bool) -> [Int] {
        let same = columns.indices.filter {
            !taken.contains($0) && columns[$0].period.map { isSame($0.time, heading.time) } == true
        }
        let of: (Set<PeriodHeading.Measure?>) -> [Int] = { wanted in
            same.filter { wanted.contains(columns[$0].period?.measure) }
        }
        switch heading.measure {
        case .result: return of([.result])
        case .schedule: return of([.schedule])
        case .money: return of([.money])
        case .target: return of([.target, nil])
        case nil:
            if isMoney, let money = of([.money]).first { return [money] }
            let figures = of([.target, nil])
            return figures.isEmpty ? of([.schedule]) : Array(figures.prefix(1))
        }
    }

    /// A year by its number or by its place in the period.
    private func isSame(_ form: PeriodHeading.Time, _ pasted: PeriodHeading.Time) -> Bool {
        switch (form, pasted) {
        case (.year(let year), .place(let place)): first.map { year == $0 + place - 1 } ?? false
        default: form == pasted
        }
    }
}
