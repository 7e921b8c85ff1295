/// Request line and fields, split and checked byte by byte, nothing decoded yet.
struct RequestHead {
    let line: RequestLine
    /// Holds the bytes of the whole head, the request line too.
    let headers: Headers

    init(_ parts: (line: RequestLine, headers: Headers)) { (line, headers) = parts }

    /// The request-target as sent.
    var target: ArraySlice<UInt8> { headers.bytes[line.target] }

    var method: Method { Method(rawValue: String(decoding: headers.bytes[line.method], as: UTF8.self)) }

    var isHTTP10: Bool { line.minor == 0 }
}

/// RFC 9112 3: `method SP request-target SP HTTP-version`.
struct RequestLine: StartLine {
    let method: Range<Int>
    let target: Range<Int>
    /// Of HTTP/1.x.
    let minor: UInt8

    init(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal) {
        guard let first = bytes[range].firstIndex(of: ASCII.space), first > range.lowerBound,
            bytes[range.lowerBound..<first].allSatisfy(ASCII.isToken),
            let second = bytes[(first + 1)..<range.upperBound].firstIndex(of: ASCII.space), second > first + 1,
            bytes[(first + 1)..<second].allSatisfy(ASCII.isVisible)
        else { throw .malformed }
        minor = try Self.minorVersion(bytes[(second + 1)..<range.upperBound])
        method = (range.lowerBound - start)..<(first - start)
        target = (first + 1 - start)..<(second - start)
    }

    /// `HTTP/1.x`; another major version is 505 (RFC 9110 15.6.6), anything else no HTTP at all.
    static func minorVersion(_ bytes: ArraySlice<UInt8>) throws(WireRefusal) -> UInt8 {
        let version = Array(bytes)
        guard version.count == 8, version.starts(with: "HTTP/".utf8), version[6] == ASCII.dot,
            ASCII.isDigit(version[5]), ASCII.isDigit(version[7])
        else { throw .malformed }
        guard version[5] == ASCII.zero + 1 else { throw WireRefusal(.versionNotSupported) }
        return version[7] - ASCII.zero
    }
}
