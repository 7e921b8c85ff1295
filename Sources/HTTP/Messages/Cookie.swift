/// A cookie to set (RFC 6265, `SameSite` of its successor draft 6265bis).
public struct Cookie: Sendable, Equatable {
    public enum SameSite: String, Sendable {
        case strict = "Strict", lax = "Lax"
    }

    public var name: String
    /// Only what RFC 6265 4.1.1 allows; anything else makes the response a 500.
    public var value: String
    /// Seconds; 0 deletes it; nil: until the browser closes.
    public var maxAge: Int?
    public var path = "/"
    public var isHTTPOnly = true
    public var sameSite = SameSite.lax
    public var isSecure: Bool

    public init(name: String, value: String, maxAge: Int? = nil, isSecure: Bool) {
        self.name = name
        self.value = value
        self.maxAge = maxAge
        self.isSecure = isSecure
    }

    /// The field value; nil when a part of it would mean something else in it.
    var field: String? {
        guard !name.isEmpty, name.utf8.allSatisfy(ASCII.isToken), value.utf8.allSatisfy(Self.isOctet),
            path.utf8.allSatisfy({ Self.isOctet($0) || $0 == ASCII.comma })
        else { return nil }
        var field = "\(name)=\(value); Path=\(path); SameSite=\(sameSite.rawValue)"
        if let maxAge { field += "; Max-Age=\(maxAge)" }
        if isHTTPOnly { field += "; HttpOnly" }
        if isSecure { field += "; Secure" }
        return field
    }

    /// `cookie-octet`.
    private static func isOctet(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.quote, ASCII.comma, ASCII.semicolon, 0x5C: false
        default: ASCII.isVisible(byte)
        }
    }
}
