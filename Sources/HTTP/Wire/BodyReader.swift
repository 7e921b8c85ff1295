/// Gathers the body of one request.
struct BodyReader {
    private(set) var message: IncomingRequest
    private var reader: ContentReader

    init(_ head: RequestHead, limits: WireLimits, sender: Sender) throws(WireRefusal) {
        let framing: Framing = try Framing(head.headers, isHTTP10: head.isHTTP10) ?? .fixed(0)
        let hasBody: Bool = framing != .fixed(0)
        message = try IncomingRequest(head, sender: sender, hasBody: hasBody)
        reader = try ContentReader(
            framing, limit: hasBody ? limits.body(of: message.request) : 0, inMemory: ContentStore.short)
        guard hasBody, let budget = limits.budget else { return }
        let lease = BodyLease(budget, client: message.request.network)
        if case .fixed(let length) = framing { try lease.cover(length) }
        message.lease = lease
    }

    /// Bytes of content so far.
    var count: Int { reader.count }
    var isComplete: Bool { reader.isComplete }

    /// Takes what belongs to the body; returns how many bytes that were.
    mutating func decode(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> Int {
        let used: Int = try reader.decode(bytes)
        try message.lease?.cover(reader.count)
        return used
    }

    consuming func finish() throws(WireRefusal) -> IncomingRequest {
        message.request.body = try reader.content()
        return message
    }
}
