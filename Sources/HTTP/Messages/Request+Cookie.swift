extension Request {
    /// The value of the first cookie of that name (RFC 6265 5.4), quotes around it removed; names compare exactly.
    public func cookie(_ name: String) -> String? {
        for field in headers.raw("cookie") {
            for pair in field.split(separator: ASCII.semicolon) {
                let pair: ArraySlice<UInt8> = ASCII.trimmed(pair)
                guard let equals = pair.firstIndex(of: ASCII.equals), pair[..<equals].elementsEqual(name.utf8) else {
                    continue
                }
                return Self.cookieValue(pair[(equals + 1)...])
            }
        }
        return nil
    }

    private static func cookieValue(_ bytes: ArraySlice<UInt8>) -> String? {
        let isQuoted: Bool = bytes.count >= 2 && bytes.first == ASCII.quote && bytes.last == ASCII.quote
        return PercentCoding.text(isQuoted ? bytes.dropFirst().dropLast() : bytes)
    }
}
