/// Gathers the content of one message, however it is framed.
struct ContentReader {
    private let framing: Framing
    private var store: ContentStore
    private var chunks: ChunkedDecoder

    /// - Parameters:
    ///   - limit: bytes of content. A stated length beyond it is refused at once, more in chunks when it comes: 413.
    ///   - inMemory: longer content goes to a file.
    init(_ framing: Framing, limit: Int, inMemory: Int = .max) throws(WireRefusal) {
        let length: Int = if case .fixed(let length) = framing { length } else { 0 }
        guard length <= limit else { throw WireRefusal(.contentTooLarge) }
        self.framing = framing
        store = ContentStore(length: length, inMemory: inMemory)
        chunks = ChunkedDecoder(limit: limit)
    }

    /// Bytes so far.
    var count: Int { store.count }

    var isComplete: Bool {
        switch framing {
        case .fixed(let length): store.count == length
        case .chunked: chunks.isComplete
        }
    }

    /// Takes what belongs to the content; returns how many bytes that were.
    mutating func decode(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> Int {
        switch framing {
        case .chunked: return try chunks.decode(bytes, into: &store)
        case .fixed(let length):
            let piece: ArraySlice<UInt8> = bytes.prefix(length - store.count)
            try store.append(piece)
            return piece.count
        }
    }

    mutating func content() throws(WireRefusal) -> Content { try store.content() }
}
