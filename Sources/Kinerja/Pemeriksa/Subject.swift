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
    /// What the kabupaten and the perangkat daerah are called; empty where nobody said.
    public let wilayah: [String]
    /// The day of the look at a draft; `nil` for what was signed.
    public let hariIni: CalendarDate?
    /// 0 for the first text of a document.
    let revisi: Int
    let variant: FormVariant
    /// What the document asks besides place and date.
    let isian: [IsianSpec]
    /// Its statement, if it opens with one.
    let pernyataan: Pernyataan?
    let tables: [CheckedTable]

    /// - Parameter unit: the perangkat daerah that it is of.
    public init(
        _ naskah: Naskah, _ kind: DocumentKind, tahun: Int? = nil, revisi: Int = 0,
        settings: TenantSettings = TenantSettings(), pejabat: [String] = [],
        unit: PerangkatDaerah? = nil, context: Context = Context(), wilayah: [String] = [],
        hariIni: CalendarDate? = nil
    ) {
        self.naskah = naskah
        // A signed text has its shape already, and its settings do not tell it.
        let shaped = kind.isShaped ? kind : kind.shaped(naskah, settings, revisi: revisi, unit: unit)
        self.kind = shaped
        self.tahun = tahun
        self.settings = settings
        self.pejabat = pejabat
        self.context = context
        self.wilayah = wilayah
        self.hariIni = hariIni
        self.revisi = revisi
        isian = kind.isian(revisi: revisi)
        let variant = kind.variant(naskah, revisi: revisi)
        self.variant = variant
        pernyataan = settings.statement(of: kind, variant, unit: unit)
        tables = shaped.tabel.map { spec in
            CheckedTable(spec, form: spec.form(settings, variant).naming(variant.periode), rows: naskah[spec.id])
        }
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
    /// How the rows stand below each other.
    let tree: RowTree
    let targets: [Figure<Target>]
    let amounts: [Figure<Anggaran>]

    init(_ spec: TableSpec, form: TableForm, rows: [Baris]) {
        self.spec = spec
        self.form = form
        self.rows = rows
        let roles: [RowRole] = rows.map(spec.role)
        self.roles = roles
        tree = spec.hasLevels ? spec.tree(of: rows) : RowTree()
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

    /// A row that says of the plan alone what stands there, a heading or a kegiatan with its amount, and measures
    /// nothing: it lacks no indicator and no target.
    func isOnlyOfPlan(_ index: Int) -> Bool {
        guard let node = tree.node(of: index), let level = node.level, node.rows.first == index else { return false }
        let named = spec.levelColumns.map(\.id)
        let isHeading: Bool = level.isHeading && !node.children.isEmpty
        guard isHeading || !named.contains(where: { $0 == spec.pokok }) else { return false }
        let measured = spec.kolom.filter { $0.isRequired || $0.role == .indicator || $0.isi.traits.reading == .target }
        return measured.allSatisfy { rows[index][$0.id].isEmpty || named.contains($0.id) }
    }

    func hit(_ row: Baris?, _ column: ColumnKey?, _ message: String) -> Rule.Hit {
        Rule.Hit(table: spec.id, row: row?.kunci, column: column, message)
    }

    /// What the column is called on the form, or, where it has none, in the kind's own; a year by its place.
    func label(_ column: ColumnKey) -> String {
        let named = form.kolom.first { $0.id == column } ?? spec.standard.naming(nil).kolom.first { $0.id == column }
        return named?.judul ?? spec.column(column)?.judul ?? column.rawValue
    }

    /// The columns that the kabupaten's form has.
    func has(_ column: ColumnKey) -> Bool { form.kolom.contains { $0.id == column } }

    /// The indikator that the figure of a column belongs to: the nearest such cell before it.
    func indikator(of row: Baris, before column: ColumnSpec) -> String {
        let before: [ColumnSpec] = Array(spec.kolom.prefix { $0.id != column.id })
        let names = before.filter { $0.role == .indicator || $0.role == .furtherIndicator }.map(\.id)
        return names.reversed().map { row[$0] }.first { !$0.isEmpty } ?? ""
    }
}
