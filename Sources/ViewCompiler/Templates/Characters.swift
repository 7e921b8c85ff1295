/// The classes of ASCII characters that templates and HTML distinguish.
enum Characters {
    /// Space, tab, line feed, form feed, carriage return (HTML, "ASCII whitespace").
    static func isSpace(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0C, 0x0D: true
        default: false
        }
    }

    static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte)
    }

    /// What the names of elements and attributes may hold in our views.
    static func isMarkupName(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == 0x2D || byte == 0x3A || byte == 0x5F
    }

    /// What a Swift name may hold in a template, after its first letter.
    static func isSwiftName(_ byte: UInt8) -> Bool {
        isLetter(byte) || isDigit(byte) || byte == 0x5F
    }
}
