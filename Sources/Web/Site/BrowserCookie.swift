import Deeds
import HTTP
import Sealing

/// The cookie by which a browser is known to the accounts that were fully signed in to in it. It opens nothing: whoever
/// has it may try the password though strangers have tried too often. The database holds the token's digest only.
enum BrowserCookie {
    static func name(_ request: Request) -> String { request.isSecure ? "__Host-peramban" : "peramban" }

    /// The digest of its token.
    static func digest(in request: Request) -> [UInt8]? { request.cookie(name(request)).map(digest) }

    static func digest(of token: String) -> [UInt8] { SHA256.digest(token).bytes }

    /// As long as the rows of migration 020 count: half a year.
    static func make(_ token: String, _ request: Request) -> Cookie {
        Cookie(name: name(request), value: token, maxAge: 180 * 86_400, isSecure: request.isSecure)
    }
}

extension KnownBrowser {
    /// The one of this request, under a new token.
    init(_ token: String, _ exchange: Exchange) {
        self.init(
            token: BrowserCookie.digest(of: token), old: BrowserCookie.digest(in: exchange.request),
            klien: Device.name(exchange.request))
    }
}

extension Exchange {
    /// Where the request comes from.
    var caller: Caller {
        Caller(
            network: IPAddress(request.client)?.network.description ?? request.client,
            browser: BrowserCookie.digest(in: request) ?? [])
    }
}
