import Deeds
import HTTP
import Kinerja
import Records

/// Somebody at one table of a draft.
struct GridVisit {
    let draft: Draft
    let table: TableSpec
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        draft = try Draft(signedIn, exchange)
        guard let table = draft.document.kind.table(try exchange.parameter("bagian")) else { throw Denial.notFound }
        self.table = table
        self.signedIn = signedIn
        self.exchange = exchange
    }

    /// The grid as it was sent.
    func typed() throws -> GridForm { try GridForm(exchange.form(), of: table) }

    /// The table as it is stored, with an empty row where one was asked for (`gap`).
    func show() -> Response {
        var rows = draft.naskah[table.id]
        let position: Int? = exchange.request.query["sisip"].flatMap { Int($0) }
        if let position, (1...max(1, rows.count)).contains(position) {
            rows.insert(Baris(kunci: GridView.newKey()), at: min(position, rows.count))
        }
        var view = GridView(draft, table, rows: rows)
        view.page = exchange.request.query["halaman"].flatMap { Int($0) } ?? 1
        return answer(view)
    }

    func answer(_ view: GridView, _ status: StatusCode = .ok) -> Response {
        var chrome = Chrome(exchange, signedIn, title: table.nama, trail: draft.trail)
        chrome.hasProblems = !view.problems.isEmpty
        return view.page(chrome).response(status)
    }

    /// Saves the grid, after what was done to one of its rows.
    func save(_ typed: GridForm, _ edit: RowEdit? = nil) throws -> Response {
        do {
            return answer(try saved(typed, edit), typed, edit)
        } catch let refusal as Refusal {
            return refused(refusal, typed)
        }
    }

    /// Removes rows; without one a sentence says how they are chosen.
    func delete(_ rows: Set<String>, of typed: GridForm) throws -> Response {
        guard rows.isEmpty else { return try save(typed, .delete(rows)) }
        return answer(unsaved(typed, "Centang dahulu baris yang akan dihapus."), .unprocessableContent)
    }

    private func saved(_ typed: GridForm, _ edit: RowEdit?) throws -> Desk.SaveOutcome {
        let words: String = "\(table.nama): \(edit?.words ?? "diisi")"
        return try draft.desk.save(
            draft.address, base: typed.versi, uraianVersi: words, table
        ) { rows in
            let sent = typed.rows.applied(to: rows)
            return edit?.applied(to: sent) ?? sent
        }
    }

    func answer(_ outcome: Desk.SaveOutcome, _ typed: GridForm, _ edit: RowEdit? = nil) -> Response {
        let address = "\(draft.address.work)/\(table.id)"
        switch outcome {
        case .unchanged:
            // The page's own automatic saves came before.
            let isSaved: Bool = typed.awal < typed.versi
            let notice: Notice = isSaved ? .tersimpan : .samaSaja
            return .redirect(to: notice.address(address, undo: isSaved ? typed.awal : nil) + place(typed, edit))
        case .saved(let versi, let theirs):
            // What was typed since the page was opened is one deed for its author, however often it was saved.
            let isTyping: Bool = theirs.isEmpty && edit == nil
            let before: Int = isTyping ? min(typed.awal, versi - 1) : versi - 1
            let notice: Notice = theirs.isEmpty ? .tersimpan : .digabung
            return .redirect(to: notice.address(address, undo: before) + place(typed, edit))
        case .conflict(let merge, let versi, let author): return answer(conflict(merge, versi, author), .conflict)
        }
    }

    private func conflict(_ merge: Merge, _ versi: Int, _ author: String) -> GridView {
        let merged = Draft(draft.desk, draft.document, merge.naskah, draft.surroundings)
        var view = GridView(merged, table, rows: merge.naskah[table.id])
        view.versi = versi
        view.conflict = GridConflict(merge, author: author, versi: versi, kind: draft.document.kind).panel
        view.state = "Belum disimpan: periksa, lalu simpan lagi"
        return view
    }

    /// The page of rows that the form was on. A blank row is not saved: the page that follows opens one below the row
    /// that was asked for.
    private func place(_ typed: GridForm, _ edit: RowEdit?) -> String {
        guard case .insert(let key) = edit, let index = filled(typed).firstIndex(where: { $0.kunci == key }) else {
            return typed.halaman == 1 ? "" : "&halaman=\(typed.halaman)"
        }
        let page: Int = GridPages.page(of: index + 1)
        return "&sisip=\(index + 1)" + (page == 1 ? "" : "&halaman=\(page)")
    }

    private func filled(_ typed: GridForm) -> [Baris] {
        typed.rows(over: draft.naskah[table.id]).filter { !$0.isBlank }
    }

    /// Nothing was saved, everything typed is still in the form.
    func refused(_ refusal: Refusal, _ typed: GridForm) -> Response {
        let words = "\(refusal.sentence) Isian Anda belum tersimpan dan masih ada di bawah ini."
        return answer(unsaved(typed, words), .conflict)
    }

    func unsaved(_ typed: GridForm, _ sentence: String, at field: String = "kisi") -> GridView {
        var view = GridView(draft, table, rows: filled(typed))
        view.versi = typed.versi
        view.page = typed.halaman
        view.state = "Belum disimpan"
        view.problems = [Problem(message: sentence, field: field)]
        return view
    }
}

extension RowEdit {
    /// For the history.
    fileprivate var words: String {
        switch self {
        case .up, .down: "satu baris dipindah"
        case .duplicate: "satu baris digandakan"
        case .delete(let rows): rows.count == 1 ? "satu baris dihapus" : "\(rows.count) baris dihapus"
        case .clear: "dikosongkan"
        case .insert: "satu baris disisipkan"
        }
    }
}
