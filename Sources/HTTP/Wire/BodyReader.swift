/// Gathers the body of one request.
struct BodyReader {
    private(set) var message: IncomingRequest
    private var reader: ContentReader

    init(_ head: RequestHead, limits: WireLimits, sender: Sender) throws(WireRefusal) {
        let framing: Framing = try Framing(head.headers, isHTTP10: head.isHTTP10) ?? .fixed(0)
        message = try IncomingRequest(head, sender: sender, hasBody: framing != .fixed(0))
        reader = try ContentReader(framing, limit: framing == .fixed(0) ? 0 : limits.body(of: message.request))
    }

    var content: [UInt8] { reader.content }
    var isComplete: Bool { reader.isComplete }

    /// Takes what belongs to the body; returns how many bytes that were.
    mutating func decode(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> Int { try reader.decode(bytes) }

    consuming func finish() -> IncomingRequest {
        message.request.body = reader.content
        return message
    }
}
