import Deeds
import Kinerja

/// Builds the page that shows a paste before it is saved.
struct PasteView {
    let pasting: Pasting
    let manners: PasteManners
    /// The block by itself, as rows of the form.
    let fresh: Tempelan.Placement
    /// A deed that was refused because something is not chosen: it is said at its place.
    var isRefused = false

    init(_ pasting: Pasting) {
        self.pasting = pasting
        manners = PasteManners(pasting)
        fresh = pasting.placed(.append, on: [])
    }

    static let title = "Periksa tempelan sebelum masuk ke tabel"

    /// Everything is chosen that has to be.
    var isComplete: Bool { open.isEmpty && manners.chosen != nil }

    /// Columns with content that go nowhere yet, and those that go where another one goes.
    var open: [Tempelan.PastedColumn] { fresh.needsChoice + twice }

    /// Two columns of the block cannot fill one of the form.
    private var twice: [Tempelan.PastedColumn] {
        var seen: Set<ColumnKey> = []
        return fresh.columns.filter { column in column.column.map { !seen.insert($0).inserted } ?? false }
    }

    func page(_ chrome: Chrome) -> PastePage {
        let lines = PasteLines(pasting, fresh)
        let rows: Int = fresh.body
        return PastePage(
            chrome: chrome, title: PasteView.title,
            document: "\(pasting.table.nama), \(pasting.draft.document.longTitle)", address: address,
            problems: problems, carried: PasteCarried(pasting, terbaca: terbaca).fields,
            doubts: PasteDoubts(self, lines).doubts, settled: settled, columns: columns(lines), lines: lines.lines,
            manners: choices, replaced: PasteReplaced(pasting, manners).replaced, others: others,
            bar: PastePage.Bar(
                sum: "\(rows) baris, \(taken) kolom masuk.", missing: missing, button: "Masukkan \(rows) baris"))
    }

    var address: String { "\(pasting.draft.address.work)/\(pasting.table.id)" }

    private var taken: Int {
        Set(fresh.rows.flatMap { row in pasting.form.kolom.map(\.id).filter { !row[$0].isEmpty } }).count
    }

    private var missing: String? {
        let numbers = open.map { String($0.index + 1) }
        let columns = numbers.isEmpty ? [] : ["Kolom \(numbers.joined(separator: ", ")) belum dipilih."]
        let all = columns + (manners.chosen == nil ? ["Pilih cara memasukkannya."] : [])
        return all.isEmpty ? nil : all.joined(separator: " ")
    }

    private var problems: [Problem] {
        guard isRefused else { return [] }
        return open.map { column in
            Problem(
                message: "Pilih ke mana kolom \(column.index + 1) masuk, atau “tidak diambil”.",
                field: PasteForm.name(of: column.index))
        } + (manners.chosen == nil ? [Problem(message: PasteView.noManner, field: "cara")] : [])
    }

    private static let noManner = "Pilih cara memasukkan tempelan ini."

    /// Where the program had put each column, for the form's next way back (`PasteForm`).
    private var terbaca: String {
        fresh.columns.map { column in
            column.reason == .chosen ? PasteForm.chosen : PasteColumn(column, pasting).value ?? PasteForm.unplaced
        }.joined(separator: " ")
    }

    private func columns(_ lines: PasteLines) -> [PastePage.Column] {
        let open = Set(open.map(\.index))
        return lines.columns.map { column in
            switch column {
            case .pasted(let pasted):
                var shown = PasteColumn(pasted, pasting).shown(isOpen: open.contains(pasted.index))
                if isRefused, open.contains(pasted.index) { shown.error = "Belum dipilih." }
                return shown
            case .made(let column): return PastePage.Column(title: column.judul)
            }
        }
    }

