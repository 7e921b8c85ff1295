import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Somebody who looks at a paste before it is taken, and takes it.
struct PasteVisit {
    private let visit: GridVisit
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        visit = try GridVisit(signedIn, exchange)
        self.signedIn = signedIn
        self.exchange = exchange
    }

    func show() throws -> Response { try show(PasteForm(exchange.form(), of: visit.table)) }

    func show(_ typed: PasteForm) throws -> Response {
        let pasting = try pasting(typed)
        guard !pasting.block.rows.isEmpty else { return empty(typed) }
        return page(PasteView(pasting))
    }

    /// Saves the rows with the block, once everything is chosen that has to be, and remembers what people chose.
    func insert() throws -> Response {
        let typed = try PasteForm(exchange.form(), of: visit.table)
        let pasting = try pasting(typed)
        guard !pasting.block.rows.isEmpty else { return empty(typed) }
        var view = PasteView(pasting)
        guard view.isComplete, let manner = view.manners.chosen else {
            view.isRefused = true
            return page(view, .unprocessableContent)
        }
        do {
            return visit.answer(try saved(pasting, manner, view.fresh.columns), typed.grid)
        } catch let refusal as Refusal {
            return visit.refused(refusal, typed.grid)
        }
    }

    private func saved(
        _ pasting: Pasting, _ manner: Tempelan.Manner, _ columns: [Tempelan.PastedColumn]
    ) throws -> Desk.SaveOutcome {
        try visit.draft.desk.save(
            visit.draft.address, base: pasting.typed.grid.versi, uraianVersi: "\(visit.table.nama): ditempel",
            visit.table, remembering: pasting.learned(from: columns)
        ) { pasting.laid(manner, over: $0) }
    }

    private func pasting(_ typed: PasteForm) throws -> Pasting {
        let draft = visit.draft
        let remembered = try exchange.site.staff.read(
            for: draft.desk.scope, .headingsOf(jenis: draft.document.kind.id, tabel: visit.table.id))
        return Pasting(draft, visit.table, typed, remembered)
    }

    private func empty(_ typed: PasteForm) -> Response {
        let words = "Tidak ada sel yang dapat dibaca dari tempelan itu."
        return visit.answer(visit.unsaved(typed.grid, words, at: "tempelan"), .unprocessableContent)
    }

    private func page(_ view: PasteView, _ status: StatusCode = .ok) -> Response {
        let trail = visit.draft.trail + [Link(visit.table.nama, view.address)]
        var chrome = Chrome(exchange, signedIn, title: "Periksa tempelan, \(visit.table.nama)", trail: trail)
        chrome.hasProblems = view.isRefused
        return view.page(chrome).response(status)
    }
}
