/// What a column is for in its table, as far as the engine has to know. No part of the engine knows a column by its
/// name.
public enum ColumnRole: Sendable, Equatable {
    case plain
    /// What is measured: figures to the right of it are its.
    case indicator
    /// The same where it is not what a row is about: the indicator of a tujuan beside that of a sasaran.
    case furtherIndicator
    /// How it is measured; long.
    case explanation
    /// Of the figures in the columns that name it.
    case unit
    case note
    /// Names what has a level, in a table whose rows stand below each other: that level, or `nil` for a column that
    /// rows of several share.
    case level(RowLevel?)
    /// The level of the row, where a person has chosen it.
    case rowLevel
    /// Codes of the nomenclature for what another column names.
    case code(of: ColumnKey)
    /// The amount of another column before a change.
    case amountBefore(of: ColumnKey)
    /// What came of it: nothing is a fact here.
    case result
    /// A band of a scale.
    case band
    /// A month's or a triwulan's part of the year, 1 to 4.
    case month(Bulan)
    case quarter(Int)
    /// A year of the document's period, counted from 1.
    case year(Int)
    /// The heading, and the words, of running text.
    case heading, paragraph
}

extension TableSpec {
    private func first(_ role: ColumnRole) -> ColumnKey? { kolom.first { $0.role == role }?.id }

    /// The printed numbers of the rows.
    public var nomor: ColumnKey? { kolom.first { $0.isi == .nomor }?.id }
    /// The column that names a row: the first that holds text, and not the code of what another names.
    public var pokok: ColumnKey? {
        let codes = coded?.kode
        return kolom.first { $0.isi == .uraian && $0.id != codes }?.id
    }
    /// What a row is about.
    public var indikator: ColumnKey? { first(.indicator) }
    /// The headings of running text.
    public var heading: ColumnKey? { first(.heading) }
    /// The words of running text.
    public var paragraph: ColumnKey? { first(.paragraph) }
    /// The column in which a person chooses the level of a row.
    public var rowLevel: ColumnKey? { first(.rowLevel) }
    /// The columns in which names of several levels stand below each other, so that a reader must see which is which.
    public var levelNames: [ColumnKey] { levelColumns.filter { $0.level == nil }.map(\.id) }
    /// The same, each with its own if all of its names have it.
    var levelColumns: [(id: ColumnKey, level: RowLevel?)] {
        kolom.compactMap { column in
            guard case .level(let level) = column.role else { return nil }
            return (column.id, level)
        }
    }
    public var bands: [ColumnKey] { kolom.filter { $0.role == .band }.map(\.id) }

    /// The columns of the months, in their order.
    public var months: [ColumnKey] { Bulan.allCases.compactMap { first(.month($0)) } }

    /// The column of codes, and the one with the names of what they stand for.
    public var coded: (kode: ColumnKey, nama: ColumnKey)? {
        for column in kolom {
            if case .code(let nama) = column.role { return (column.id, nama) }
        }
        return nil
    }

    /// The amount before a change, and the amount that it is before.
    public var amended: (before: ColumnKey, amount: ColumnKey)? {
        for column in kolom {
            if case .amountBefore(let amount) = column.role { return (column.id, amount) }
        }
        return nil
    }
}
