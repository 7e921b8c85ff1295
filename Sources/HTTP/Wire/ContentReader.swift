/// Gathers the content of one message, however it is framed.
struct ContentReader {
    private(set) var content: [UInt8] = []
    private let framing: Framing
    private var chunks: ChunkedDecoder

    /// `limit`: bytes of content. A stated length beyond it is refused at once, more in chunks when it comes: 413.
    init(_ framing: Framing, limit: Int) throws(WireRefusal) {
        if case .fixed(let length) = framing, length > limit { throw WireRefusal(.contentTooLarge) }
        self.framing = framing
        chunks = ChunkedDecoder(limit: limit)
    }

    var isComplete: Bool {
        switch framing {
        case .fixed(let length): content.count == length
        case .chunked: chunks.isComplete
        }
    }

    /// Takes what belongs to the content; returns how many bytes that were.
    mutating func decode(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> Int {
        switch framing {
        case .chunked: return try chunks.decode(bytes, into: &content)
        case .fixed(let length):
            let piece: ArraySlice<UInt8> = bytes.prefix(length - content.count)
            content.append(contentsOf: piece)
            return piece.count
        }
    }
}
