import HTTP
import Kinerja

/// The editor of one table of a draft. Every button saves the whole grid; only the previews do not.
enum Grid {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try GridVisit(signedIn, exchange).show()
    }

    static func save(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        return try visit.save(visit.typed())
    }

    /// What the editor saves while somebody types.
    static func autosave(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        return try Autosave(draft: visit.draft, table: visit.table, signedIn: signedIn).answer(visit.typed(), exchange)
    }

    /// What the table would be with the pasted block.
    static func paste(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try PasteVisit(signedIn, exchange).show()
    }

    /// Takes the block as its preview said.
    static func take(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try PasteVisit(signedIn, exchange).insert()
    }

    /// What the table would be with the rows of an Excel file.
    static func readFile(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        switch try WorkbookImport(draft: visit.draft, table: visit.table).preview(visit.typed(), exchange.request) {
        case .grid(let view): return visit.answer(view, view.problems.isEmpty ? .ok : .unprocessableContent)
        case .paste(let form): return try PasteVisit(signedIn, exchange).show(form)
        }
    }

    /// Which document's rows take the place of these.
    static func origins(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try OriginVisit(signedIn, exchange).show()
    }

    /// What the table would be with the rows of another document.
    static func takeOver(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try OriginVisit(signedIn, exchange).preview()
    }

    static func moveUp(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try edit(signedIn, exchange, RowEdit.up)
    }

    static func moveDown(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try edit(signedIn, exchange, RowEdit.down)
    }

    static func insert(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try edit(signedIn, exchange, RowEdit.insert)
    }

    static func duplicate(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try edit(signedIn, exchange, RowEdit.duplicate)
    }

    static func delete(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try edit(signedIn, exchange) { .delete([$0]) }
    }

    /// The rows that were ticked.
    static func deleteChosen(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        return try visit.delete(Set(exchange.form().values("pilih")), of: visit.typed())
    }

    static func clear(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        return try visit.save(visit.typed(), .clear)
    }

    private static func edit(
        _ signedIn: SignedIn, _ exchange: Exchange, _ deed: (_ row: String) -> RowEdit
    ) throws -> Response {
        let visit = try GridVisit(signedIn, exchange)
        return try visit.save(visit.typed(), deed(exchange.parameter("baris")))
    }
}
