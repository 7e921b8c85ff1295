/// What the rules look at: a document, the kabupaten's words, who signs it, and the documents around it. Every figure
/// is read once, here.
public struct Subject: Sendable {
    public let naskah: Naskah
    public let kind: DocumentKind
    /// The document's year; `nil` for a naskah alone.
    public let tahun: Int?
    public let settings: TenantSettings
    /// The signers' names with titles, as the penempatan has them.
    public let pejabat: [String]
    public let context: Context
    /// What the document asks besides place and date.
    let isian: [IsianSpec]
    /// Its statement, if it opens with one.
    let pernyataan: Pernyataan?
    let tables: [CheckedTable]

    /// - Parameter unit: the perangkat daerah that it is of.
    public init(
        _ naskah: Naskah, _ kind: DocumentKind, tahun: Int? = nil, revisi: Int = 0,
        settings: TenantSettings = TenantSettings(), pejabat: [String] = [],
        unit: PerangkatDaerah? = nil, context: Context = Context()
    ) {
        self.naskah = naskah
        // A signed text has its shape already, and its settings do not tell it.
        let shaped = kind.isShaped ? kind : kind.shaped(naskah, settings, revisi: revisi, unit: unit)
        self.kind = shaped
        self.tahun = tahun
        self.settings = settings
        self.pejabat = pejabat
        self.context = context
        isian = kind.isian(revisi: revisi)
        let variant = kind.variant(naskah, revisi: revisi)
        pernyataan = settings.statement(of: kind, variant, unit: unit)
        tables = shaped.tabel.map { CheckedTable($0, form: $0.form(settings, variant), rows: naskah[$0.id]) }
    }

    func table(_ id: String) -> CheckedTable? { tables.first { $0.spec.id == id } }
}

/// A table with its figures read.
struct CheckedTable: Sendable {
    /// One line of a cell with its value; a cell may list several.
    struct Figure<Value: Sendable>: Sendable {
        let row: Baris
        let role: RowRole
        let column: ColumnSpec
        let text: String
        let value: Value
    }

    let spec: TableSpec
    let form: TableForm
    let rows: [Baris]
    let roles: [RowRole]
    let targets: [Figure<Target>]
    let amounts: [Figure<Anggaran>]

    init(_ spec: TableSpec, form: TableForm, rows: [Baris]) {
        self.spec = spec
        self.form = form
        self.rows = rows
        let roles: [RowRole] = rows.map(spec.role)
        self.roles = roles
        var targets: [Figure<Target>] = []
        var amounts: [Figure<Anggaran>] = []
        for column: ColumnSpec in spec.kolom where column.isi.traits.reading != .nothing {
            for (row, role): (Baris, RowRole) in zip(rows, roles) where role != .jumlah {
                for line in row[column.id].split(separator: "\n").map(String.init) where !line.isUncertain {
                    if CheckedTable.isMoney(column, row, role) {
                        amounts.append(
                            Figure(row: row, role: role, column: column, text: line, value: Anggaran(raw: line)))
                    } else {
                        targets.append(
                            Figure(row: row, role: role, column: column, text: line, value: Target(raw: line)))
                    }
                }
            }
        }
        self.targets = targets
        self.amounts = amounts
    }

    /// Of a heading, the last of its cells is the subtotal.
    private static func isMoney(_ column: ColumnSpec, _ row: Baris, _ role: RowRole) -> Bool {
        column.isi.traits.reading == .amount || role == .kelompok
            || column.satuan.map { Rupiah.isUnit(row[$0]) } == true
    }

    /// Rows that are neither headings nor sums.
    var items: [Baris] { zip(rows, roles).filter(\.1.isLine).map(\.0) }

    func hit(_ row: Baris?, _ column: ColumnKey?, _ message: String) -> Rule.Hit {
        Rule.Hit(table: spec.id, row: row?.kunci, column: column, message)
    }

    func label(_ column: ColumnKey) -> String {
        form.kolom.first { $0.id == column }?.judul ?? spec.column(column)?.judul ?? column.rawValue
    }

    /// The indikator that the figure of a column belongs to: the nearest such cell before it.
    func indikator(of row: Baris, before column: ColumnSpec) -> String {
        let before: [ColumnSpec] = Array(spec.kolom.prefix { $0.id != column.id })
        let names = before.filter { $0.role == .indicator || $0.role == .furtherIndicator }.map(\.id)
        return names.reversed().map { row[$0] }.first { !$0.isEmpty } ?? ""
    }
}
