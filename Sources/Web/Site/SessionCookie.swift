import Deeds
import HTTP
import Sealing

extension NewSession {
    /// One that begins where this request came from.
    init(_ token: String, _ exchange: Exchange, isProven: Bool) {
        self.init(
            token: SessionCookie.digest(of: token), klien: Device.name(exchange.request), isProven: isProven)
    }
}

/// The cookie that carries a session's token; the database holds the token's digest only.
enum SessionCookie {
    /// `__Host-` binds the cookie to this very host and to TLS (RFC 6265bis, 4.1.3.2).
    static func name(_ request: Request) -> String { request.isSecure ? "__Host-sesi" : "sesi" }

    static func token(in request: Request) -> String? { request.cookie(name(request)) }

    static func digest(of token: String) -> [UInt8] { SHA256.digest(token).bytes }

    static func make(_ token: String, _ request: Request) -> Cookie {
        Cookie(name: name(request), value: token, isSecure: request.isSecure)
    }

    static func expired(_ request: Request) -> Cookie {
        Cookie(name: name(request), value: "", maxAge: 0, isSecure: request.isSecure)
    }
}
