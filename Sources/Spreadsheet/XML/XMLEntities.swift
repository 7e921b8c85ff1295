/// Resolves `&amp;` and its like.
enum XMLEntities {
    private static let names: [(name: [UInt8], byte: UInt8)] = [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"),
    ].map { (Array($0.utf8), UInt8(ascii: $1)) }

    /// Appends `raw` with its references resolved; false when one is unknown or stands for no character of XML.
    static func append(_ raw: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
        var rest: ArraySlice<UInt8> = raw
        while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
            output.append(contentsOf: rest[..<ampersand])
            // The longest is &#x10FFFF; but zeros may stand in front.
            guard let end = rest[ampersand...].prefix(32).firstIndex(of: UInt8(ascii: ";")),
                append(reference: rest[(ampersand + 1)..<end], to: &output)
            else { return false }
            rest = rest[(end + 1)...]
        }
        output.append(contentsOf: rest)
        return true
    }

    private static func append(reference: ArraySlice<UInt8>, to output: inout [UInt8]) -> Bool {
        guard reference.first == UInt8(ascii: "#") else {
            guard let named = names.first(where: { reference.elementsEqual($0.name) }) else { return false }
            output.append(named.byte)
            return true
        }
        let isHex: Bool = reference.dropFirst().first == UInt8(ascii: "x")
        guard let scalar = scalar(reference.dropFirst(isHex ? 2 : 1), base: isHex ? 16 : 10) else { return false }
        output.append(contentsOf: String(scalar).utf8)
        return true
    }

    /// A character that XML 1.0 allows (2.2).
    private static func scalar(_ digits: ArraySlice<UInt8>, base: UInt32) -> Unicode.Scalar? {
        var value: UInt32 = 0
        for digit in digits {
            guard let number = XMLText.hexValue(digit), number < base, value <= 0x10FFFF else { return nil }
            value = value * base + number
        }
        guard !digits.isEmpty, let scalar = Unicode.Scalar(value) else { return nil }
        let isControl: Bool = value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D
        return isControl || value == 0xFFFE || value == 0xFFFF ? nil : scalar
    }
}
