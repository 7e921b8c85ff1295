/// Writes text into XML 1.0.
enum XMLText {
    /// Appends `text` as character data, also fit for a quoted attribute. Line ends become line feeds, tabs stay; what
    /// XML cannot hold is dropped (XML 1.0, 2.2). `_x0041_` would be read as an escape: its first letter is escaped in
    /// turn (ECMA-376 part 1, 22.9.2.19).
    static func append(_ text: String, to output: inout [UInt8]) {
        var text: String = text
        text.withUTF8 { bytes in
            var index = 0
            while index < bytes.count { index += append(bytes, at: index, to: &output) }
        }
    }

    /// How many bytes were dealt with.
    private static func append(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, to output: inout [UInt8]) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
        case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
        case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
        case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
        case UInt8(ascii: "_") where isEscape(bytes, at: index): output.append(contentsOf: "_x005F_".utf8)
        case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
        case 0x0D: output.append(0x0A)
        case 0x00..<0x09, 0x0B..<0x20: break
        case 0xEF where isNoncharacter(bytes, at: index): return 3
        default: output.append(bytes[index])
        }
        return 1
    }

    /// `_xHHHH_`
    static func isEscape(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        guard index + 6 < bytes.count, bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
        else { return false }
        return bytes[(index + 2)..<(index + 6)].allSatisfy { hexValue($0) != nil }
    }

    /// U+FFFE and U+FFFF.
    private static func isNoncharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index + 2 < bytes.count && bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE
    }

    static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46: UInt32(byte - 0x41 + 10)
        case 0x61...0x66: UInt32(byte - 0x61 + 10)
        default: nil
        }
    }
}
