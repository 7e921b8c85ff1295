import Kinerja

/// Strings (ISO 32000-1, 7.3.4) and the texts and dates in them.
enum PDFString {
    /// What a literal or hexadecimal string holds; nil when it is neither.
    static func bytes(of written: ArraySlice<UInt8>) -> [UInt8]? {
        guard written.count >= 2, let first = written.first, let last = written.last else { return nil }
        let inner: ArraySlice<UInt8> = written.dropFirst().dropLast()
        switch (first, last) {
        case (UInt8(ascii: "<"), UInt8(ascii: ">")): return hexadecimal(inner)
        case (UInt8(ascii: "("), UInt8(ascii: ")")): return literal(inner)
        default: return nil
        }
    }

    private static func hexadecimal(_ inner: ArraySlice<UInt8>) -> [UInt8]? {
        let digits: [UInt8] = inner.filter { !PDFScanner.isSpace($0) }
        let padded: [UInt8] = digits.count.isMultiple(of: 2) ? digits : digits + [UInt8(ascii: "0")]
        return Hexadecimal.bytes(of: String(decoding: padded, as: UTF8.self))
    }

    /// Table 3; other line ends and octal codes included.
    private static func literal(_ inner: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest: ArraySlice<UInt8> = inner
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.first else {
                bytes.append(byte)
                continue
            }
            let octal: ArraySlice<UInt8> = rest.prefix(3).prefix {
                (UInt8(ascii: "0")...UInt8(ascii: "7")).contains($0)
            }
            rest = rest.dropFirst(max(1, octal.count))
            if !octal.isEmpty {
                bytes.append(UInt8(truncatingIfNeeded: octal.reduce(0) { $0 << 3 | Int($1 - UInt8(ascii: "0")) }))
            } else if let plain = unescaped(escaped) {
                bytes.append(plain)
            }
        }
        return bytes
    }

    private static func unescaped(_ letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case 0x0A, 0x0D: nil
        default: letter
        }
    }

    /// A text string: UTF-16 with its mark, otherwise the ASCII in it (PDFDocEncoding beyond that is not written here).
    static func text(_ bytes: [UInt8]) -> String? {
        guard bytes.starts(with: [0xFE, 0xFF]) else { return String(decoding: bytes, as: UTF8.self) }
        let units: [UInt16] = stride(from: 2, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// Writes a text string: plain where every letter is ASCII, otherwise UTF-16 in hexadecimal digits.
    static func written(_ text: String) -> [UInt8] {
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            let units: [UInt8] = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            return Array("<feff\(Hexadecimal.text(of: units))>".utf8)
        }
        let signs: [UInt8] = Array("()\\".utf8)
        let letters: [UInt8] = text.utf8.flatMap { signs.contains($0) ? [UInt8(ascii: "\\"), $0] : [$0] }
        return [UInt8(ascii: "(")] + letters + [UInt8(ascii: ")")]
    }

    /// `D:20260131235959Z` (7.9.4) as written here, and with an offset such as `+08'00'` as others write it.
    static func instant(_ text: String) -> Instant? {
        let letters: [UInt8] = Array(text.utf8)
        guard letters.count >= 16, letters.starts(with: "D:".utf8) else { return nil }
        let part: (Int, Int) -> String = { start, count in
            String(decoding: letters[start..<(start + count)], as: UTF8.self)
        }
        let date: String = "\(part(2, 4))-\(part(6, 2))-\(part(8, 2))"
        let time: String = "\(part(10, 2)):\(part(12, 2)):\(part(14, 2))"
        let offset: String = String(decoding: letters[16...], as: UTF8.self).replacing("'", with: ":")
        let trimmed: String = offset.hasSuffix(":") ? String(offset.dropLast()) : offset
        return Instant(postgres: "\(date) \(time)\(trimmed.isEmpty ? "Z" : trimmed)")
    }
}

extension Instant {
    /// As PDF writes a moment, in UTC.
    var pdfDate: String { "D:\(compact)" }
}
