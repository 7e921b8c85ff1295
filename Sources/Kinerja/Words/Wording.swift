/// A text as two officials would call it the same: without case, punctuation, spaces that differ, or the words' older
/// spellings. "Prosentase Desa  Tertib" and "persentase desa tertib." are one wording.
struct Wording: Sendable, Hashable {
    private let letters: String

    init(_ text: String) {
        var words: String = ""
        for scalar: Unicode.Scalar in text.lowercased().unicodeScalars {
            let isKept: Bool = scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "%"
            if isKept { words.unicodeScalars.append(scalar) } else if words.last != " " { words.append(" ") }
        }
        let plain: [String] = words.split(separator: " ").map { Spelling.standard(of: String($0)) }
        letters = plain.joined(separator: " ")
    }

    var isEmpty: Bool { letters.isEmpty }
}

extension Wording {
    /// A program without the word "program" before its name, which some forms print and others do not.
    static func program(_ text: String) -> Wording {
        let wording = Wording(text)
        guard wording.letters.hasPrefix("program ") else { return wording }
        return Wording(String(wording.letters.dropFirst("program ".count)))
    }
}
