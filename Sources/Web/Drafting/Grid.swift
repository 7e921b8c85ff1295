import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The editor of one table of a draft. Every button saves the whole grid; only the paste preview does not.
enum Grid {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, table) = try open(signedIn, exchange)
        var rows = draft.naskah[table.id]
        if let position = exchange.request.query["sisip"].flatMap({ Int($0) }), (1...max(1, rows.count)).contains(position) {
            rows.insert(Baris(kunci: GridView.newKey()), at: min(position, rows.count))
        }
        return GridView(draft, table, rows: rows).page(Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)).response()
    }

    static func act(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let (draft, table) = try open(signedIn, exchange)
        let typed = try GridForm(exchange.form(), of: table)
        switch typed.deed {
        case "pratinjau": return GridPreview(draft, table).pasted(typed).page(Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)).response()
        case "impor": return try imported(typed, draft, table, signedIn, exchange)
        case "otomatis": return try Autosave(draft: draft, table: table, signedIn: signedIn).answer(typed, exchange)
        default: return try save(typed, draft, table, signedIn, exchange)
        }
    }

    private static func imported(
        _ typed: GridForm, _ draft: Draft, _ table: TableSpec, _ signedIn: SignedIn, _ exchange: Exchange
    ) throws -> Response {
        let view = try WorkbookImport(draft: draft, table: table).preview(typed, exchange.request)
        var chrome = Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)
        chrome.hasProblems = !view.problems.isEmpty
        return view.page(chrome).response(view.problems.isEmpty ? .ok : .unprocessableContent)
    }

    private static func save(
        _ typed: GridForm, _ draft: Draft, _ table: TableSpec, _ signedIn: SignedIn, _ exchange: Exchange
    ) throws -> Response {
        let edit = RowEdit(typed.deed)
        do {
            let outcome = try draft.desk.save(
                draft.address, base: typed.versi, perubahan: "\(table.nama): \(words(edit))", table,
                naming: edit?.applied(to: typed.rows) ?? typed.rows)
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
        case .unchanged:
            guard typed.awal < typed.versi else { return .redirect(to: Notice.samaSaja.address(address) + gap(typed)) }
            return .redirect(to: Notice.tersimpan.address(address, undo: typed.awal) + gap(typed))
        case .saved(let versi, let theirs):
            // What was typed since the page was opened is one deed for its author, however often it was saved meanwhile.
            let isTyping: Bool = theirs.isEmpty && RowEdit(typed.deed) == nil
            let before: Int = isTyping ? min(typed.awal, versi - 1) : versi - 1
            return .redirect(to: (theirs.isEmpty ? Notice.tersimpan : .digabung).address(address, undo: before) + gap(typed))
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
