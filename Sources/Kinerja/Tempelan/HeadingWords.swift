/// A heading as it is compared: by its letters, and by its words. "Program / Kegiatan" is two headings in one.
struct HeadingWords {
    let letters: String
    private let words: [String]
    private let alternatives: [[String]]

    init(_ text: String) {
        let plain = HeadingWords.withoutBrackets(text).lowercased()
        words = HeadingWords.words(plain)
        alternatives =
            plain.contains("/") ? plain.split(separator: "/").map { HeadingWords.words(String($0)) } : [words]
        let joined = words.joined()
        letters = joined.isEmpty ? HeadingWords.year(text) : joined
    }

    /// How many letters a heading may have beyond the form's: "Indikator Kinerja" for "Indikator".
    static let slack = 10

    /// One begins with the other and says little more: ten letters, or two words ("Sasaran Sub Kegiatan").
    func isAlike(_ other: HeadingWords) -> Bool {
        guard letters.utf8.count > 1, other.letters.utf8.count > 1 else { return false }
        if letters.hasPrefix(other.letters) { return true }
        guard other.letters.hasPrefix(letters) else { return false }
        return other.letters.utf8.count <= letters.utf8.count + HeadingWords.slack
            || other.words.starts(with: words) && other.words.count <= words.count + 2
    }

    /// All words of one are among those of the other, which has one more at most: "Target Kinerja Tahunan", "Sub
    /// Kegiatan".
    func sharesWords(with other: HeadingWords) -> Bool {
        let theirs = Set(other.words)
        return alternatives.contains { own in
            let own = Set(own)
            guard !own.isEmpty, !theirs.isEmpty, abs(own.count - theirs.count) <= 1 else { return false }
            return own.isSubset(of: theirs) || theirs.isSubset(of: own)
        }
    }

    private static func words(_ text: String) -> [String] {
        text.unicodeScalars.split { !$0.properties.isAlphabetic }.map {
            $0.elementsEqual("difinisi".unicodeScalars) ? "definisi" : String($0)
        }
    }

    /// A year is all that the heading of a year has.
    private static func year(_ text: String) -> String {
        let digits = text.filter(\.isNumber)
        return digits.utf8.count == 4 ? digits : ""
    }

    private static func withoutBrackets(_ text: String) -> String {
        guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return text }
        let rest = text[..<open] + " " + text[text.index(after: close)...]
        return rest.contains(where: \.isLetter) ? String(rest) : text
    }
}
