/// A request method (RFC 9110 9), case-sensitive.
public struct Method: RawRepresentable, Sendable, Hashable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public static let get = Method(rawValue: "GET")
    public static let head = Method(rawValue: "HEAD")
    public static let post = Method(rawValue: "POST")
    public static let put = Method(rawValue: "PUT")
    public static let delete = Method(rawValue: "DELETE")
    public static let patch = Method(rawValue: "PATCH")
    public static let options = Method(rawValue: "OPTIONS")

    /// Those that reach a handler; the server answers 501 to any other.
    public static let known: [Method] = [.get, .head, .post, .put, .delete, .patch, .options]

    /// Asks for no change of state (RFC 9110 9.2.1).
    public var isSafe: Bool { self == .get || self == .head || self == .options }
}

extension [Method] {
    /// As the Allow field lists them (RFC 9110 10.2.1).
    public var allow: String { map(\.rawValue).joined(separator: ", ") }
}
