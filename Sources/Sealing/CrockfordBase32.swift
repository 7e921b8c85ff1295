/// The alphabet of codes that people copy from paper (crockford.com/base32.html).
public enum CrockfordBase32 {
    static let alphabet: [UInt8] = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

    /// The canonical spelling of a code as a person typed it: upper case, I and L read as 1, O as 0, hyphens and spaces
    /// dropped. Nil when another character remains or nothing does.
    public static func canonical(_ typed: String) -> String? {
        var code: [UInt8] = []
        for unit in typed.utf8 where unit != UInt8(ascii: "-") && unit != UInt8(ascii: " ") {
            let letter: UInt8 = meant(by: unit)
            guard alphabet.contains(letter) else { return nil }
            code.append(letter)
        }
        return code.isEmpty ? nil : String(decoding: code, as: UTF8.self)
    }

    private static func meant(by unit: UInt8) -> UInt8 {
        let lowercase: ClosedRange<UInt8> = UInt8(ascii: "a")...UInt8(ascii: "z")
        let upper: UInt8 = lowercase.contains(unit) ? unit - 32 : unit
        return switch upper {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        default: upper
        }
    }
}
