/// A part of the time that a document holds for.
public enum Masa: Sendable, Hashable {
    /// The document's year.
    case tahun
    /// 1...4
    case triwulan(Int)
    case bulan(Bulan)
    /// A year of the period, counted from 1.
    case tahunKe(Int)
}

/// Where a table says what is to be reached: which of its columns hold the sasaran, the indikator, the satuan and the
/// figures.
public struct TargetSpec: Sendable {
    public let tabel: TableSpec
    let sasaran: ColumnKey?
    let indikator: ColumnKey
    let satuan: ColumnKey?
    let kolom: [(masa: Masa, column: ColumnKey)]
    /// Only where this is left blank: of a row that names two indicators the figures belong to the narrower.
    let unless: ColumnKey?
    /// Whether the document promises it once it is in force; otherwise it only says so.
    public let isPromised: Bool

    init(
        _ tabel: TableSpec, sasaran: ColumnKey?, indikator: ColumnKey = .indikator, satuan: ColumnKey? = .satuan,
        _ kolom: [(masa: Masa, column: ColumnKey)], unless: ColumnKey? = nil, isPromised: Bool = true
    ) {
        self.tabel = tabel
        self.sasaran = sasaran
        self.indikator = indikator
        self.satuan = satuan
        self.kolom = kolom
        self.unless = unless
        self.isPromised = isPromised
    }

    /// A figure for each year of the period.
    static func years(of table: TableSpec) -> [(masa: Masa, column: ColumnKey)] {
        table.years(.target).enumerated().map { (.tahunKe($0 + 1), $1) }
    }
}

/// One figure that a document names for an indikator and a time.
public struct NamedTarget: Sendable, Equatable {
    public let tabel: String
    /// The key of its row, and its column.
    public let baris: String
    public let kolom: ColumnKey
    public let sasaran: String
    public let indikator: String
    public let satuan: String
    public let tahun: Int
    /// Never `.tahunKe`: that is a year.
    public let masa: Masa
    /// As it is written.
    public let tertulis: String

    public var target: Target { Target(raw: tertulis) }
}

extension TargetSpec {
    /// Every figure of a naskah, row by row. A blank one is none, and "-" says that there is none.
    public func named(in naskah: Naskah, tahun: Int, periode: Periode?) -> [NamedTarget] {
        var above = Baris()
        return naskah[tabel.id].filter { tabel.role(of: $0).isLine }.flatMap { row -> [NamedTarget] in
            let filled = tabel.filled(row, below: above)
            above = filled
            guard unless.map({ row[$0].isEmpty }) ?? true else { return [] }
            return kolom.flatMap { masa, column in
                time(masa, tahun, periode).map { figures(filled, column, $0.tahun, $0.masa) } ?? []
            }
        }
    }

    private func time(_ masa: Masa, _ tahun: Int, _ periode: Periode?) -> (tahun: Int, masa: Masa)? {
        guard case .tahunKe(let place) = masa else { return (tahun, masa) }
        return periode?.year(at: place).map { ($0, .tahun) }
    }

    /// One cell may list several indicators, one a line, beside as many figures.
    private func figures(_ row: Baris, _ column: ColumnKey, _ tahun: Int, _ masa: Masa) -> [NamedTarget] {
        let names = row[indikator].lines
        let figures = row[column].lines
        let isList = names.count > 1 && names.count == figures.count
        let pairs = isList ? Array(zip(names, figures)) : [(row[indikator], row[column])]
        return pairs.filter { !$0.0.isEmpty && !$0.1.isEmpty && !$0.1.isDash }.map { name, figure in
            NamedTarget(
                tabel: tabel.id, baris: row.kunci, kolom: column, sasaran: sasaran.map { row[$0] } ?? "",
                indikator: name,
                satuan: satuan.map { row[$0] } ?? "", tahun: tahun, masa: masa, tertulis: figure)
        }
    }
}

extension DocumentKind {
    /// Every figure that a document of this kind names for an indikator.
    public func namedTargets(in naskah: Naskah, tahun: Int) -> [NamedTarget] {
        targets.flatMap { $0.named(in: naskah, tahun: tahun, periode: naskah.periode(of: self)) }
    }
}

extension TableSpec {
    /// A row with what it continues: of one that leaves its leading cells blank, those of the row above.
    func filled(_ row: Baris, below above: Baris) -> Baris {
        guard role(of: row) == .lanjutan else { return row }
        var filled = row
        for column in induk where filled[column].isEmpty { filled[column] = above[column] }
        return filled
    }
}

extension String {
    fileprivate var lines: [String] { split(separator: "\n").map(String.init) }
}
