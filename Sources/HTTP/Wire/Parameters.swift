/// A value with parameters, as in Content-Type and Content-Disposition (RFC 9110 5.6.6).
struct Parameters {
    /// The part before the first ";", lower-case.
    let value: String
    private var parameters: [(name: String, value: [UInt8])] = []

    /// Nil when it does not follow the grammar, or names one parameter twice.
    init?(_ bytes: ArraySlice<UInt8>) {
        let end: Int = bytes.firstIndex(of: ASCII.semicolon) ?? bytes.endIndex
        value = ASCII.lowercased(ASCII.trimmed(bytes[..<end]))
        var rest: ArraySlice<UInt8> = bytes[end...]
        while let separator = rest.popFirst() {
            guard separator == ASCII.semicolon else { return nil }
            rest = rest.drop(while: ASCII.isBlank)
            guard !rest.isEmpty, rest.first != ASCII.semicolon else { continue }
            guard let (name, value) = Self.take(&rest), self[name] == nil else { return nil }
            parameters.append((name, value))
        }
    }

    subscript(name: String) -> [UInt8]? { parameters.first { $0.name == name }?.value }

    private static func take(_ rest: inout ArraySlice<UInt8>) -> (name: String, value: [UInt8])? {
        guard let equals = rest.firstIndex(of: ASCII.equals) else { return nil }
        let name: ArraySlice<UInt8> = rest[..<equals]
        guard !name.isEmpty, name.allSatisfy(ASCII.isToken) else { return nil }
        rest = rest[(equals + 1)...]
        let value: ArraySlice<UInt8>? = rest.first == ASCII.quote ? takeQuoted(&rest) : takeToken(&rest)
        rest = rest.drop(while: ASCII.isBlank)
        return value.map { (ASCII.lowercased(name), Array($0)) }
    }

    private static func takeToken(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let token: ArraySlice<UInt8> = rest.prefix(while: ASCII.isToken)
        rest = rest[token.endIndex...]
        return token.isEmpty ? nil : token
    }

    /// Without escapes: browsers write a quote as %22 and leave a backslash as it is (WHATWG HTML 4.10.21.8).
    private static func takeQuoted(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let inner: ArraySlice<UInt8> = rest.dropFirst()
        guard let end = inner.firstIndex(of: ASCII.quote) else { return nil }
        rest = inner[(end + 1)...]
        return inner[..<end]
    }
}
