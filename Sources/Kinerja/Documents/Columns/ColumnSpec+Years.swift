/// Tables with a column for each year of the document's period (`IsianSpec.Role.period`): declared for the longest one,
/// shown and printed for the document's own.
extension ColumnKey {
    /// What is to be reached in a year of the period, counted from 1.
    public static func target(tahun: Int) -> ColumnKey { ColumnKey("t\(tahun)") }

    /// What a program may cost in a year of the period.
    public static func pagu(tahun: Int) -> ColumnKey { ColumnKey("p\(tahun)") }
}

extension ColumnSpec {
    /// Stands for the period of a draft that has none yet: five years, and the one that most plans take over from the
    /// one before.
    public static let usualYears = 6

    /// Whether it is for a year after so many.
    public func isBeyond(_ years: Int) -> Bool {
        guard case .year(let place) = role else { return false }
        return place > years
    }

    func isBeyond(_ periode: Periode?) -> Bool { isBeyond(periode?.years.count ?? ColumnSpec.usualYears) }
}

extension TableSpec {
    /// The columns of the years that hold such cells, in their order.
    public func years(_ isi: Isi) -> [ColumnKey] {
        kolom.filter { column in
            guard case .year = column.role else { return false }
            return column.isi == isi
        }.map(\.id)
    }
}

extension TableForm {
    /// For a document of this period: without the years that it has not, and with those that a form, made for a shorter
    /// one, lacks.
    func fitted(to periode: Periode?, _ table: TableSpec) -> TableForm {
        var form = self
        form.kolom.removeAll { table.column($0.id)?.isBeyond(periode) == true }
        guard let periode else { return form }
        for column in table.kolom where !column.isBeyond(periode) {
            guard case .year(let place) = column.role, place > 1, !form.kolom.contains(where: { $0.id == column.id }),
                let before = form.kolom.last(where: { table.column($0.id)?.isYear(place - 1, column.isi) == true }),
                let last = form.kolom.lastIndex(where: { table.column($0.id)?.isYear == true })
            else { continue }
            var next = before
            next.id = column.id
            next.judul = column.judul
            form.kolom.insert(next, at: last + 1)
        }
        return form
    }
}

extension ColumnSpec {
    fileprivate var isYear: Bool {
        if case .year = role { true } else { false }
    }

    fileprivate func isYear(_ place: Int, _ kind: Isi) -> Bool { role == .year(place) && isi == kind }
}
