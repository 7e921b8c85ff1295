import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Somebody who puts the rows of another document in the place of those of a table: what the document began with, at
/// once. The preview is that of a paste, so that what would be lost is seen first.
struct OriginVisit {
    private let visit: GridVisit
    private let signedIn: SignedIn
    private let exchange: Exchange
    private var draft: Draft { visit.draft }
    private var table: TableSpec { visit.table }

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        visit = try GridVisit(signedIn, exchange)
        self.signedIn = signedIn
        self.exchange = exchange
    }

    func show() throws -> Response { try page([]).response() }

    /// The preview of the rows that the chosen document gives.
    func preview() throws -> Response {
        let chosen = try exchange.form().single("asal") ?? ""
        guard let address = OriginVisit.address(chosen) else {
            return try refused("Pilih dokumen yang isinya akan dipakai.", chosen)
        }
        let rows = try exchange.site.staff.reading(for: draft.desk.scope) { (tx: borrowing Reading) in
            do {
                return try draft.desk.carried(tx, into: draft.document, from: address)[table.id]
            } catch is NotCarried {
                return []
            }
        }
        guard !rows.isEmpty else {
            return try refused("Dokumen itu tidak berisi baris untuk tabel ini.", chosen)
        }
        return try PasteVisit(signedIn, exchange).show(typed(rows))
    }

    /// The rows as a block below the headings of the form, each column in its place.
    private func typed(_ rows: [Baris]) -> PasteForm {
        let columns = draft.form(of: table).kolom
        let heads = table.bentuk == .tabel ? [columns.map(\.judul)] : []
        let block = heads + rows.map { row in columns.map { row[$0.id] } }
        let choices = columns.enumerated().map { ($0.offset, Tempelan.Choice.column($0.element.id)) }
        return PasteForm(
            GridForm(versi: draft.document.versi).holding(block), manner: .replace,
            choices: table.bentuk == .tabel ? Dictionary(choices) { first, _ in first } : [:], isMemorable: false)
    }

    private func refused(_ sentence: String, _ chosen: String) throws -> Response {
        var page = try page([Problem(message: sentence, field: "asal")], chosen)
        page.chrome.hasProblems = true
        return page.response(.unprocessableContent)
    }

    private func page(_ problems: [Problem], _ chosen: String = "") throws -> OriginPage {
        let address = "\(draft.address.work)/\(table.id)"
        let title = "Ganti isi \(table.nama)"
        var origin = try field(chosen)
        origin?.error = problems.first?.message
        return OriginPage(
            chrome: Chrome(exchange, signedIn, title: title, trail: draft.trail + [Link(table.nama, address)]),
            title: title, document: draft.document.longTitle, address: "\(address)/ganti", problems: problems,
            origin: origin, back: Link("Kembali ke tabel", address))
    }

    /// `nil` where no document can give anything.
    private func field(_ chosen: String) throws -> Field? {
        let desk = draft.desk
        let options = try exchange.site.staff.read(for: desk.scope, .allDocuments).map(\.document).newestRevisions
            .filter { $0.id != draft.document.id && $0.isVisible(to: desk.actor, on: desk.today) }
            .filter { gives($0.kind) }.map { document in
                let value = "\(document.kind.id)/\(document.tahun)/\(document.jabatan.slug)"
                return Field.Option(value: value, text: document.longTitle, isSelected: value == chosen)
            }
        guard !options.isEmpty else { return nil }
        return .choice(
            "asal", "Isi dari", hint: "Barisnya menggantikan isi tabel ini. Pratinjaunya tampil dulu.", options)
    }

    private func gives(_ kind: DocumentKind) -> Bool {
        kind.id == draft.document.kind.id || kind.carries(into: draft.document.kind, table.id)
    }

    private static func address(_ text: String) -> DocumentAddress? {
        let parts = text.split(separator: "/").map(String.init)
        guard parts.count == 3, let kind = DocumentKind.named(parts[0]), let tahun = Int(parts[1]) else { return nil }
        return DocumentAddress(kind: kind, tahun: tahun, slug: parts[2])
    }
}
