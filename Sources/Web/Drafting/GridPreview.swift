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
        let result = block.placed(on: rows, in: table, form: draft.form(of: table), at: typed.place)
        let lines = block.rows.isEmpty ? ["Tidak ada sel yang dapat dibaca dari tempelan itu."] : result.sentences
        return view(result.rows, versi: typed.versi, HiddenParts.sentences(typed.hidden) + lines)
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

/// What a program did not show is not taken, and that is said.
enum HiddenParts {
    static func sentences(_ count: Int) -> [String] {
        count > 0 ? ["\(count) baris atau kolom yang disembunyikan di tabel asalnya tidak diambil."] : []
    }
}

extension Tempelan.Placement {
    /// What was recognised, and first what was not.
    var sentences: [String] {
        let skippedRows = skipped == 0 ? "" : " \(skipped) baris judul atau nomor kolom dilewati."
        return guess + notTaken + totalSentences + ["\(cells) sel dalam \(body) baris dikenali." + skippedRows]
            + (months?.sentences ?? [])
    }

    private var guess: [String] {
        guard let guessedColumns else { return [] }
        return [
            """
            Tempelan berisi satu sel di setiap baris. Menurut judulnya dibaca sebagai \(guessedColumns) kolom; \
            periksa apakah benar.
            """
        ]
    }

    /// Printed sums: first those that are not what the rows come to.
    private var totalSentences: [String] {
        let wrong = totals.filter(\.deviates).map {
            "Jumlah tercetak berbeda. \($0.words) Periksa baris yang tertinggal."
        }
        guard !totalLabels.isEmpty else { return wrong }
        let labels = totalLabels.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let isCompared = totals.contains { $0.sum != nil && $0.written.amount != nil }
        let agrees = isCompared && wrong.isEmpty ? " Angkanya sama dengan jumlah baris di atasnya." : ""
        return wrong + [
            "\(totalLabels.count) baris jumlah (\(labels)) tidak dimasukkan: Janji menjumlahkan sendiri.\(agrees)"
        ]
    }

    /// Texts that the form has no column for are named, so that nobody thinks they are there.
    private var notTaken: [String] {
        guard !unplaced.isEmpty else { return [] }
        let first = unplaced.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let rest = unplaced.count > 3 ? " dan \(unplaced.count - 3) lagi" : ""
        return ["\(unplaced.count) sel tidak ada kolomnya di tabel ini dan tidak diambil: \(first)\(rest)."]
    }
}

extension MonthTally {
    var sentences: [String] {
        let lost = hilang == 0 ? "." : "; \(hilang) bulan tidak ada di tempelan dan ditandai ?."
        let nameless =
            tanpaNama == 0
            ? [] : ["\(tanpaNama) baris bulan tidak menyebut indikatornya; lengkapi atau hapus baris itu."]
        return ["\(indikator) indikator, \(bulan) bulan dikenali" + lost] + nameless
    }
}
