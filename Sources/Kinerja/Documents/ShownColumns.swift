extension TableForm {
    /// The columns that a document with these rows shows. One that is blank from top to bottom is left out where the
    /// form says so, unless no document is complete without it. Months, triwulan, years and the amounts of a change
    /// belong together: one that is filled brings the others. The numbers count on where the form only counts them.
    func shown(in rows: [Baris], of table: TableSpec) -> [Column] {
        let filled = Set(kolom.filter { column in rows.contains { !$0[column.id].isEmpty } }.map(\.id))
        let families = Set(filled.map(table.family))
        let shown = kolom.filter { column in
            guard column.isPrinted else { return filled.contains(column.id) }
            return column.bilaTerisi != true || families.contains(table.family(of: column.id))
                || table.column(column.id)?.isRequired == true
        }
        return counted(shown)
    }

    private func counted(_ shown: [Column]) -> [Column] {
        let numbers = kolom.filter(\.isPrinted).map { Int($0.nomor.filter { !"()".contains($0) }) }
        let isCounted: Bool =
            numbers.first == 1
            && zip(numbers, numbers.dropFirst()).allSatisfy { before, next in
                guard let before, let next else { return false }
                return next == before || next == before + 1
            }
        guard isCounted, shown.count < kolom.count else { return shown }
        var (last, count) = ("", 0)
        return shown.map { column in
            guard column.isPrinted else { return column }
            if column.nomor != last { count += 1 }
            last = column.nomor
            var column = column
            column.nomor = column.nomor.hasPrefix("(") ? "(\(count))" : String(count)
            return column
        }
    }
}

extension TableSpec {
    fileprivate func family(of id: ColumnKey) -> Family {
        let column = column(id)
        switch (column?.role, column?.isi) {
        case (.month, _): return .months
        case (.quarter, _): return .quarters
        case (.year, let isi?): return .years(isi)
        case (_, .jadwal): return .schedule
        default: return [amended?.before, amended?.amount].contains(id) ? .amended : .single(id)
        }
    }
}

/// What is shown together.
private enum Family: Hashable {
    case single(ColumnKey)
    case months, quarters, schedule, amended
    case years(Isi)
}

/// Columns of a document that hold something and are not printed.
public struct UnprintedColumns: Sendable, Equatable {
    /// What the editor shows and the paper does not, by their headings.
    public let onScreen: [String]
    /// What the kabupaten's form does not have at all.
    public let missing: [String]

    public init(_ rows: [Baris], of table: TableSpec, _ form: TableForm) {
        func isFilled(_ id: ColumnKey) -> Bool { rows.contains { !$0[id].isEmpty } }
        onScreen = form.unprinted(of: table).filter { isFilled($0.id) }.map(\.judul)
        let known = Set(form.kolom.map(\.id))
        missing = table.kolom.filter { !known.contains($0.id) && $0.id != table.amended?.before && isFilled($0.id) }
            .map(
                \.judul)
    }
}

extension TableForm {
    /// The columns that are entered and not printed. The level of a row is seen on paper without one.
    public func unprinted(of table: TableSpec) -> [Column] {
        kolom.filter { !$0.isPrinted && $0.id != table.rowLevel }
    }
}
