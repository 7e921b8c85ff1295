import Kinerja
import Spreadsheet

/// A table of a document as a sheet of a workbook: its headings in the first row, below them its rows as they were typed.
/// Read back, the sheet gives the same rows (`SheetRows`).
struct WorkbookTable {
    let name: String
    let columns: [Column]
    let rows: [Baris]

    struct Column {
        let id: String
        let title: String
        let isi: Isi
    }

    init(_ table: TableSpec, form: TableForm, rows: [Baris]) {
        name = table.nama
        columns = form.kolom.map { Column(id: $0.id, title: $0.judul, isi: table.column($0.id)?.isi ?? .uraian) }
        self.rows = rows
    }

    /// As it was signed.
    init(_ table: Snapshot.Tabel, name: String) {
        self.name = name
        columns = table.kolom.map { Column(id: $0.id, title: $0.judul, isi: $0.isi) }
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
        SheetLayout(name: name, columns: columns.map { SheetLayout.Column(width: $0.width, entry: $0.isi == .anggaran ? .grouped : .text) }, isFiltered: !rows.isEmpty)
    }
}

extension WorkbookTable.Column {
    var width: Int {
        switch isi {
        case .nomor: 6
        case .bulan, .jadwal: 9
        case .target: 14
        case .pilihan, .anggaran: 20
        case .uraian: ["teks", "definisi", "formulasi"].contains(id) ? 60 : 36
        }
    }
}

/// The text of a cell on its way into a sheet. It becomes a number, which people can sum, only where the sheet shows that
/// number exactly as it was typed: `2.091.470.000` does, `41615400` and `102.796.72.000` stay the texts they are.
struct CellText {
    let cell: Cell

    init(_ text: String, _ isi: Isi) {
        let digits = text.replacing(".", with: "")
        let isExact: Bool = CellText.isPlain(digits)
        switch isi {
        case .anggaran where isExact && CellText.grouped(digits) == text: cell = .number(digits, .grouped)
        case .bulan where isExact && digits == text: cell = .number(digits)
        case .anggaran, .bulan, .nomor, .uraian, .target, .jadwal, .pilihan: cell = text.isEmpty ? .blank : .text(text)
        }
    }

    /// A whole number that a spreadsheet keeps to the last digit, without leading zeros.
    private static func isPlain(_ digits: String) -> Bool {
        (1...15).contains(digits.utf8.count) && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } && (digits == "0" || !digits.hasPrefix("0"))
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
