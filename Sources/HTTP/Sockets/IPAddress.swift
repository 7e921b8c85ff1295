import Glibc

/// An IPv4 or IPv6 address; IPv4 is held as the IPv4-mapped IPv6 address (RFC 4291 2.5.5.2), so both compare alike.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
    /// The 128 bits, most significant half first.
    let high: UInt64
    let low: UInt64

    private static let mappedPrefix: UInt64 = 0xFFFF

    init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// From the 32 bits of an IPv4 address, in host order.
    init(v4: UInt32) { self.init(high: 0, low: Self.mappedPrefix << 32 | UInt64(v4)) }

    /// `192.0.2.1` or `2001:db8::1`, without brackets, port or zone. Nil for anything else.
    public init?(_ text: String) {
        guard !text.utf8.contains(0) else { return nil }
        var v4 = in_addr()
        if inet_pton(AF_INET, text, &v4) == 1 {
            self.init(v4: UInt32(bigEndian: v4.s_addr))
            return
        }
        var v6 = in6_addr()
        guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
        self.init(v6)
    }

    init(_ v6: in6_addr) {
        let (high, low) = withUnsafeBytes(of: v6) {
            ($0.loadUnaligned(as: UInt64.self), $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        }
        self.init(high: UInt64(bigEndian: high), low: UInt64(bigEndian: low))
    }

    /// The block that one client has for itself: the address, of IPv6 its first 64 bits (RFC 6177).
    public var network: IPAddress { isV4 ? self : IPAddress(high: high, low: 0) }

    var isV4: Bool { high == 0 && low >> 32 == Self.mappedPrefix }

    /// The address as text: IPv4 dotted (mapped addresses too), IPv6 as RFC 5952 shortens it.
    public var description: String {
        guard !isV4 else { return dotted }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        var address: in6_addr = v6
        inet_ntop(AF_INET6, &address, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    private var dotted: String {
        "\(low >> 24 & 255).\(low >> 16 & 255).\(low >> 8 & 255).\(low & 255)"
    }

    var v6: in6_addr {
        var address = in6_addr()
        withUnsafeMutableBytes(of: &address) {
            $0.storeBytes(of: high.bigEndian, as: UInt64.self)
            $0.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        return address
    }

    var v4: UInt32 { UInt32(truncatingIfNeeded: low) }
}
