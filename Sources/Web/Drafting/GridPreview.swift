import Deeds
import Kinerja

/// What a table would be after a paste: shown before it is saved, with what was recognised and what was not.
struct GridPreview {
    let draft: Draft
    let table: TableSpec

    init(_ draft: Draft, _ table: TableSpec) {
        self.draft = draft
        self.table = table
    }

    func pasted(_ typed: GridForm) -> GridView {
        let block = Tempelan(typed.tempelan)
        let rows = typed.rows.applied(to: draft.naskah[table.id]).filter { !$0.isBlank || $0.kunci == typed.place.row }
        let form = draft.form(of: table)
        let others = draft.document.kind.tabel.filter { $0.id != table.id && $0.bentuk == .tabel }
        let result = block.placed(
            on: rows, in: table, form: form, at: typed.place,
            neighbours: others.map { Tempelan.Neighbour($0, draft.form(of: $0)) })
        let words = PasteSentences(result, form, draft.document.kind)
        let lines = block.rows.isEmpty ? ["Tidak ada sel yang dapat dibaca dari tempelan itu."] : words.all
        return view(result.rows, versi: typed.versi, HiddenParts.sentences(typed.hidden) + lines)
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

/// What a program did not show is not taken, and that is said.
enum HiddenParts {
    static func sentences(_ count: Int) -> [String] {
        count > 0 ? ["\(count) baris atau kolom yang disembunyikan di tabel asalnya tidak diambil."] : []
    }
}
