/// A status code, 100 to 599 (RFC 9110 15).
public struct StatusCode: RawRepresentable, Sendable, Hashable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let ok = StatusCode(rawValue: 200)
    public static let created = StatusCode(rawValue: 201)
    public static let noContent = StatusCode(rawValue: 204)
    public static let movedPermanently = StatusCode(rawValue: 301)
    public static let found = StatusCode(rawValue: 302)
    public static let seeOther = StatusCode(rawValue: 303)
    public static let notModified = StatusCode(rawValue: 304)
    public static let permanentRedirect = StatusCode(rawValue: 308)
    public static let badRequest = StatusCode(rawValue: 400)
    public static let unauthorized = StatusCode(rawValue: 401)
    public static let forbidden = StatusCode(rawValue: 403)
    public static let notFound = StatusCode(rawValue: 404)
    public static let methodNotAllowed = StatusCode(rawValue: 405)
    public static let requestTimeout = StatusCode(rawValue: 408)
    public static let conflict = StatusCode(rawValue: 409)
    public static let gone = StatusCode(rawValue: 410)
    public static let preconditionFailed = StatusCode(rawValue: 412)
    public static let contentTooLarge = StatusCode(rawValue: 413)
    public static let uriTooLong = StatusCode(rawValue: 414)
    public static let unsupportedMediaType = StatusCode(rawValue: 415)
    public static let expectationFailed = StatusCode(rawValue: 417)
    public static let misdirectedRequest = StatusCode(rawValue: 421)
    public static let unprocessableContent = StatusCode(rawValue: 422)
    public static let tooManyRequests = StatusCode(rawValue: 429)
    public static let headerFieldsTooLarge = StatusCode(rawValue: 431)
    public static let internalServerError = StatusCode(rawValue: 500)
    public static let notImplemented = StatusCode(rawValue: 501)
    public static let badGateway = StatusCode(rawValue: 502)
    public static let serviceUnavailable = StatusCode(rawValue: 503)
    public static let gatewayTimeout = StatusCode(rawValue: 504)
    public static let versionNotSupported = StatusCode(rawValue: 505)

    /// The phrase of RFC 9110 (and 6585 for 429 and 431); empty for a code without a name here.
    public var reason: String { Self.reasons[rawValue] ?? "" }

    /// Such a response ends with its head (RFC 9112 6.3).
    var hasNoBody: Bool { rawValue < 200 || self == .noContent || self == .notModified }

    /// The status line, and the name of the field that follows it in every response.
    var line: [UInt8] { Self.lines[rawValue] ?? Self.line(rawValue, "") }

    private static let lines: [Int: [UInt8]] = Dictionary(uniqueKeysWithValues: reasons.map { ($0, line($0, $1)) })

    private static func line(_ code: Int, _ reason: String) -> [UInt8] {
        Array("HTTP/1.1 \(code) \(reason)\r\nDate: ".utf8)
    }

    private static let reasons: [Int: String] = [
        200: "OK", 201: "Created", 204: "No Content", 301: "Moved Permanently", 302: "Found", 303: "See Other",
        304: "Not Modified", 308: "Permanent Redirect", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden",
        404: "Not Found", 405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
        412: "Precondition Failed", 413: "Content Too Large", 414: "URI Too Long", 415: "Unsupported Media Type",
        417: "Expectation Failed", 421: "Misdirected Request", 422: "Unprocessable Content", 429: "Too Many Requests",
        431: "Request Header Fields Too Large", 500: "Internal Server Error", 501: "Not Implemented",
        502: "Bad Gateway", 503: "Service Unavailable", 504: "Gateway Timeout", 505: "HTTP Version Not Supported",
    ]
}
