import Deeds
import Kinerja

/// What a table would be with the rows of its own workbook: shown before it is saved.
struct GridPreview {
    let draft: Draft
    let table: TableSpec

    init(_ draft: Draft, _ table: TableSpec) {
        self.draft = draft
        self.table = table
    }

    func view(_ rows: [Baris], versi: Int, _ recognition: [String]) -> GridView {
        let (rows, codes) = taken(rows)
        var naskah = draft.naskah
        naskah.replace(table.id, with: rows)
        var view = GridView(
            Draft(draft.desk, draft.document, naskah, draft.surroundings), table, rows: naskah[table.id])
        view.versi = versi
        view.state = "Belum disimpan: periksa pratinjau ini, lalu simpan"
        view.recognition = recognition + codes
        return view
    }

    /// The rows with codes that stand before names in their own column, where the form prints it; rows that were there
    /// before stay as they are.
    private func taken(_ rows: [Baris]) -> (rows: [Baris], sentences: [String]) {
        guard let kode = table.coded?.kode,
            draft.form(of: table).kolom.contains(where: { $0.id == kode && $0.isPrinted })
        else { return (rows, []) }
        let before = Dictionary(draft.naskah[table.id].map { ($0.kunci, $0) }, uniquingKeysWith: { first, _ in first })
        var count = 0
        let taken = rows.map { row -> Baris in
            guard before[row.kunci] != row else { return row }
            let one = table.codesTaken(in: [row])
            count += one.count
            return one.rows.first ?? row
        }
        return (taken, count == 0 ? [] : ["\(count) kode di depan nama dipindahkan ke kolomnya."])
    }
}
