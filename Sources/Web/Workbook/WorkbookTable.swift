import Kinerja
import Spreadsheet

/// A table of a document as a sheet of a workbook: its headings in the first row, below them its rows as they were
/// typed. Read back, the sheet gives the same rows (`SheetRows`).
struct WorkbookTable {
    let name: String
    let columns: [Column]
    let rows: [Baris]
    /// How many others each row stands below.
    private let levels: [Int]
    private let sum: Baris?

    struct Column {
        let id: ColumnKey
        let title: String
        let isi: Isi
        let width: Int

        /// - Parameter spec: `nil` for a column that the kind no longer has.
        init(_ id: ColumnKey, _ title: String, _ spec: ColumnSpec?, isi: Isi? = nil) {
            let column = spec ?? ColumnSpec(id, title, isi ?? .uraian)
            self.id = id
            self.title = title
            self.isi = isi ?? column.isi
            width = column.sheetWidth
        }
    }

    init(_ table: TableSpec, form: TableForm, rows: [Baris]) {
        name = table.nama
        columns = form.kolom.map { Column($0.id, $0.judul, table.column($0.id)) }
        self.rows = rows
        let tree = table.tree(of: rows)
        levels = tree.depths
        sum = WorkbookTable.sum(of: rows, table, form, tree)
    }

    /// As it was signed.
    init(_ table: Snapshot.Tabel, _ spec: TableSpec?) {
        name = spec?.nama ?? table.id
        columns = table.kolom.map { Column($0.id, $0.judul, spec?.column($0.id), isi: $0.isi) }
        rows = table.baris
        levels = table.tingkat ?? table.baris.map { _ in 0 }
        sum = table.jumlah.flatMap { jumlah in
            spec.flatMap { WorkbookTable.sum(jumlah.nilai, jumlah.label, $0, table.kolom.map(\.id)) }
        }
    }

    /// The sum that the form prints; `nil` where it prints none, or there is nothing to be added.
    private static func sum(of rows: [Baris], _ table: TableSpec, _ form: TableForm, _ tree: RowTree) -> Baris? {
        guard let label = form.totalLabel(of: table) else { return nil }
        let ids = form.kolom.map(\.id)
        let sums = table.amountColumns.filter(ids.contains).map { column in
            (column, JumlahAnggaran(table.addends(in: rows, column: column, tree)))
        }.filter { $0.1.hasAmount }
        guard !sums.isEmpty else { return nil }
        let figures = sums.map { ($0.0.rawValue, $0.1.jumlah?.grouped ?? "") }
        return sum(Dictionary(uniqueKeysWithValues: figures), label, table, ids)
    }

    /// The label stands in the first column of words; one that would not be known again is not used.
    private static func sum(_ figures: [String: String], _ label: String, _ table: TableSpec, _ ids: [ColumnKey])
        -> Baris?
    {
        var row = Baris()
        for (column, figure) in figures { row[ColumnKey(rawValue: column)] = figure }
        guard let place = ids.first(where: { table.column($0)?.isi == .uraian }) else { return nil }
        row[place] = label
        if table.totalLabel(of: row) == nil { row[place] = "Jumlah" }
        return table.totalLabel(of: row) == nil ? nil : row
    }

    /// Below the rows a sum; read back, it is known for one and left out.
    func write(to workbook: inout WorkbookWriter) throws {
        try workbook.begin(layout)
        try workbook.append(columns.map { .text($0.title, .head) })
        for (row, level) in zip(rows, levels) {
            try workbook.append(columns.map { CellText(row[$0.id], $0.isi).cell }, level: level)
        }
        guard let sum else { return }
        try workbook.append(columns.map { CellText(sum[$0.id], $0.isi).cell.strong })
    }

    private var layout: SheetLayout {
        var layout = SheetLayout(
            name: name,
            columns: columns.map {
                SheetLayout.Column(width: $0.width, entry: $0.isi.traits.sheetNumber == .grouped ? .grouped : .text)
            }, isFiltered: !rows.isEmpty)
        layout.outline = min(levels.max() ?? 0, 7)
        layout.footRows = sum == nil ? 0 : 1
        return layout
    }
}

/// The text of a cell on its way into a sheet. It becomes a number, which people can sum, only where the sheet shows
/// that number exactly as it was typed: `2.091.470.000` does, `41615400` and `102.796.72.000` stay the texts they are.
struct CellText {
    let cell: Cell

    init(_ text: String, _ isi: Isi) {
        let digits = text.replacing(".", with: "")
        let isExact: Bool = CellText.isPlain(digits)
        switch isi.traits.sheetNumber {
        case .grouped where isExact && CellText.grouped(digits) == text: cell = .number(digits, .grouped)
        case .plain where isExact && digits == text: cell = .number(digits)
        case .grouped, .plain, .none: cell = text.isEmpty ? .blank : .text(text)
        }
    }

    /// A whole number that a spreadsheet keeps to the last digit, without leading zeros.
    private static func isPlain(_ digits: String) -> Bool {
        (1...15).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
            && (digits == "0" || !digits.hasPrefix("0"))
    }

    private static func grouped(_ digits: String) -> String {
        var groups: [Substring] = []
        var rest = digits[...]
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        return ([rest] + groups).joined(separator: ".")
    }
}

extension Cell {
    /// The same in bold.
    fileprivate var strong: Cell {
        switch self {
        case .blank: .blank
        case .text(let text, _): .text(text, .strong)
        case .number(let number, let style, _): .number(number, style, isStrong: true)
        }
    }
}
