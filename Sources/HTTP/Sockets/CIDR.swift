/// A block of addresses, `10.0.0.0/8` or `fd00::/8`; an address alone is a block of one (RFC 4632).
public struct CIDR: Sendable, Hashable {
    private let base: IPAddress
    /// Leading bits that count, 0 to 128, after mapping IPv4 into IPv6.
    private let length: Int

    /// Nil when the text is no address, or the length is no decimal in range.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let base = IPAddress(String(parts[0])) else { return nil }
        let width: Int = base.isV4 ? 32 : 128
        guard let length = parts.count == 1 ? width : Self.length(parts[1]), length <= width else { return nil }
        self.base = base
        self.length = length + 128 - width
    }

    /// True when `address` lies in the block.
    public func contains(_ address: IPAddress) -> Bool {
        Self.agree(base.high, address.high, bits: min(length, 64))
            && Self.agree(base.low, address.low, bits: max(length - 64, 0))
    }

    private static func length(_ text: Substring) -> Int? {
        let digits = Array(text.utf8)
        guard (1...3).contains(digits.count), digits.allSatisfy(ASCII.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - ASCII.zero) }
    }

    private static func agree(_ one: UInt64, _ other: UInt64, bits: Int) -> Bool {
        bits == 0 || (one ^ other) >> UInt64(64 - bits) == 0
    }
}
