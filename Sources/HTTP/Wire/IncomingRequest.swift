/// A request and what its connection must know of it.
struct IncomingRequest: Sendable {
    var request: Request
    /// What its body holds of the budget, until it is answered.
    var lease: BodyLease?
    let keepsAlive: Bool
    let isHTTP10: Bool
    let expectsContinue: Bool

    init(_ head: RequestHead, sender: Sender, hasBody: Bool) throws(WireRefusal) {
        let method: Method = head.method
        guard Method.known.contains(method) else { throw WireRefusal(.notImplemented) }
        let target = try RequestTarget(head.target, method: method)
        let authority: Authority = try Self.authority(head, target)
        isHTTP10 = head.isHTTP10
        keepsAlive = Self.keepsAlive(head)
        expectsContinue = try Self.expectsContinue(head) && hasBody
        request = Request(
            method: method, target: String(decoding: head.target, as: UTF8.self), decoded: target,
            authority: authority, headers: head.headers, origin: sender.origin(head.headers))
    }

    /// Exactly one Host, valid even when absolute-form overrules it (RFC 9112 3.2); HTTP/1.0 may do without.
    private static func authority(_ head: RequestHead, _ target: RequestTarget) throws(WireRefusal) -> Authority {
        let hosts: [ArraySlice<UInt8>] = head.headers.raw("host")
        guard let field = hosts.first else {
            guard head.isHTTP10 else { throw .malformed }
            return target.authority ?? .none
        }
        guard hosts.count == 1, let host = Authority(field) else { throw .malformed }
        return target.authority ?? host
    }

    /// RFC 9112 9.3.
    private static func keepsAlive(_ head: RequestHead) -> Bool {
        let options: [ArraySlice<UInt8>] = head.headers.list("connection")
        guard !options.contains(where: { ASCII.matches($0, "close") }) else { return false }
        return !head.isHTTP10 || options.contains { ASCII.matches($0, "keep-alive") }
    }

    /// RFC 9110 10.1.1: ignored in HTTP/1.0; any other expectation cannot be met.
    private static func expectsContinue(_ head: RequestHead) throws(WireRefusal) -> Bool {
        let expectations: [ArraySlice<UInt8>] = head.headers.list("expect")
        guard !head.isHTTP10, !expectations.isEmpty else { return false }
        guard expectations.allSatisfy({ ASCII.matches($0, "100-continue") }) else {
            throw WireRefusal(.expectationFailed)
        }
        return true
    }
}
