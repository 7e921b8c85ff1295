/// RFC 9112 4: `HTTP-version SP status-code [ SP reason-phrase ]`. Some leave out the blank before an empty phrase.
struct StatusLine: StartLine {
    let status: StatusCode
    /// Of HTTP/1.x.
    let minor: UInt8

    init(_ bytes: [UInt8], _ range: Range<Int>, from start: Int) throws(WireRefusal) {
        let parts: [ArraySlice<UInt8>] = bytes[range].split(
            separator: ASCII.space, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count >= 2, parts[1].count == 3, let code = ASCII.decimal(parts[1]), (100...599).contains(code),
            parts.dropFirst(2).allSatisfy({ $0.allSatisfy(ASCII.isFieldValue) })
        else { throw .malformed }
        status = StatusCode(rawValue: code)
        minor = try RequestLine.minorVersion(parts[0])
    }
}
