extension XMLReader {
    /// Without its prefix; a declared namespace has no local name.
    static func local(_ name: Range<Int>, _ bytes: [UInt8]) -> Range<Int> {
        guard let colon = bytes[name].firstIndex(of: UInt8(ascii: ":")) else { return name }
        return bytes[name.lowerBound..<colon].elementsEqual("xmlns".utf8) ? name : (colon + 1)..<name.upperBound
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D }

    static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x3A, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x80...: true
        default: false
        }
    }
}
