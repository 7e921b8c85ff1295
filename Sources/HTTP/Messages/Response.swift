/// A whole response. The server adds Date, Content-Length and Connection, and takes no other value for them.
public struct Response: Sendable {
    public var status: StatusCode
    public var headers = Headers()
    public var body: [UInt8]
    /// A body too long to hold: `body` is empty then. It is sent in pieces and never compressed.
    public let file: TemporaryFile?
    /// Lets the body be compressed when the client accepts it. Off by default: compressed next to what an attacker
    /// can make the page repeat, a secret shows in the length (BREACH).
    public var isCompressible = false

    /// Without a body.
    public init(status: StatusCode) {
        self.status = status
        body = []
        file = nil
    }

    /// `contentType` with its charset, e.g. `text/html; charset=utf-8`.
    public init(status: StatusCode = .ok, contentType: String, body: [UInt8]) {
        self.status = status
        self.body = body
        file = nil
        headers.set("Content-Type", contentType)
    }

    /// With a body that was written to a file. It is gone with the response.
    public init(status: StatusCode = .ok, contentType: String, file: TemporaryFile) {
        self.status = status
        body = []
        self.file = file
        headers.set("Content-Type", contentType)
    }

    /// Bytes of the body.
    var length: Int { file?.length ?? body.count }

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
