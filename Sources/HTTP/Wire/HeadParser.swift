import Glibc

/// The first line of a message, which tells requests from answers.
protocol StartLine {
    /// Parses `bytes[range]`, which ends before the CRLF. Positions are counted from `start`.
    init(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal)
}

/// Reads a head line by line as its bytes arrive: each byte is looked at once however slowly they come, and an error
/// is told at its line.
struct HeadParser<Line: StartLine> {
    private let limits: WireLimits
    /// All positions count from the first byte of the head, so that the buffer before it may go.
    private var lineStart = 0
    private var scanned = 0
    private var blankLines = 0
    private var line: Line?
    private var fields: [Headers.Field] = []

    init(_ limits: WireLimits) { self.limits = limits }

    /// Something that is more than an empty line has arrived.
    func hasBegun(_ available: Int) -> Bool { line != nil || available > lineStart }

    /// Looks at `bytes[start...]`, which holds the head so far. Returns the length of the head once it is complete.
    mutating func advance(_ bytes: [UInt8], from start: Int) throws(WireRefusal) -> Int? {
        while let end = Self.lineFeed(bytes, from: start + scanned) {
            guard end + 1 - start <= limits.head else { throw tooLong }
            guard end > start + lineStart, bytes[end - 1] == ASCII.cr else { throw .malformed }
            let range: Range<Int> = (start + lineStart)..<(end - 1)
            lineStart = end + 1 - start
            scanned = lineStart
            guard try take(bytes, range, from: start) else { return lineStart }
        }
        scanned = bytes.count - start
        guard scanned < limits.head else { throw tooLong }
        try checkBeginning(bytes, at: start + lineStart)
        return nil
    }

    /// The head, whose bytes `storage` begins with. Resets the parser for the next one.
    mutating func finish(_ storage: [UInt8]) throws(WireRefusal) -> (line: Line, headers: Headers) {
        guard let line else { throw .malformed }
        let headers = Headers(bytes: storage, fields: fields)
        self = HeadParser(limits)
        return (line, headers)
    }

    /// False at the empty line that ends the head.
    private mutating func take(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal) -> Bool {
        guard line != nil else {
            try range.isEmpty ? skipBlankLine() : begin(bytes, range, from: start)
            return true
        }
        guard !range.isEmpty else { return false }
        guard fields.count < limits.fields else { throw WireRefusal(.headerFieldsTooLarge) }
        fields.append(try Headers.Field(bytes, range, from: start))
        return true
    }

    private mutating func begin(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal) {
        line = try Line(bytes, range, from: start)
    }

    /// One empty line before a message is ignored (RFC 9112 2.2: at least one).
    private mutating func skipBlankLine() throws(WireRefusal) {
        blankLines += 1
        guard blankLines == 1 else { throw .malformed }
    }

    /// What cannot become a message (TLS, HTTP/0.9 garbage) is refused at its first byte and not at the deadline.
    private func checkBeginning(_ bytes: [UInt8], at position: Int) throws(WireRefusal) {
        guard line == nil, position < bytes.count else { return }
        let first: UInt8 = bytes[position]
        guard ASCII.isToken(first) || first == ASCII.cr else { throw .malformed }
    }

    private var tooLong: WireRefusal { WireRefusal(line == nil ? .uriTooLong : .headerFieldsTooLarge) }

    private static func lineFeed(_ bytes: [UInt8], from position: Int) -> Int? {
        bytes.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress, position < buffer.count,
                let found = memchr(base + position, Int32(ASCII.lf), buffer.count - position)
            else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }
}

extension Headers.Field {
    /// RFC 9112 5: `field-name ":" OWS field-value OWS`. Folded lines begin with a blank, which no name has.
    init(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal) {
        guard let colon = bytes[range].firstIndex(of: ASCII.colon), colon > range.lowerBound,
            bytes[range.lowerBound..<colon].allSatisfy(ASCII.isToken)
        else { throw .malformed }
        let value: ArraySlice<UInt8> = ASCII.trimmed(bytes[(colon + 1)..<range.upperBound])
        guard value.allSatisfy(ASCII.isFieldValue) else { throw .malformed }
        self.init(
            name: (range.lowerBound - start)..<(colon - start),
            value: (value.startIndex - start)..<(value.endIndex - start))
    }
}
