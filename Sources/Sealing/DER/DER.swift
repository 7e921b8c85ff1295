/// Writes ASN.1 in the distinguished encoding (ITU-T X.690, clause 10): each function gives one whole element.
enum DER {
    static func element(_ tag: UInt8, _ content: [UInt8]) -> [UInt8] {
        [tag] + length(content.count) + content
    }

    static func sequence(_ parts: [UInt8]...) -> [UInt8] { element(0x30, Array(parts.joined())) }

    /// SET OF: its elements in ascending order of their encodings (X.690, 11.6).
    static func set(_ parts: [UInt8]...) -> [UInt8] {
        element(0x31, Array(parts.sorted { $0.lexicographicallyPrecedes($1) }.joined()))
    }

    /// A non-negative number, most significant byte first.
    static func integer(_ magnitude: [UInt8]) -> [UInt8] {
        let digits: ArraySlice<UInt8> = magnitude.drop { $0 == 0 }
        guard let first = digits.first else { return element(0x02, [0]) }
        return element(0x02, first >= 0x80 ? [0] + digits : Array(digits))
    }

    static func integer(_ value: Int64) -> [UInt8] {
        precondition(value >= 0, "only non-negative numbers are written")
        return integer(withUnsafeBytes(of: value.bigEndian) { Array($0) })
    }

    static func boolean(_ value: Bool) -> [UInt8] { element(0x01, [value ? 0xFF : 0]) }

    static func octets(_ content: [UInt8]) -> [UInt8] { element(0x04, content) }

    /// - Parameter unused: bits of the last byte that do not count, 0 to 7.
    static func bits(_ content: [UInt8], unused: UInt8 = 0) -> [UInt8] { element(0x03, [unused] + content) }

    static func utf8(_ text: String) -> [UInt8] { element(0x0C, Array(text.utf8)) }

    /// PrintableString; the caller knows that the text fits.
    static func printable(_ text: String) -> [UInt8] { element(0x13, Array(text.utf8)) }

    /// [number], constructed: the content as it is (IMPLICIT), or a whole element (EXPLICIT).
    static func tagged(_ number: UInt8, _ content: [UInt8]) -> [UInt8] { element(0xA0 | number, content) }

    /// [number], primitive.
    static func tagged(_ number: UInt8, primitive content: [UInt8]) -> [UInt8] { element(0x80 | number, content) }

    /// Definite, in as few bytes as possible (X.690, 10.1).
    private static func length(_ count: Int) -> [UInt8] {
        guard count >= 0x80 else { return [UInt8(count)] }
        let digits: [UInt8] = withUnsafeBytes(of: Int64(count).bigEndian) { Array($0.drop { $0 == 0 }) }
        return [0x80 | UInt8(digits.count)] + digits
    }
}
