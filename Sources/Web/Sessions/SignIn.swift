import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// Signing in and out.
enum SignIn {
    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        answer(form(guest.tenant, exchange, login: "", next: exchange.request.query["lanjut"] ?? ""), exchange)
    }

    /// Sends whoever is not signed in to the form, and back afterwards. What a POST carried is kept in the form.
    static func needed(_ exchange: Exchange) throws -> Response {
        guard let held = HeldForm(sentBy: exchange.request) else {
            let next = exchange.request.method.isSafe ? local(exchange.request.path) : ""
            return .redirect(to: next.isEmpty ? "/masuk" : "/masuk?lanjut=\(next)")
        }
        var page = form(try exchange.tenant(), exchange, login: "", next: "")
        page.held = held.carried
        return answer(page, exchange, .forbidden)
    }

    static func enter(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let fields = try exchange.form()
        let login = try (fields.single("nama") ?? "").lowercased().filter { $0 != " " }
        let password = try fields.single("sandi") ?? ""
        let next = SignIn.local(fields["lanjut"] ?? "")
        do {
            guard let akun = try guest.entrance(exchange).account(login, password: password) else {
                return refused(guest, exchange, login: login, next: next, wait: nil)
            }
            let held = HeldForm(heldIn: fields)
            guard !akun.hasFactor else { return try SecondStep.begin(guest, exchange, akun.id, next: next, held: held) }
            return try open(guest, exchange, akun.id, isProven: true, next: next, held: held)
        } catch let early as TooEarly {
            return refused(guest, exchange, login: login, next: next, wait: early.seconds)
        }
    }

    /// Begins a session under a new token; one of before ends.
    /// - Parameters:
    ///   - isProven: false for a link alone, which proves nothing about who sits there.
    ///   - pending: the token of a second step that is done with it.
    static func open(
        _ guest: Guest, _ exchange: Exchange, _ akun: ID<Akun>, isProven: Bool, next: String, held: HeldForm?,
        pending: String? = nil
    ) throws -> Response {
        let (tenant, token, browser) = (guest.tenant, SecureRandom.token(), SecureRandom.token())
        try guest.entrance(exchange).open(
            NewSession(token, exchange, isProven: isProven), of: akun,
            old: SessionCookie.token(in: exchange.request).map(SessionCookie.digest),
            pending: pending.map(SessionCookie.digest), browser: isProven ? KnownBrowser(browser, exchange) : nil)
        var response = entered(tenant, exchange, held: held, next: next, FormKey(session: token, tenant: tenant))
        response.setCookie(SessionCookie.make(token, exchange.request))
        if isProven { response.setCookie(BrowserCookie.make(browser, exchange.request)) }
        if PendingCookie.token(in: exchange.request) != nil {
            response.setCookie(PendingCookie.expired(exchange.request))
        }
        return response
    }

    private static func entered(_ tenant: Tenant, _ exchange: Exchange, held: HeldForm?, next: String, _ key: FormKey)
        -> Response
    {
        guard let held else { return .redirect(to: next.isEmpty ? "/kerja" : next) }
        var chrome = Chrome(exchange, tenant, title: "Lanjutkan mengirim isian Anda")
        chrome.token = key.token
        return ResumePage(chrome: chrome, address: held.address, fields: held.fields).response()
    }

    static func leave(_ owner: AccountOwner, _ exchange: Exchange) throws -> Response {
        if let token = SessionCookie.token(in: exchange.request) {
            try owner.signedIn.desk(exchange).endSession(token: SessionCookie.digest(of: token))
        }
        return left(exchange)
    }

    /// The answer to everybody who has just been signed out.
    static func left(_ exchange: Exchange) -> Response {
        var response: Response = .redirect(to: Notice.keluar.address("/masuk"))
        response.setCookie(SessionCookie.expired(exchange.request))
        return response
    }

    /// What would end or split the value in a query: `#`, `%`, `&`, `+`.
    private static let reserved: [UInt8] = [0x23, 0x25, 0x26, 0x2B]

    /// A path of this site, or nothing: `//host` and `/\host` lead elsewhere.
    static func local(_ path: String) -> String {
        let bytes = Array(path.utf8.prefix(2))
        guard bytes.first == 0x2F, bytes.count < 2 || (bytes[1] != 0x2F && bytes[1] != 0x5C),
            path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && !reserved.contains($0) })
        else { return "" }
        return path
    }

    private static func form(
        _ tenant: Tenant, _ exchange: Exchange, login: String, next: String, problem: String? = nil,
        pause: String? = nil
    ) -> SignInPage {
        var chrome = Chrome(exchange, tenant, title: "Masuk")
        chrome.hasProblems = problem != nil || pause != nil
        var password = SignInPage.password
        password.error = problem
        return SignInPage(
            chrome: chrome, problems: problem.map { [Problem(message: $0, field: "sandi")] } ?? [],
            login: SignInPage.login(login), password: password, next: local(next), pause: pause)
    }

    /// The form carries the token of the guest's cookie, which is set with it when there is none yet.
    private static func answer(_ page: SignInPage, _ exchange: Exchange, _ status: StatusCode = .ok) -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var bound = page
        bound.chrome.token = key.token
        if let fields = try? exchange.form(), let held = HeldForm(heldIn: fields) { bound.held = held.carried }
        var response = bound.response(status)
        if let cookie { response.setCookie(cookie) }
        return response
    }

    /// The same words whether the account exists or not.
    private static func refused(_ guest: Guest, _ exchange: Exchange, login: String, next: String, wait: Int?)
        -> Response
    {
        guard let wait else {
            let problem = "Nama akun atau kata sandi tidak cocok."
            return answer(
                form(guest.tenant, exchange, login: login, next: next, problem: problem), exchange,
                .unprocessableContent)
        }
        let pause = "Terlalu banyak percobaan. Coba lagi dalam \(wait) detik."
        var response = answer(
            form(guest.tenant, exchange, login: login, next: next, pause: pause), exchange, .tooManyRequests)
        response.headers.set("Retry-After", String(wait))
        return response
    }
}

extension Guest {
    func entrance(_ exchange: Exchange) -> Entrance {
        exchange.site.deeds.entrance(tenant, request: exchange.request.id, from: exchange.caller)
    }
}
