/// How long the body of a request is (RFC 9112 6.3). Whatever two readers could understand in two ways is refused:
/// that is what request smuggling lives on.
enum Framing: Equatable {
    case fixed(Int)
    case chunked

    init(_ head: RequestHead, limit: Int) throws(Refusal) {
        let lengths: [ArraySlice<UInt8>] = head.headers.raw("content-length")
        let codings: [ArraySlice<UInt8>] = head.headers.raw("transfer-encoding")
        guard codings.isEmpty else {
            guard lengths.isEmpty, !head.isHTTP10 else { throw .malformed }
            try Self.checkCodings(head.headers.list("transfer-encoding"))
            self = .chunked
            return
        }
        guard lengths.count <= 1 else { throw .malformed }
        guard let text = lengths.first else {
            self = .fixed(0)
            return
        }
        guard let length = ASCII.decimal(text) else { throw .malformed }
        guard length <= limit else { throw Refusal(.contentTooLarge) }
        self = .fixed(length)
    }

    /// Only `chunked`, once. A last coding other than chunked leaves the length unknown: 400; others before it are
    /// not implemented: 501 (RFC 9112 6.1, 6.3).
    private static func checkCodings(_ codings: [ArraySlice<UInt8>]) throws(Refusal) {
        guard let last = codings.last, ASCII.matches(last, "chunked"),
            codings.allSatisfy({ !$0.isEmpty }),
            !codings.dropLast().contains(where: { ASCII.matches($0, "chunked") })
        else { throw .malformed }
        guard codings.count == 1 else { throw Refusal(.notImplemented) }
    }
}
