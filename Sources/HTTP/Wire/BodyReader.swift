/// Gathers the body of one request.
struct BodyReader {
    private(set) var message: IncomingRequest
    private(set) var content: [UInt8] = []
    private var framing: Framing
    private var chunks: ChunkedDecoder

    init(_ head: RequestHead, limits: WireLimits, sender: Sender) throws(Refusal) {
        framing = try Framing(head, limit: limits.body)
        message = try IncomingRequest(head, sender: sender, hasBody: framing != .fixed(0))
        chunks = ChunkedDecoder(limit: limits.body)
    }

    var isComplete: Bool {
        switch framing {
        case .fixed(let length): content.count == length
        case .chunked: chunks.isComplete
        }
    }

    /// Takes what belongs to the body; returns how many bytes that were.
    mutating func decode(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> Int {
        switch framing {
        case .chunked: return try chunks.decode(bytes, into: &content)
        case .fixed(let length):
            let piece: ArraySlice<UInt8> = bytes.prefix(length - content.count)
            content.append(contentsOf: piece)
            return piece.count
        }
    }

    consuming func finish() -> IncomingRequest {
        message.request.body = content
        return message
    }
}
