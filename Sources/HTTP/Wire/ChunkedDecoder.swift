/// RFC 9112 7.1, one byte or many at a time. Extensions and trailers are checked, counted and dropped.
struct ChunkedDecoder {
    private enum State {
        case size, data, dataEnd, trailer, complete
    }

    /// A size line or trailer line, and all of them together: what carries no content must not cost either.
    private static let maxLine = 1024
    private static let maxOverhead = 16 * 1024

    private let limit: Int
    private var state = State.size
    private var line: [UInt8] = []
    private var remaining = 0
    private var overhead = 0

    /// `limit`: bytes of content; more is refused with 413.
    init(limit: Int) { self.limit = limit }

    var isComplete: Bool { state == .complete }

    /// Appends the content in `bytes` to `store`. Returns how many bytes belonged to this message.
    mutating func decode(_ bytes: ArraySlice<UInt8>, into store: inout ContentStore) throws(WireRefusal) -> Int {
        var position: Int = bytes.startIndex
        while position < bytes.endIndex, state != .complete {
            switch state {
            case .data: position = try takeData(bytes[position...], into: &store)
            case .size, .dataEnd, .trailer:
                try takeByte(bytes[position], have: store.count)
                position += 1
            case .complete: break
            }
        }
        return position - bytes.startIndex
    }

    private mutating func takeData(
        _ bytes: ArraySlice<UInt8>, into store: inout ContentStore
    ) throws(WireRefusal) -> Int {
        let piece: ArraySlice<UInt8> = bytes.prefix(remaining)
        try store.append(piece)
        remaining -= piece.count
        if remaining == 0 { state = .dataEnd }
        return piece.endIndex
    }

    /// Gathers a line; a line feed ends it, and only after a carriage return.
    private mutating func takeByte(_ byte: UInt8, have count: Int) throws(WireRefusal) {
        guard byte == ASCII.lf else {
            guard line.count < Self.maxLine, line.last != ASCII.cr else { throw .malformed }
            return line.append(byte)
        }
        guard line.popLast() == ASCII.cr else { throw .malformed }
        try takeLine(have: count)
        line.removeAll(keepingCapacity: true)
    }

    private mutating func takeLine(have count: Int) throws(WireRefusal) {
        switch state {
        case .size: try beginChunk(have: count)
        case .dataEnd:
            guard line.isEmpty else { throw .malformed }
            state = .size
        case .trailer:
            guard !line.isEmpty else { return state = .complete }
            try charge(line.count)
            _ = try Headers.Field(line, 0..<line.count, from: 0)
        case .data, .complete: break
        }
    }

    private mutating func beginChunk(have count: Int) throws(WireRefusal) {
        let size: Int = try Self.size(line)
        try charge(max(line.count - 8, 0))
        guard size <= limit - count else { throw WireRefusal(.contentTooLarge) }
        remaining = size
        state = size == 0 ? .trailer : .data
    }

    private mutating func charge(_ bytes: Int) throws(WireRefusal) {
        overhead += bytes
        guard overhead <= Self.maxOverhead else { throw WireRefusal(.contentTooLarge) }
    }

    /// `1*8HEXDIG [chunk-ext]`: eight digits cannot overflow.
    private static func size(_ line: [UInt8]) throws(WireRefusal) -> Int {
        let digits: ArraySlice<UInt8> = line.prefix { ASCII.hex($0) != nil }
        guard (1...8).contains(digits.count), ChunkExtension.isValid(line[digits.endIndex...]) else { throw .malformed }
        return digits.reduce(0) { $0 << 4 | Int(ASCII.hex($1) ?? 0) }
    }
}
