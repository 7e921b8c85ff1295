import Kinerja
import Spreadsheet

/// The rows that a sheet holds for a table. Below the headings of our own export everything is taken as it stands; any
/// other sheet is read as a paste is, by recognising its headings.
struct SheetRows {
    let rows: [Baris]
    let sentences: [String]

    init(_ sheet: SheetContent, of table: TableSpec, form: TableForm) {
        let titles = form.kolom.map(\.judul)
        guard let head = sheet.rows.prefix(SheetRows.preamble).firstIndex(where: { $0.map(Teks.clean) == titles })
        else {
            let placement = Tempelan(rows: sheet.rows.map { $0.map(Teks.clean) }).placed(on: [], in: table, form: form)
            rows = placement.rows
            sentences = HiddenParts.sentences(sheet.hidden) + PasteSentences(placement, form).all
            return
        }
        let ids = form.kolom.map(\.id)
        let filled = sheet.rows[(head + 1)...].map { cells in
            Baris(Dictionary(zip(ids, cells), uniquingKeysWith: { first, _ in first }))
        }.filter { !$0.isBlank }
        rows = filled.filter { table.totalLabel(of: $0) == nil }
        let sums = filled.count - rows.count
        let left = sums == 0 ? "" : " \(sums) baris jumlah tidak dimasukkan: Janji menjumlahkan sendiri."
        sentences =
            HiddenParts.sentences(sheet.hidden) + ["\(rows.count) baris dibaca dari lembar “\(sheet.name)”.\(left)"]
    }

    /// Rows that somebody may have put above the headings.
    private static let preamble = 10

    /// With the keys of the rows that stood there, so that a row keeps its history.
    func keyed(like existing: [Baris]) -> [Baris] {
        rows.enumerated().map { index, row in
            var row = row
            row.take(key: existing.indices.contains(index) ? existing[index].kunci : GridView.newKey())
            return row
        }
    }
}
