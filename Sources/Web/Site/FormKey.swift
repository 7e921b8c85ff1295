import HTTP
import Kinerja
import Sealing

/// What proves that a form was sent by the page that it came from: a code over the session's token (OWASP, HMAC-based
/// token pattern), plus what the browser says about the sender.
struct FormKey: Sendable {
    let token: String

    init(session: String, tenant: Tenant) {
        let code = HMACSHA256.code(key: Array(session.utf8), Array("form:\(tenant.slug)".utf8))
        token = Base64URL.text(of: code)
    }

    /// Before signing in there is no session: a cookie of its own takes its place.
    init(guestOf exchange: Exchange) {
        let cookie = exchange.request.cookie(GuestCookie.name(exchange.request)) ?? ""
        token = Base64URL.text(of: HMACSHA256.code(key: Array(cookie.utf8), Array("guest:\(exchange.request.host)".utf8)))
    }

    /// - Throws: `Denial.foreignForm` for an unsafe method without the right token, or sent from another site.
    func check(_ exchange: Exchange) throws {
        let request = exchange.request
        guard !request.method.isSafe else { return }
        if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { throw Denial.foreignForm }
        if let origin = request.headers["Origin"], !isOwn(origin, request) { throw Denial.foreignForm }
        guard let sent = try exchange.form().single("_token"), constantTimeEquals(sent, token) else {
            throw Denial.foreignForm
        }
    }

    private func isOwn(_ origin: String, _ request: Request) -> Bool {
        origin == "http://\(request.authority)" || origin == "https://\(request.authority)"
    }
}

/// The cookie that a sign-in form is bound to.
enum GuestCookie {
    static func name(_ request: Request) -> String { request.isSecure ? "__Host-tamu" : "tamu" }

    /// The guest's cookie, made when there is none; returned with the key that belongs to it.
    static func ensure(_ exchange: Exchange) -> (key: FormKey, cookie: Cookie?) {
        if exchange.request.cookie(name(exchange.request)) != nil { return (FormKey(guestOf: exchange), nil) }
        let value = SecureRandom.token()
        let cookie = Cookie(name: name(exchange.request), value: value, isSecure: exchange.request.isSecure)
        let code = HMACSHA256.code(key: Array(value.utf8), Array("guest:\(exchange.request.host)".utf8))
        return (FormKey(token: Base64URL.text(of: code)), cookie)
    }
}

extension FormKey {
    private init(token: String) { self.token = token }
}
