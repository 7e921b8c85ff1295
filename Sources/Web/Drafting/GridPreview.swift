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
        var naskah = draft.naskah
        naskah.replace(table.id, with: rows)
        var view = GridView(
            Draft(draft.desk, draft.document, naskah, draft.surroundings), table, rows: naskah[table.id])
        view.versi = versi
        view.state = "Belum disimpan: periksa pratinjau ini, lalu simpan"
        view.recognition = recognition
        return view
    }
}
