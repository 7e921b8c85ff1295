import Deeds
import HTTP
import Kinerja
import Records

/// The attachments that people give a draft besides those of its kind. Their rows are typed where those of every table
/// are.
enum Attachments {
    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).show()
    }

    static func add(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).add(exchange.form())
    }

    static func save(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).save(exchange.form())
    }

    static func remove(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).change(exchange.form(), "dihapus") { $0.remove($1) }
    }

    static func moveUp(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).change(exchange.form(), "dipindah") { $0.move($1, by: -1) }
    }

    static func moveDown(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try AttachmentsVisit(signedIn, exchange).change(exchange.form(), "dipindah") { $0.move($1, by: 1) }
    }
}

/// Somebody at the attachments of a draft.
private struct AttachmentsVisit {
    private let draft: Draft
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ signedIn: SignedIn, _ exchange: Exchange) throws {
        draft = try Draft(signedIn, exchange)
        try draft.document.check(.edit, by: draft.desk.actor, on: draft.desk.today)
        self.signedIn = signedIn
        self.exchange = exchange
    }

    private var address: String { "\(draft.address.work)/lampiran" }

    func show() -> Response { page(.blank, nil, []).response() }

    func add(_ form: Fields) throws -> Response {
        let typed = try AttachmentForm(form)
        var problems = typed.problems(of: draft.document.kind)
        if draft.naskah.lampiran.count >= OwnLampiran.most {
            problems = [Problem(message: "Paling banyak \(OwnLampiran.most) lampiran sendiri.", field: "judul")]
        }
        guard problems.isEmpty else { return page(typed, nil, problems).response(.unprocessableContent) }
        return try saved(form, "Lampiran \(typed.judul): ditambahkan") { naskah in
            naskah.keep(typed.applied(to: naskah.nextLampiran))
        }
    }

    func save(_ form: Fields) throws -> Response {
        let lampiran = try lampiran()
        let typed = try AttachmentForm(form, lampiran.id)
        let problems = typed.problems(of: draft.document.kind)
        guard problems.isEmpty else {
            return page(.blank, (lampiran.id, typed), problems).response(.unprocessableContent)
        }
        return try saved(form, "Lampiran \(typed.judul): judul dan kolom") { $0.keep(typed.applied(to: lampiran)) }
    }

    func change(
        _ form: Fields, _ words: String, _ edit: (inout Naskah, OwnLampiran) -> Void
    ) throws -> Response {
        let lampiran = try lampiran()
        return try saved(form, "Lampiran \(lampiran.judul): \(words)") { edit(&$0, lampiran) }
    }

    private func lampiran() throws -> OwnLampiran {
        let id = try exchange.parameter("lampiran")
        guard let found = draft.naskah.lampiran.first(where: { $0.id == id }) else { throw Denial.notFound }
        return found
    }

    private func saved(_ form: Fields, _ words: String, _ edit: (inout Naskah) -> Void) throws -> Response {
        guard let base = try form.single("versi").flatMap({ Int($0) }) else { throw Denial.malformedForm }
        switch try draft.desk.save(draft.address, base: base, uraianVersi: words, edit: edit) {
        case .unchanged: return .redirect(to: Notice.samaSaja.address(address))
        case .saved(let versi, _): return .redirect(to: Notice.tersimpan.address(address, undo: versi - 1))
        case .conflict(_, _, let author):
            let words = "\(author) baru saja mengubah lampiran ini. Muat ulang halaman, lalu ulangi."
            return page(.blank, nil, [Problem(message: words, field: "judul")]).response(.conflict)
        }
    }

    /// - Parameter refused: an attachment whose form was refused, as it was typed.
    private func page(
        _ new: AttachmentForm, _ refused: (id: String, form: AttachmentForm)?, _ problems: [Problem]
    ) -> AttachmentsPage {
        let all = draft.naskah.lampiran
        var chrome = Chrome(exchange, signedIn, title: "Lampiran sendiri", trail: draft.trail)
        chrome.hasProblems = !problems.isEmpty
        return AttachmentsPage(
            chrome: chrome, address: address, version: String(draft.document.versi), problems: problems,
            attachments: all.enumerated().map { index, one in
                let form = refused.flatMap { $0.id == one.id ? $0.form : nil } ?? AttachmentForm(one)
                return AttachmentsPage.Attachment(
                    title: one.judul, address: "\(address)/\(one.id)", fields: form.fields(problems),
                    table: Link("Isi \(one.judul)", "\(draft.address.work)/\(one.id)"), isFirst: index == 0,
                    isLast: index == all.count - 1)
            },
            fields: all.count >= OwnLampiran.most ? [] : new.fields(problems),
            back: Link("Kembali ke daftar langkah", draft.address.work))
    }
}
