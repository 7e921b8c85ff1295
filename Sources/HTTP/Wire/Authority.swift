/// `uri-host [ ":" port ]` (RFC 9110 7.2), checked by grammar and lower-cased. Of registered names only what the DNS
/// and hosts files know: letters, digits, "-", "_" and ".".
struct Authority: Equatable {
    /// Without the port and without a trailing dot; an IPv6 literal keeps its brackets.
    let host: String
    /// With the port, where one was given.
    let text: String

    static let none = Authority(host: "", text: "")

    private init(host: String, text: String) {
        self.host = host
        self.text = text
    }

    /// Nil when the bytes are no authority, user information included (RFC 9110 4.2.4).
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= 262 else { return nil }
        let hostEnd: Int? =
            bytes.first == ASCII.openBracket
            ? bytes.firstIndex(of: ASCII.closeBracket).map { $0 + 1 }
            : bytes.firstIndex(of: ASCII.colon) ?? bytes.endIndex
        guard let hostEnd, let host = Self.host(bytes[..<hostEnd]), let port = Self.port(bytes[hostEnd...]) else {
            return nil
        }
        self.init(host: host, text: host + port)
    }

    private static func host(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.first != ASCII.openBracket else { return literal(bytes) }
        let name: ArraySlice<UInt8> = bytes.last == ASCII.dot ? bytes.dropLast() : bytes
        guard (1...253).contains(name.count), name.first != ASCII.dot, name.last != ASCII.dot,
            name.allSatisfy({
                ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == ASCII.hyphen || $0 == ASCII.dot || $0 == 0x5F
            })
        else { return nil }
        return ASCII.lowercased(name)
    }

    private static func literal(_ bytes: ArraySlice<UInt8>) -> String? {
        let address = String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
        guard address.utf8.contains(ASCII.colon), IPAddress(address) != nil else { return nil }
        return ASCII.lowercased(bytes)
    }

    /// With its colon; empty when absent or empty (RFC 3986 3.2.3).
    private static func port(_ bytes: ArraySlice<UInt8>) -> String? {
        guard let colon = bytes.first else { return "" }
        let digits: ArraySlice<UInt8> = bytes.dropFirst()
        guard colon == ASCII.colon else { return nil }
        guard !digits.isEmpty else { return "" }
        guard digits.count <= 5, let port = ASCII.decimal(digits), port <= 65535 else { return nil }
        return ":\(port)"
    }
}
