/// Numbers in Indonesian words, as a document repeats its total: `enam juta delapan ratus rupiah`.
///
/// Computed, never typed. KBBI spells `miliar`; many forms still print `milyar`, so the spelling is the tenant's
/// choice.
public enum Terbilang {
    public enum Spelling: String, Sendable, Hashable, CaseIterable, Codable {
        case miliar, milyar
    }

    /// `nol rupiah`, `minus seribu rupiah`; total over all of `Int64`, up to kuintiliun (10^18).
    public static func words(_ amount: Rupiah, spelling: Spelling = .miliar, capitalized: Bool = false) -> String {
        let text: String = number(amount.amount, spelling: spelling) + " rupiah"
        return capitalized ? text.prefix(1).uppercased() + text.dropFirst() : text
    }

    /// The number alone, as in `221 (dua ratus dua puluh satu) kampung`.
    public static func number(_ number: Int64, spelling: Spelling = .miliar) -> String {
        guard number != 0 else { return "nol" }
        let sign: [String] = number < 0 ? ["minus"] : []
        return (sign + thousands(number.magnitude, spelling)).joined(separator: " ")
    }

    private static func thousands(_ number: UInt64, _ spelling: Spelling) -> [String] {
        let names: [String] = ["", "ribu", "juta", spelling.rawValue, "triliun", "kuadriliun", "kuintiliun"]
        var words: [String] = []
        var rest: UInt64 = number
        for name: String in names where rest > 0 {
            words = group(Int(rest % 1_000), name) + words
            rest /= 1_000
        }
        return words
    }

    /// One group of three digits with its name. One thousand is `seribu`; one million keeps its `satu`.
    private static func group(_ number: Int, _ name: String) -> [String] {
        guard number > 0 else { return [] }
        guard number != 1 || name != "ribu" else { return ["seribu"] }
        return belowThousand(number) + (name.isEmpty ? [] : [name])
    }

    private static func belowThousand(_ number: Int) -> [String] {
        switch number {
        case 0: []
        case 1..<10: [units[number]]
        case 10: ["sepuluh"]
        case 11: ["sebelas"]
        case 12..<20: [units[number - 10], "belas"]
        case 20..<100: [units[number / 10], "puluh"] + belowThousand(number % 10)
        case 100..<200: ["seratus"] + belowThousand(number % 100)
        default: [units[number / 100], "ratus"] + belowThousand(number % 100)
        }
    }

    private static let units: [String] = [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    ]
}
