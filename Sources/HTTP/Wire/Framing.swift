/// How long the body of a message is (RFC 9112 6.3). Whatever two readers could understand in two ways is refused:
/// that is what request smuggling lives on.
enum Framing: Equatable {
    case fixed(Int)
    case chunked

    /// Nil when the head says nothing of it.
    init?(_ headers: Headers, isHTTP10: Bool) throws(WireRefusal) {
        let lengths: [ArraySlice<UInt8>] = headers.raw("content-length")
        guard headers.raw("transfer-encoding").isEmpty else {
            guard lengths.isEmpty, !isHTTP10 else { throw .malformed }
            try Self.checkCodings(headers.list("transfer-encoding"))
            self = .chunked
            return
        }
        guard lengths.count <= 1 else { throw .malformed }
        guard let text = lengths.first else { return nil }
        guard let length = ASCII.decimal(text) else { throw .malformed }
        self = .fixed(length)
    }

    /// Only `chunked`, once. A last coding other than chunked leaves the length unknown: 400; others before it are
    /// not implemented: 501 (RFC 9112 6.1, 6.3).
    private static func checkCodings(_ codings: [ArraySlice<UInt8>]) throws(WireRefusal) {
        guard let last = codings.last, ASCII.matches(last, "chunked"),
            codings.allSatisfy({ !$0.isEmpty }),
            !codings.dropLast().contains(where: { ASCII.matches($0, "chunked") })
        else { throw .malformed }
        guard codings.count == 1 else { throw WireRefusal(.notImplemented) }
    }
}
