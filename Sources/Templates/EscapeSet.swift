/// The characters that a context cannot hold as they are, found sixteen at a time.
///
/// Each set needs two comparisons for a block: `<` (3C) and `>` (3E) differ in one bit, and so do `&` (26), `'` (27),
/// `"` (22) when `#` (23) is let in; the exact comparison follows only in a block that has a candidate.
struct EscapeSet {
    /// Set bits are ignored in the first comparison; the brackets are compared in both sets.
    private let ignoredBits: UInt8
    private let candidate: UInt8
    private let escapesQuotes: Bool

    /// `&`, `<`, `>`.
    static let text = EscapeSet(ignoredBits: 0, candidate: 0x26, escapesQuotes: false)
    /// `&`, `<`, `>`, `"`, `'`.
    static let attribute = EscapeSet(ignoredBits: 5, candidate: 0x27, escapesQuotes: true)

    /// The index of the first character of the set at or after `start`, or `bytes.count`.
    func firstSpecial(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index: Int = start
        while index + 16 <= raw.count {
            let block: SIMD16<UInt8> = raw.loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
            if mayContainSpecial(block), let found = special(in: bytes, index..<index + 16) { return found }
            index += 16
        }
        return special(in: bytes, index..<raw.count) ?? raw.count
    }

    @inline(__always)
    private func mayContainSpecial(_ block: SIMD16<UInt8>) -> Bool {
        let brackets: SIMDMask<SIMD16<Int8>> = (block | SIMD16(repeating: 2)) .== SIMD16(repeating: 0x3E)
        let others: SIMDMask<SIMD16<Int8>> = (block | SIMD16(repeating: ignoredBits)) .== SIMD16(repeating: candidate)
        // Two words instead of any(_:), which reduces lane by lane.
        let words: SIMD2<UInt64> = unsafeBitCast(brackets .| others, to: SIMD2<UInt64>.self)
        return words.x | words.y != 0
    }

    @inline(__always)
    private func special(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
        for index in range where contains(bytes[index]) { return index }
        return nil
    }

    private func contains(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x26, 0x3C, 0x3E: true
        case 0x22, 0x27: escapesQuotes
        default: false
        }
    }

    /// The character reference for one of the five characters; numeric where that is shorter.
    static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&#34;"
        default: "&#39;"
        }
    }
}
