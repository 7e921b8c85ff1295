/// A whole response. The server adds Date, Content-Length and Connection, and takes no other value for them.
public struct Response: Sendable {
    public var status: Status
    public var headers = Headers()
    public var body: [UInt8]
    /// Lets the body be compressed when the client accepts it. Off by default: compressed next to what an attacker
    /// can make the page repeat, a secret shows in the length (BREACH).
    public var isCompressible = false

    /// Without a body.
    public init(status: Status) {
        self.status = status
        body = []
    }

    /// `contentType` with its charset, e.g. `text/html; charset=utf-8`.
    public init(status: Status = .ok, contentType: String, body: [UInt8]) {
        self.status = status
        self.body = body
        headers.set("Content-Type", contentType)
    }

    /// 303: go there with GET.
    public static func redirect(to location: String) -> Response {
        var response = Response(status: .seeOther)
        response.headers.set("Location", location)
        return response
    }

    /// Adds a Set-Cookie field.
    public mutating func setCookie(_ cookie: Cookie) {
        // An empty name is refused by the headers, so a cookie that cannot be written is not lost in silence.
        guard let field = cookie.field else { return headers.add("", "") }
        headers.add("Set-Cookie", field)
    }
}
