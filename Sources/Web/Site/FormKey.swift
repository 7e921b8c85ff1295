import HTTP
import Kinerja
import Sealing

/// What proves that a form was sent by the page that it came from: a code over the session's token (OWASP, HMAC-based
/// token pattern), plus what the browser says about the sender.
struct FormKey: Sendable {
    let token: String

    init(session: String, tenant: Tenant) {
        self.init(secret: session, purpose: "form:\(tenant.slug)")
    }

    /// Before signing in there is no session: a cookie of its own takes its place.
    init(guest cookie: String, host: String) {
        self.init(secret: cookie, purpose: "guest:\(host)")
    }

    private init(secret: String, purpose: String) {
        token =
            Digest(bytes: HMACSHA256.code(key: Array(secret.utf8), Array(purpose.utf8)))?.hex ?? SecureRandom.token()
    }

    /// - Throws: `Denial.foreignForm` for an unsafe method without the right token, or sent from another site.
    func check(_ exchange: Exchange) throws {
        let request = exchange.request
        guard !request.method.isSafe else { return }
        guard !FormKey.isForeign(request) else { throw Denial.foreignForm }
        guard let sent = try exchange.form().single("_token"), constantTimeEquals(sent, token) else {
            throw Denial.foreignForm
        }
    }

    /// Whether the browser says that another site sent the form (Fetch Metadata; RFC 6454 for Origin).
    static func isForeign(_ request: Request) -> Bool {
        if let site = request.headers["Sec-Fetch-Site"], site != "same-origin", site != "none" { return true }
        guard let origin = request.headers["Origin"] else { return false }
        return origin != "http://\(request.authority)" && origin != "https://\(request.authority)"
    }
}

/// The cookie that a sign-in form is bound to.
enum GuestCookie {
    static func name(_ request: Request) -> String { request.isSecure ? "__Host-tamu" : "tamu" }

    static func value(in request: Request) -> String? { request.cookie(name(request)) }

    /// The key of the guest's cookie, and the cookie itself when it was made just now.
    static func ensure(_ request: Request) -> (key: FormKey, cookie: Cookie?) {
        if let value = value(in: request) { return (FormKey(guest: value, host: request.host), nil) }
        let value = SecureRandom.token()
        let cookie = Cookie(name: name(request), value: value, isSecure: request.isSecure)
        return (FormKey(guest: value, host: request.host), cookie)
    }
}
