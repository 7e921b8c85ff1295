extension Client {
    /// Where a service is: `http://host[:port][/path]`.
    public struct Address: Sendable, Hashable, CustomStringConvertible {
        /// Lower-case, without the brackets of an IPv6 literal.
        public let host: String
        public let port: Int
        /// What stands before the path of each call; empty, or with a slash in front and none at the end.
        public let path: String
        /// As the Host field says it.
        let authority: String

        /// Nil for anything else: another scheme, user information, a query, dot segments.
        public init?(_ text: String) {
            let scheme = "http://"
            let bytes = Array(text.utf8)
            guard ASCII.matches(bytes.prefix(scheme.utf8.count), scheme) else { return nil }
            let rest: ArraySlice<UInt8> = bytes.dropFirst(scheme.utf8.count)
            let end: Int = rest.firstIndex(of: ASCII.slash) ?? rest.endIndex
            guard let authority = Authority(rest[..<end]), let path = Self.path(rest[end...]) else { return nil }
            self.authority = authority.text
            self.path = path
            host = String(authority.host.drop { $0 == "[" }.prefix { $0 != "]" })
            let port: Substring = authority.text.dropFirst(authority.host.count + 1)
            self.port = Int(port) ?? 80
        }

        public var description: String { "http://\(authority)\(path)" }

        private static func path(_ bytes: ArraySlice<UInt8>) -> String? {
            guard bytes.allSatisfy(ASCII.isPath) else { return nil }
            let trimmed: ArraySlice<UInt8> = bytes.last == ASCII.slash ? bytes.dropLast() : bytes
            let segments: [ArraySlice<UInt8>] = trimmed.split(separator: ASCII.slash, omittingEmptySubsequences: false)
            let text = String(decoding: trimmed, as: UTF8.self)
            return segments.dropFirst().contains { $0.allSatisfy { $0 == ASCII.dot } } ? nil : text
        }
    }
}
