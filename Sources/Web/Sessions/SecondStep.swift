import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// The second step of signing in: the code, after the password or a link. Until then there is no session, only a cookie
/// that names who is half signed in.
enum SecondStep {
    static let address = "/masuk/kode"

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        guard try pending(guest, exchange) != nil else { return .redirect(to: "/masuk") }
        return answer(try form(guest.tenant, exchange, next: exchange.request.query["lanjut"] ?? ""), exchange)
    }

    /// Half signed in: the answer to the password.
    static func begin(
        _ guest: Guest, _ exchange: Exchange, _ akun: ID<Akun>, next: String, held: HeldForm?
    ) throws -> Response {
        let token = SecureRandom.token()
        try guest.entrance(exchange).waitForCode(SessionCookie.digest(of: token), of: akun)
        var page = try form(guest.tenant, exchange, next: next)
        page.held = held?.carried ?? []
        var response = answer(page, exchange)
        response.setCookie(PendingCookie.make(token, exchange.request))
        return response
    }

    static func enter(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let fields = try exchange.form()
        let next = SignIn.local(fields["lanjut"] ?? "")
        guard let token = PendingCookie.token(in: exchange.request), let entry = try pending(guest, exchange) else {
            return .redirect(to: Notice.terlalulama.address("/masuk"))
        }
        guard try guest.entrance(exchange).factor(of: entry).takes(fields.single("kode") ?? "") else {
            return try refused(guest, exchange, fields, next)
        }
        return try SignIn.open(
            guest, exchange, entry.akun, isProven: true, next: next, held: HeldForm(heldIn: fields), pending: token)
    }

    private static func pending(_ guest: Guest, _ exchange: Exchange) throws -> EntryRow? {
        guard let token = PendingCookie.token(in: exchange.request) else { return nil }
        let statement = Query.pendingEntry(token: SessionCookie.digest(of: token))
        return try exchange.site.staff.read(for: guest.entrance(exchange).scope, statement).first
    }

    private static func form(_ tenant: Tenant, _ exchange: Exchange, next: String, problem: String? = nil) throws
        -> CodePage
    {
        var chrome = Chrome(exchange, tenant, title: "Kode verifikasi")
        chrome.hasProblems = problem != nil
        var code = CodePage.code
        code.error = problem
        return CodePage(
            chrome: chrome, problems: problem.map { [Problem(message: $0, field: code.name)] } ?? [], code: code,
            next: SignIn.local(next))
    }

    private static func refused(_ guest: Guest, _ exchange: Exchange, _ fields: Fields, _ next: String) throws
        -> Response
    {
        var page = try form(guest.tenant, exchange, next: next, problem: CodePage.mismatch)
        page.held = HeldForm(heldIn: fields)?.carried ?? []
        return answer(page, exchange, .unprocessableContent)
    }

    private static func answer(_ page: CodePage, _ exchange: Exchange, _ status: StatusCode = .ok) -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var bound = page
        bound.chrome.token = key.token
        var response = bound.response(status)
        if let cookie { response.setCookie(cookie) }
        return response
    }
}

/// The cookie of whoever is half signed in; the database holds the digest of its token only.
enum PendingCookie {
    static func name(_ request: Request) -> String { request.isSecure ? "__Host-langkah" : "langkah" }

    static func token(in request: Request) -> String? { request.cookie(name(request)) }

    static func make(_ token: String, _ request: Request) -> Cookie {
        Cookie(name: name(request), value: token, isSecure: request.isSecure)
    }

    static func expired(_ request: Request) -> Cookie {
        Cookie(name: name(request), value: "", maxAge: 0, isSecure: request.isSecure)
    }
}
