import Database
import Deeds
import HTTP
import Kinerja
import Records

/// An admin at one register: `?ubah=` names the entry in the form, without it the form is for a new one; `?cari=`
/// narrows the list.
struct RegisterVisit<Kept: Register> {
    let key: String?
    let desk: Desk
    private let search: RegisterSearch
    private let signedIn: SignedIn
    private let exchange: Exchange

    init(_ administrator: Administrator, _ exchange: Exchange) throws {
        key = try exchange.request.query.single("ubah")
        search = RegisterSearch(exchange.request.query["cari"] ?? "")
        signedIn = administrator.signedIn
        desk = signedIn.desk(exchange)
        self.exchange = exchange
    }

    func open(_ tx: borrowing Reading, _ password: OneTimePassword? = nil) throws -> OpenRegister<Kept> {
        try OpenRegister(Kept(tx, Clerk(desk: desk, password: password)), key: key)
    }

    /// Runs a deed and answers it: back to the list, or with the password that it made, or with the form as it was
    /// typed and what has to be changed.
    func answering(_ form: Fields?, _ deed: () throws -> RegisterPage.Credential?) throws -> Response {
        do {
            guard let credential = try deed() else { return .redirect(to: Notice.dicatat.address(Kept.words.address)) }
            return try issued(credential)
        } catch {
            guard let objection = Objection(error) else { throw error }
            return try show(form, objection.problems)
        }
    }

    /// The list, with the form as stored or as sent.
    func show(_ form: Fields? = nil, _ problems: [Problem] = []) throws -> Response {
        let open = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in try self.open(tx) }
        let typed: Typed = try form.map { try Typed($0, for: open.controls) } ?? open.typed
        return open.page(chrome(problems), typed, problems, search).response(
            problems.isEmpty ? .ok : .unprocessableContent)
    }

    /// The one page that shows a password. It is the answer to the POST itself: an address or a second page would need
    /// the password to be kept.
    private func issued(_ credential: RegisterPage.Credential) throws -> Response {
        let open = try exchange.site.staff.reading(for: desk.scope) { (tx: borrowing Reading) in
            try OpenRegister(Kept(tx, Clerk(desk: desk)), key: nil)
        }
        return open.page(chrome([]), open.typed, [], search, credential).response()
    }

    private func chrome(_ problems: [Problem]) -> Chrome {
        var chrome = Chrome(exchange, signedIn, title: Kept.words.title, trail: [Link("Pengaturan", "/atur")])
        chrome.hasProblems = !problems.isEmpty
        return chrome
    }
}