    private var settled: String {
        let skipped = fresh.skipped == 0 ? [] : ["\(fresh.skipped) baris judul atau nomor kolom dilewati."]
        let read = ["\(fresh.cells) sel dalam \(fresh.body) baris dikenali."]
        let saved = ["Tidak ada yang disimpan sebelum Anda menekan “Masukkan”."]
        let words = skipped + fresh.monthSentences + fresh.sumSentences + fresh.notRowSentences
        return (read + words + saved).joined(separator: " ")
    }

    private var choices: PastePage.Manners {
        let count: Int = pasting.rows.count { !$0.isBlank }
        guard count > 0 else { return PastePage.Manners(legend: "", choices: []) }
        return PastePage.Manners(
            legend: "Di tabel sekarang ada \(count) baris. Tempelan ini",
            choices: manners.offered.map { MannerWords($0, pasting, manners).shown },
            error: isRefused && manners.chosen == nil ? PasteView.noManner : nil)
    }

    /// The block itself where another table has its headings, and the further tables that it holds.
    private var others: [PastePage.Other] {
        better + further
    }

    private var better: [PastePage.Other] {
        guard let table = fresh.better.flatMap({ pasting.draft.document.kind.table($0) }) else { return [] }
        return [
            PastePage.Other(
                sentence: "Judul tempelan ini lebih cocok dengan tabel \(table.nama).",
                button: "Buka di langkah \(table.nama)", address: preview(table), fields: fields(pasting.block.rows))
        ]
    }

    private func preview(_ table: TableSpec) -> String { "\(pasting.draft.address.work)/\(table.id)/tempel" }

    private func fields(_ rows: [[String]]) -> [PastePage.Carried] {
        [
            PastePage.Carried(name: "versi", value: String(pasting.draft.document.versi)),
            PastePage.Carried(name: "tempelan", value: Tempelan.text(of: rows)),
        ]
    }

    private var further: [PastePage.Other] {
        fresh.others.map { other in
            let table = other.table.flatMap { pasting.draft.document.kind.table($0) }
            let first = (other.rows.first ?? []).filter { !$0.isEmpty }.prefix(4).joined(separator: ", ")
            return PastePage.Other(
                sentence: "Tempelan memuat 1 tabel lagi: \(first) (\(other.rows.count) baris).",
                button: table.map { "Buka di langkah \($0.nama)" },
                address: preview(table ?? pasting.table), fields: fields(other.rows))
        }
    }
}

/// What the form carries besides the choices: the block, and what was typed beside it and not saved.
private struct PasteCarried {
    let pasting: Pasting
    let terbaca: String

    init(_ pasting: Pasting, terbaca: String) {
        self.pasting = pasting
        self.terbaca = terbaca
    }

    var fields: [PastePage.Carried] {
        let (grid, place) = (pasting.typed.grid, pasting.typed.grid.place)
        let spot = place.row.map { "\($0).\(place.column?.rawValue ?? "")" } ?? ""
        let plain: [(String, String)] = [
            ("versi", String(grid.versi)), ("awal", String(grid.awal)), ("halaman", String(grid.halaman)),
            ("tersembunyi", String(grid.hidden)), ("terhapus", String(grid.omitted)), ("tempel_di", spot),
            ("terbaca", terbaca),
            ("kunci", pasting.typed.seed),
            ("ingat", pasting.typed.isMemorable ? "ya" : "tidak"), ("tempelan", grid.tempelan),
        ]
        return (plain + typed).map { PastePage.Carried(name: $0.0, value: $0.1) }
    }

    /// Nothing where the rows are as they are stored.
    private var typed: [(String, String)] {
        let (sent, stored) = (pasting.typed.grid.rows, pasting.draft.naskah[pasting.table.id])
        guard sent.applied(to: stored).filter({ !$0.isBlank }) != stored, !sent.keys.isEmpty else { return [] }
        return sent.keys.flatMap { key in
            [("baris", key)]
                + (sent.cells[key] ?? [:]).sorted { $0.key.rawValue < $1.key.rawValue }
                .map { ("\(key).\($0.key)", $0.value) }
        }
    }
}
