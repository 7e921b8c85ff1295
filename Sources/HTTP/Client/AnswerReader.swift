/// Turns the bytes of one connection into one answer. Knows no socket: what arrives is appended.
struct AnswerReader {
    /// Interim answers before the final one (RFC 9110 15.2).
    private static let maxInterim = 8

    private let limits: WireLimits
    private var input: [UInt8] = []
    private var start = 0
    private var parser: HeadParser<StatusLine>
    private var interim = 0
    private var content: Begun?

    private struct Begun {
        let status: StatusCode
        let headers: Headers
        var reader: ContentReader
    }

    init(_ limits: WireLimits) {
        self.limits = limits
        parser = HeadParser(limits)
    }

    mutating func append(_ bytes: UnsafeRawBufferPointer) { input.append(contentsOf: bytes) }

    /// The final answer, once it is complete. What follows it is left alone: the connection has no second one.
    mutating func next() throws(WireRefusal) -> Client.Answer? {
        while content == nil { guard try takeHead() else { return nil } }
        guard var content = content.take() else { return nil }
        start += try content.reader.decode(input[start...])
        if start == input.count { clear() }
        guard content.reader.isComplete else {
            self.content = content
            return nil
        }
        return Client.Answer(status: content.status, headers: content.headers, body: try content.reader.content().bytes)
    }

    /// False when the bytes are used up.
    private mutating func takeHead() throws(WireRefusal) -> Bool {
        guard let length = try parser.advance(input, from: start) else { return false }
        let (line, headers) = try parser.finish(Array(input[start..<(start + length)]))
        start += length
        guard line.status.rawValue >= 200 else {
            try skip(line.status)
            return true
        }
        let framing: Framing = try self.framing(line, headers)
        content = Begun(status: line.status, headers: headers, reader: try ContentReader(framing, limit: limits.body))
        return true
    }

    /// 101 would make another protocol of it, which nobody asked for.
    private mutating func skip(_ status: StatusCode) throws(WireRefusal) {
        interim += 1
        guard interim <= Self.maxInterim, status.rawValue != 101 else { throw .malformed }
    }

    /// An answer that only the end of the connection ends (RFC 9112 6.3, 8) is refused: nobody could tell half of a
    /// file from the whole.
    private func framing(_ line: StatusLine, _ headers: Headers) throws(WireRefusal) -> Framing {
        guard !line.status.hasNoBody else { return .fixed(0) }
        guard let framing = try Framing(headers, isHTTP10: line.minor == 0) else { throw .malformed }
        return framing
    }

    private mutating func clear() {
        input = []
        start = 0
    }
}
