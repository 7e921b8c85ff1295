import Deeds
import Kinerja
import Sealing

/// A table of a draft on its way to the editor's page.
struct GridView {
    let draft: Draft
    let table: TableSpec
    let rows: [Baris]
    var versi: Int
    var state = ""
    var problems: [Problem] = []
    var conflict: GridPage.Conflict?
    var recognition: [String] = []
    var choices: [GridPage.TableChoice] = []
    /// The page of rows, from 1, without JavaScript.
    var page = 1
    /// What is remarked, in the order of the panel, and where: a Rencana Aksi has thousands of cells.
    private let remarks: GridRemarks
    /// How the rows stand below each other.
    private let tree: RowTree

    init(_ draft: Draft, _ table: TableSpec, rows: [Baris]) {
        self.draft = draft
        self.table = table
        self.rows = rows
        remarks = GridRemarks(draft, table)
        tree = table.tree(of: rows)
        versi = draft.document.versi
        state = versi == 0 ? "Belum ada isi" : "Tersimpan, versi \(versi)"
    }

    func page(_ chrome: Chrome) -> GridPage {
        let columns = columns
        let base = draft.address.work
        let isUnsaved: Bool = state.hasPrefix("Belum disimpan")
        let pages = GridPages(count: rows.count, number: page, address: "\(base)/\(table.id)")
        let filled = rows.enumerated().map { index, baris in
            var row = row(baris, label: "Baris \(index + 1)", columns, at: index)
            (row.isFirst, row.isLast, row.isShown) = (index == 0, index == rows.count - 1, pages.holds(index))
            return row
        }
        let blank = (1...3).map { number in
            var row = row(Baris(kunci: GridView.newKey()), label: "Baris baru \(number)", columns)
            row.isShown = pages.isLast
            return row
        }
        return GridPage(
            chrome: chrome, title: table.nama, document: draft.document.longTitle,
            steps: draft.document.kind.tabel.map { Link($0.nama, "\(base)/\($0.id)", isCurrent: $0.id == table.id) },
            hints: hints, address: "\(base)/\(table.id)", version: String(versi), state: state,
            isUnsaved: isUnsaved, problems: problems, conflict: conflict,
            recognition: recognition,
            shape: table.bentuk.rawValue, choices: choices, columns: heads, rows: filled + blank, pages: pages,
            summary: summary, remarks: remarks.groups, formNotes: draft.formNotes(table),
            workbook: Link(
                rows.isEmpty ? "Unduh berkas contoh untuk diisi (.xlsx)" : "Unduh tabel ini (.xlsx)",
                "\(base)/\(table.id).xlsx"),
            back: Link("Kembali ke daftar langkah", base))
    }

    /// The key of a row that was never saved, and its key for ever once it is.
    static func newKey() -> String { Baris.drawn + SecureRandom.code(length: 8) }

    /// The tenant's own columns, in its own words.
    private var columns: [ColumnSpec] {
        draft.form(of: table).kolom.map { (table.column($0.id) ?? ColumnSpec($0.id, $0.judul)).headed($0.judul) }
    }

    private var heads: [GridPage.Column] {
        let form = draft.form(of: table)
        let groups = form.kolom.map(\.kelompok)
        let unprinted = Set(form.unprinted(of: table).map(\.id))
        return zip(columns, groups).enumerated().map { index, pair in
            let (column, group) = pair
            let isFirst: Bool = index == 0 || groups[index - 1] != group
            return GridPage.Column(
                key: column.id.rawValue, heading: column.judul, width: width(column), group: isFirst ? group : nil,
                isPinned: isPinned(column.id), isUnprinted: unprinted.contains(column.id),
                words: column.isi == .pilihan ? [""] + column.pilihan : [])
        }
    }

    /// The number, and what names a row that continues another.
    private func isPinned(_ id: ColumnKey) -> Bool {
        table.bentuk == .tabel && [table.nomor, table.indikator ?? table.pokok].contains(id)
    }

    private var hints: [String] {
        guard table.bentuk == .tabel else {
            return ["Isi No dan Teks untuk butir daftar, Teks saja untuk paragraf, Judul untuk judul bagian."]
        }
        let form = draft.form(of: table)
        let names = [table.nomor, table.pokok].compactMap { id in form.kolom.first { $0.id == id }?.judul }
        let more = names.isEmpty ? "" : " Kosongkan \(names.listed) bila baris masih milik baris di atasnya."
        let one = "Satu baris untuk satu indikator.\(more)"
        let groups = table.kelompok.isEmpty ? [] : ["Baris yang hanya berisi \(headings) menjadi judul kelompok."]
        return [one] + groups + levels + unprinted
    }

    private var levels: [String] {
        guard table.rowLevel != nil else { return [] }
        return [
            """
            Program, kegiatan, dan sub kegiatan dikenali dari kode, kata, atau nomornya; isi Tingkat bila lain. \
            Anggaran dijumlahkan sekali, dari tingkat teratas yang menyebutnya.
            """
        ]
    }

    private var unprinted: [String] {
        let names = draft.form(of: table).unprinted(of: table).map(\.judul)
        guard !names.isEmpty else { return [] }
        return ["Kolom \(names.listed) tidak dicetak menurut formulir kabupaten."]
    }

    private var headings: String {
        table.kelompok.compactMap { table.column($0)?.judul }.joined(separator: " dan ")
    }

    private func width(_ column: ColumnSpec) -> GridPage.Width {
        switch column.width {
        case .mark: .w0
        case .short: .w1
        case .medium: .w2
        case .words: .w3
        case .paragraph: .w4
        }
    }

    private func row(_ baris: Baris, label: String, _ columns: [ColumnSpec], at index: Int? = nil) -> GridPage.Row {
        let depth: Int = min(index.map(tree.depth) ?? 0, RowIndents.deepest)
        let level: RowLevel? = index.flatMap(tree.level)
        let cells = columns.map { column in
            GridPage.Cell(
                name: "\(baris.kunci).\(column.id)", label: column.judul, row: label,
                share: width(column).rawValue + (isPinned(column.id) ? " pin" : ""),
                value: baris[column.id], lines: 1 + baris[column.id].utf8.count / 24,
                indent: table.levelNames.contains(column.id) ? depth : 0,
                options: options(column, baris[column.id], level),
                remarks: remarks["\(baris.kunci).\(column.id)"])
        }
        return GridPage.Row(key: baris.kunci, label: label, cells: cells, isBlank: baris.isBlank)
    }

    /// The words of a choice; what was pasted and is none of them stays a choice of its own.
    private func options(_ column: ColumnSpec, _ value: String, _ level: RowLevel?) -> [Field.Option] {
        guard column.isi == .pilihan else { return [] }
        let words = [""] + column.pilihan
        return (words.contains(value) ? words : words + [value]).map {
            let isRecognised: Bool = $0.isEmpty && column.id == table.rowLevel
            let recognised: String = value.isEmpty ? level.map { "Dikenali: \($0.nama)" } ?? "" : "Dikenali sendiri"
            return Field.Option(value: $0, text: isRecognised ? recognised : $0, isSelected: $0 == value)
        }
    }

    private var summary: [String] {
        guard let money = table.kolom.first(where: { $0.isi == .anggaran }), !rows.isEmpty else { return [] }
        let sum = JumlahAnggaran(table.addends(in: rows, column: money.id, tree))
        let words = sum.jumlah.map { " Terbilang: \(Terbilang.words($0))." } ?? ""
        let remark = sum.remark.map { " (\($0))" } ?? ""
        return ["Jumlah \(money.judul): \(sum.figure)\(remark).\(words)"]
    }
}
