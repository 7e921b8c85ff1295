/// The name of one state of a resource (RFC 9110, 8.8.3).
public struct EntityTag: Sendable {
    private let opaque: String
    private let isWeak: Bool

    /// - Parameter isWeak: whether different bytes may carry it, such as the same page with and without gzip.
    public init(_ value: String, isWeak: Bool = false) {
        opaque = "\"\(value)\""
        self.isWeak = isWeak
    }

    /// As the ETag field says it.
    public var text: String { isWeak ? "W/\(opaque)" : opaque }

    /// Whether If-None-Match says that the client has this state: by weak comparison (RFC 9110, 13.1.2).
    public func isKnown(to headers: Headers) -> Bool {
        headers.list("if-none-match").contains { member in
            member.elementsEqual("*".utf8) || member.elementsEqual(opaque.utf8)
                || member.elementsEqual("W/\(opaque)".utf8)
        }
    }
}
