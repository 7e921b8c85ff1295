/// Where a table says what a program may cost.
public struct BudgetSpec: Sendable {
    public let tabel: TableSpec
    let program: ColumnKey
    let kode: ColumnKey?
    let kolom: [(masa: Masa, column: ColumnKey)]
    /// The rows that stand for programs.
    let rows: RowRole

    init(
        _ tabel: TableSpec, program: ColumnKey = .program, kode: ColumnKey? = nil,
        _ kolom: [(masa: Masa, column: ColumnKey)], rows: RowRole = .butir
    ) {
        self.tabel = tabel
        self.program = program
        self.kode = kode
        self.kolom = kolom
        self.rows = rows
    }

    /// An amount for each year of the period.
    static func years(of table: TableSpec) -> [(masa: Masa, column: ColumnKey)] {
        table.years(.anggaran).enumerated().map { (.tahunKe($0 + 1), $1) }
    }
}

/// What a document says that a program may cost in a year.
public struct NamedBudget: Sendable, Equatable {
    public let tabel: String
    /// The key of its row, and its column.
    public let baris: String
    public let kolom: ColumnKey
    public let program: String
    public let kode: String
    public let tahun: Int
    public let anggaran: Anggaran
}

extension DocumentKind {
    /// What a document of this kind says of the cost of programs; a blank cell says nothing.
    public func namedBudgets(in naskah: Naskah, tahun: Int) -> [NamedBudget] {
        budgets.flatMap { $0.named(in: naskah, tahun: tahun, periode: naskah.periode(of: self)) }
    }
}

extension BudgetSpec {
    func named(in naskah: Naskah, tahun: Int, periode: Periode?) -> [NamedBudget] {
        naskah[tabel.id].filter { tabel.role(of: $0) == rows && !$0[program].isEmpty }.flatMap { row in
            kolom.compactMap { masa, column -> NamedBudget? in
                guard !row[column].isEmpty, let year = year(masa, tahun, periode) else { return nil }
                return NamedBudget(
                    tabel: tabel.id, baris: row.kunci, kolom: column, program: row[program],
                    kode: kode.map { row[$0] } ?? "",
                    tahun: year, anggaran: Anggaran(raw: row[column]))
            }
        }
    }

    private func year(_ masa: Masa, _ tahun: Int, _ periode: Periode?) -> Int? {
        guard case .tahunKe(let place) = masa else { return tahun }
        return periode?.year(at: place)
    }
}
