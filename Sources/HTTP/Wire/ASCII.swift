/// Classes of bytes, as RFC 9110 and RFC 3986 define them. Bytes and never Characters: "\r\n" is one Character, and
/// Unicode knows more digits and blanks than a protocol does.
enum ASCII {
    static let zero: UInt8 = 0x30
    static let tab: UInt8 = 0x09, lf: UInt8 = 0x0A, cr: UInt8 = 0x0D, space: UInt8 = 0x20
    static let quote: UInt8 = 0x22, percent: UInt8 = 0x25, ampersand: UInt8 = 0x26, asterisk: UInt8 = 0x2A
    static let plus: UInt8 = 0x2B, comma: UInt8 = 0x2C, hyphen: UInt8 = 0x2D, dot: UInt8 = 0x2E, slash: UInt8 = 0x2F
    static let colon: UInt8 = 0x3A, semicolon: UInt8 = 0x3B, equals: UInt8 = 0x3D, question: UInt8 = 0x3F
    static let openBracket: UInt8 = 0x5B, closeBracket: UInt8 = 0x5D

    static func isDigit(_ byte: UInt8) -> Bool { byte &- zero < 10 }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// `OWS`: RFC 9110 5.6.3.
    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// `tchar`: RFC 9110 5.6.2.
    static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D, 0x2E, 0x5E, 0x5F, 0x60, 0x7C, 0x7E: true
        default: isDigit(byte) || isLetter(byte)
        }
    }

    /// What a field value may hold: HTAB, SP, VCHAR, obs-text (RFC 9110 5.5).
    static func isFieldValue(_ byte: UInt8) -> Bool { byte == tab || (byte >= space && byte != 0x7F) }

    static func isVisible(_ byte: UInt8) -> Bool { byte > space && byte < 0x7F }

    /// `pchar` without the percent sign, and "/": RFC 3986 3.3.
    static func isPath(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21, 0x24, 0x26...0x2F, 0x3A, 0x3B, 0x3D, 0x40, 0x5F, 0x7E: true
        default: isDigit(byte) || isLetter(byte)
        }
    }

    /// RFC 3986 3.4, and what browsers leave unencoded beyond it (WHATWG URL, query percent-encode set).
    static func isQuery(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x23, 0x3C, 0x3E: false
        default: isVisible(byte)
        }
    }

    /// The value of a hexadecimal digit.
    static func hex(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte &- zero }
        let letter: UInt8 = (byte | 0x20) &- 0x61
        return letter < 6 ? letter &+ 10 : nil
    }

    static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Equal but for the case of ASCII letters.
    static func matches(_ bytes: some Collection<UInt8>, _ text: some StringProtocol) -> Bool {
        bytes.count == text.utf8.count && zip(bytes, text.utf8).allSatisfy { lower($0) == lower($1) }
    }

    /// The bytes without blanks at both ends.
    static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes: ArraySlice<UInt8> = bytes
        while let last = bytes.last, isBlank(last) { bytes.removeLast() }
        return bytes.drop(while: isBlank)
    }

    static func lowercased(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.map(lower), as: UTF8.self)
    }

    /// A decimal of 1 to 15 digits, so that it cannot overflow.
    static func decimal(_ bytes: some Collection<UInt8>) -> Int? {
        guard (1...15).contains(bytes.count), bytes.allSatisfy(isDigit) else { return nil }
        return bytes.reduce(0) { $0 &* 10 &+ Int($1 &- zero) }
    }
}
