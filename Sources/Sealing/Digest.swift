/// A SHA-256 value: exactly 32 bytes, printed as 64 lower-case hexadecimal digits.
///
/// `==` takes a time that depends on the content. A digest that stands for a secret is compared with
/// `constantTimeEquals`.
public struct Digest: Sendable, Hashable {
    public static let byteCount: Int = 32

    public let bytes: [UInt8]

    /// Nil unless there are exactly 32 bytes.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == Digest.byteCount else { return nil }
        self.bytes = Array(bytes)
    }

    /// Nil unless the text is exactly 64 hexadecimal digits of ASCII, in either case.
    public init?(hex: String) {
        guard let bytes = Hexadecimal.bytes(of: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// For the functions of this module, which fill a buffer of the right size.
    init(filled bytes: [UInt8]) {
        precondition(bytes.count == Digest.byteCount, "a digest has 32 bytes")
        self.bytes = bytes
    }

    public var hex: String { Hexadecimal.text(of: bytes) }
}

extension Digest: CustomStringConvertible {
    public var description: String { hex }
}
