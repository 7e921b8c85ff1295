import Database
import HTTP
import Kinerja
import Records

/// The editor of one table of a draft. Every button saves the whole grid; only the paste preview does not.
enum Grid {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, table) = try open(signedIn, exchange)
        var rows = draft.naskah[table.id]
        if let position = exchange.request.query["sisip"].flatMap({ Int($0) }), (1...max(1, rows.count)).contains(position) {
            rows.insert(Baris(kunci: "baru-sisip"), at: min(position, rows.count))
        }
        return GridView(draft, table, rows: rows).page(Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)).response()
    }

    static func act(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, table) = try open(signedIn, exchange)
        let typed = try GridForm(exchange.form(), of: table)
        guard typed.deed != "pratinjau" else { return preview(typed, draft, table, signedIn, exchange) }
        let edit = RowEdit(typed.deed)
        do {
            let outcome = try exchange.site.staff.transaction(for: draft.desk.scope) { (tx: borrowing Transaction) in
                try draft.desk.save(tx, draft.address, base: typed.versi, perubahan: "\(table.nama): \(words(edit))") { naskah in
                    naskah.replace(table.id, with: edit?.applied(to: typed.rows) ?? typed.rows)
                }
            }
            return answer(outcome, typed, draft, table, signedIn, exchange)
        } catch let refusal as Refusal {
            return refused(refusal, typed, draft, table, signedIn, exchange)
        }
    }

    private static func open(_ signedIn: SignedIn, _ exchange: Exchange) throws -> (Draft, TableSpec) {
        let draft = try Draft(signedIn, exchange)
        guard let table = draft.document.kind.table(try exchange.parameter("bagian")) else { throw Denial.notFound }
        return (draft, table)
    }

    private static func answer(
        _ outcome: Desk.SaveOutcome, _ typed: GridForm, _ draft: Draft, _ table: TableSpec, _ signedIn: SignedIn, _ exchange: Exchange
    ) -> Response {
        let address = "\(draft.address.work)/\(table.id)"
        switch outcome {
        case .unchanged: return .redirect(to: Notice.samaSaja.address(address) + gap(typed))
        case .saved(let versi, let theirs):
            return .redirect(to: (theirs.isEmpty ? Notice.tersimpan : .digabung).address(address, undo: versi - 1) + gap(typed))
        case .conflict(let merge, let versi, let author):
            let merged = Draft(draft.desk, draft.document, merge.naskah, draft.surroundings)
            var view = GridView(merged, table, rows: merge.naskah[table.id])
            view.versi = versi
            view.conflict = GridConflict(merge, author: author, versi: versi, kind: draft.document.kind).panel
            view.state = "Belum disimpan: periksa, lalu simpan lagi"
            return view.page(Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)).response(.conflict)
        }
    }

    /// A blank row is not saved: the page that follows opens one below the row that was asked for.
    private static func gap(_ typed: GridForm) -> String {
        guard case .insert(let key) = RowEdit(typed.deed),
            let index = typed.rows.filter({ !$0.isBlank }).firstIndex(where: { $0.kunci == key })
        else { return "" }
        return "&sisip=\(index + 1)"
    }

    private static func preview(
        _ typed: GridForm, _ draft: Draft, _ table: TableSpec, _ signedIn: SignedIn, _ exchange: Exchange
    ) -> Response {
        let pasted = Tempelan(typed.tempelan)
        let form = draft.form(of: table)
        let result = pasted.placed(on: typed.rows.filter { !$0.isBlank || $0.kunci == typed.place.row }, form: form, at: typed.place)
        var naskah = draft.naskah
        naskah.replace(table.id, with: result.rows)
        var view = GridView(Draft(draft.desk, draft.document, naskah, draft.surroundings), table, rows: naskah[table.id])
        view.versi = typed.versi
        view.state = "Belum disimpan: periksa pratinjau ini, lalu simpan"
        view.recognition = pasted.rows.isEmpty
            ? ["Tidak ada sel yang dapat dibaca dari tempelan itu."]
            : unplaced(result.unplaced) + ["\(result.cells) sel dalam \(result.body) baris dikenali." + (result.skipped == 0 ? "" : " \(result.skipped) baris judul atau nomor kolom dilewati.")]
        return view.page(Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)).response()
    }

    /// Texts that the form has no column for are named, so that nobody thinks they are there.
    private static func unplaced(_ texts: [String]) -> [String] {
        guard !texts.isEmpty else { return [] }
        let first = texts.prefix(3).map { "“\($0)”" }.joined(separator: ", ")
        let rest = texts.count > 3 ? " dan \(texts.count - 3) lagi" : ""
        return ["\(texts.count) sel tidak ada kolomnya di tabel ini dan tidak diambil: \(first)\(rest)."]
    }

    /// Nothing was saved, everything typed is still in the form.
    private static func refused(
        _ refusal: Refusal, _ typed: GridForm, _ draft: Draft, _ table: TableSpec, _ signedIn: SignedIn, _ exchange: Exchange
    ) -> Response {
        var view = GridView(draft, table, rows: typed.rows.filter { !$0.isBlank })
        view.versi = typed.versi
        view.state = "Belum disimpan"
        view.problems = [Problem(message: "\(refusal.sentence) Isian Anda belum tersimpan dan masih ada di bawah ini.", field: "kisi")]
        var chrome = Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)
        chrome.hasProblems = true
        return view.page(chrome).response(.conflict)
    }

    private static func words(_ edit: RowEdit?) -> String {
        switch edit {
        case nil: "diisi"
        case .up, .down: "satu baris dipindah"
        case .duplicate: "satu baris digandakan"
        case .delete: "satu baris dihapus"
        case .insert: "satu baris disisipkan"
        }
    }
}

/// The grid as it was sent.
struct GridForm {
    let versi: Int
    let rows: [Baris]
    let deed: String
    let tempelan: String
    let place: Tempelan.Place

    /// Cells of columns that the table does not have are not taken: a field's name decides nothing.
    init(_ fields: Fields, of table: TableSpec) throws {
        guard let versi = try fields.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        self.versi = versi
        let cells = Dictionary(
            grouping: fields.all.compactMap(GridForm.cell).filter { table.column($0.column) != nil }, by: \.row)
        rows = fields.values("baris").map { key in
            Baris(kunci: key, Dictionary((cells[key] ?? []).map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first }))
        }
        deed = try fields.single("aksi") ?? "simpan"
        tempelan = try fields.single("tempelan") ?? ""
        let spot = (try fields.single("tempel_di") ?? "").split(separator: ".").map(String.init)
        place = spot.count == 2 ? Tempelan.Place(row: spot[0], column: spot[1]) : Tempelan.Place()
    }

    private static func cell(_ field: (name: String, value: String)) -> (row: String, column: String, text: String)? {
        let parts = field.name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return (String(parts[0]), String(parts[1]), field.value)
    }
}
