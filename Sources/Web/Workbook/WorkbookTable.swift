import Kinerja
import Spreadsheet

/// A table of a document as a sheet of a workbook: its headings in the first row, below them its rows as they were
/// typed. Read back, the sheet gives the same rows (`SheetRows`).
struct WorkbookTable {
    let name: String
    let columns: [Column]
    let rows: [Baris]

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
    }

    /// As it was signed.
    init(_ table: Snapshot.Tabel, _ spec: TableSpec?) {
        name = spec?.nama ?? table.id
        columns = table.kolom.map { Column($0.id, $0.judul, spec?.column($0.id), isi: $0.isi) }
        rows = table.baris
    }

    func write(to workbook: inout WorkbookWriter) throws {
        try workbook.begin(layout)
        try workbook.append(columns.map { .text($0.title, .head) })
        for row in rows {
            try workbook.append(columns.map { CellText(row[$0.id], $0.isi).cell })
        }
    }

    private var layout: SheetLayout {
        SheetLayout(
            name: name,
            columns: columns.map {
                SheetLayout.Column(width: $0.width, entry: $0.isi.traits.sheetNumber == .grouped ? .grouped : .text)
            }, isFiltered: !rows.isEmpty)
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
