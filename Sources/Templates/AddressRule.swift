/// Which addresses a page may link to: relative ones and `http`, `https`, `mailto`, `tel`.
///
/// A scheme ends at the first colon that precedes every `/`, `?` and `#` (RFC 3986, section 4.1). Browsers skip tabs,
/// line ends and leading controls in an address (WHATWG URL, section 4.4); here these make the scheme an unknown one,
/// so `java\nscript:` is refused by the same comparison.
enum AddressRule {
    static func allows(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let end = bytes.firstIndex(where: endsScheme), bytes[end] == 0x3A else { return true }
        return schemes.contains { matches($0, bytes[..<end]) }
    }

    private static let schemes: [StaticString] = ["https", "http", "mailto", "tel"]

    private static func endsScheme(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x3A, 0x2F, 0x3F, 0x23: true
        default: false
        }
    }

    /// Letters are compared without case: the bit 0x20 maps no other byte to a lowercase letter but its capital.
    private static func matches(_ scheme: StaticString, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        scheme.withUTF8Buffer { expected in
            expected.count == bytes.count && zip(expected, bytes).allSatisfy { $0 == $1 | 0x20 }
        }
    }
}
