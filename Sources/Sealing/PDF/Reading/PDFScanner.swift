/// Moves over the syntax of PDF (ISO 32000-1, 7.2 and 7.3) in bytes that anyone may have made: every step is bounded by
/// the file, no number can overflow, and nesting is counted instead of followed.
struct PDFScanner {
    let bytes: [UInt8]
    private(set) var position: Int

    /// Deeper than any dictionary that is read here.
    private static let deepest: Int = 64
    /// In bytes, between two words.
    private static let longestSpace: Int = 1 << 16

    /// A position outside of the bytes is their end.
    init(_ bytes: [UInt8], at position: Int) {
        self.bytes = bytes
        self.position = (0...bytes.count).contains(position) ? position : bytes.count
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }
    private var following: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    /// White space and comments (7.2.2, 7.2.3), up to a limit: what many objects could share is not walked over for
    /// each of them.
    mutating func skipSpace() {
        let end: Int = min(bytes.count, position + PDFScanner.longestSpace)
        while position < end {
            if bytes[position] == UInt8(ascii: "%") {
                while position < end, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else if PDFScanner.isSpace(bytes[position]) {
                position += 1
            } else {
                return
            }
        }
    }

    /// The word here, after white space; it must end there.
    mutating func take(_ word: StaticString) -> Bool {
        skipSpace()
        let end: Int = position + word.utf8CodeUnitCount
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[position..<end].elementsEqual(wanted) else { return false }
        guard end == bytes.count || !PDFScanner.isRegular(bytes[end]) else { return false }
        position = end
        return true
    }

    /// Without a sign, at most 15 digits: sums of a few stay far below the limit of `Int`.
    mutating func integer() -> Int? {
        skipSpace()
        let digits: ArraySlice<UInt8> = bytes[position...].prefix(16).prefix {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
        guard (1...15).contains(digits.count) else { return nil }
        position = digits.endIndex
        guard current.map(PDFScanner.isRegular) != true else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    /// `12 0 R`
    mutating func reference() -> PDFReference? {
        guard let number = integer(), let generation = integer(), take("R") else { return nil }
        return PDFReference(number: number, generation: generation)
    }

    /// A name without its solidus, with `#xx` resolved (7.3.5).
    mutating func name() -> String? {
        skipSpace()
        guard current == UInt8(ascii: "/") else { return nil }
        position += 1
        let start: Int = position
        skipRegular()
        return PDFScanner.plain(bytes[start..<position])
    }

    /// `<<` or `>>`
    mutating func takeTwice(_ sign: UInt8) -> Bool {
        skipSpace()
        guard current == sign, following == sign else { return false }
        position += 2
        return true
    }

    /// The value here, whatever it is, with all that is inside; nil when it does not end.
    mutating func value() -> Range<Int>? {
        skipSpace()
        let start: Int = position
        if let reference = afterReference() {
            position = reference
            return start..<position
        }
        var open: [UInt8] = []
        repeat {
            guard step(&open), open.count <= PDFScanner.deepest else { return nil }
        } while !open.isEmpty
        return start..<position
    }

    private func afterReference() -> Int? {
        var ahead: PDFScanner = self
        return ahead.reference() == nil ? nil : ahead.position
    }

    /// One bracket or one plain value.
    private mutating func step(_ open: inout [UInt8]) -> Bool {
        skipSpace()
        guard let byte = current else { return false }
        switch byte {
        case UInt8(ascii: "<") where following == byte, UInt8(ascii: "["):
            open.append(byte)
            position += byte == UInt8(ascii: "[") ? 1 : 2
            return true
        case UInt8(ascii: ">"):
            guard following == byte else { return false }
            position += 2
            return open.popLast() == UInt8(ascii: "<")
        case UInt8(ascii: "]"):
            position += 1
            return open.popLast() == UInt8(ascii: "[")
        case UInt8(ascii: "<"): return skipHexadecimal()
        case UInt8(ascii: "("): return skipLiteral()
        case UInt8(ascii: "/"): return name() != nil
        default: return skipRegular() > 0
        }
    }

    /// `<48 69>` (7.3.4.3).
    private mutating func skipHexadecimal() -> Bool {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: ">")) else { return false }
        position = end + 1
        return true
    }

    /// `(text (with) \) signs)` (7.3.4.2).
    private mutating func skipLiteral() -> Bool {
        var depth: Int = 0
        while let byte = current {
            position = min(position + (byte == UInt8(ascii: "\\") ? 2 : 1), bytes.count)
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return true }
        }
        return false
    }

    @discardableResult private mutating func skipRegular() -> Int {
        let start: Int = position
        while let byte = current, PDFScanner.isRegular(byte) { position += 1 }
        return position - start
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20: true
        default: false
        }
    }

    static func isRegular(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "["),
            UInt8(ascii: "]"),
            UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "%"):
            false
        default: !isSpace(byte)
        }
    }

    private static func plain(_ written: ArraySlice<UInt8>) -> String? {
        guard written.contains(UInt8(ascii: "#")) else { return String(decoding: written, as: UTF8.self) }
        var plain: [UInt8] = []
        var rest: ArraySlice<UInt8> = written
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "#") else {
                plain.append(byte)
                continue
            }
            guard let code = Hexadecimal.bytes(of: String(decoding: rest.prefix(2), as: UTF8.self)), code.count == 1
            else { return nil }
            plain.append(code[0])
            rest = rest.dropFirst(2)
        }
        return String(decoding: plain, as: UTF8.self)
    }
}

/// An indirect reference (ISO 32000-1, 7.3.10).
struct PDFReference: Hashable {
    let number: Int
    let generation: Int

    var text: String { "\(number) \(generation) R" }
}
