/// The number, letter or dot that a clause begins with: "1.", "(2)", "a)", "IV.", "1.1", "-".
public struct ClauseMarker: Sendable, Hashable {
    public enum Numbering: String, Sendable {
        case decimal
        case lowerAlpha = "lower-alpha"
        case upperAlpha = "upper-alpha"
        case lowerRoman = "lower-roman"
        case upperRoman = "upper-roman"
        /// "1.1": a number within a number.
        case dotted
        case bullet
    }

    /// The signs around it: "1.", "1)", "(1)".
    public enum Dress: String, Sendable {
        case dot, paren, brackets
    }

    public struct Style: Sendable, Hashable {
        public let numbering: Numbering
        public let dress: Dress
        /// How many numbers "1.1.2" has; 1 for all others.
        let depth: Int
    }

    public let style: Style
    /// From 1; of "1.1.2" the last number, of a bullet always 1.
    public let value: Int
    /// As it was typed.
    public let text: String

    /// Whether it stands right behind another one of its list.
    func follows(_ value: Int) -> Bool { style.numbering == .bullet || self.value == value + 1 }

    /// Capital letters begin names as well ("A. Yani", "I. Wayan"): they count clauses where one more does.
    var needsNeighbour: Bool { style.numbering == .upperAlpha || style.numbering == .upperRoman }

    func isNeighbour(of other: ClauseMarker) -> Bool { style == other.style && abs(value - other.value) == 1 }
}

extension ClauseMarker {
    /// What the beginning of a line may be: "i." is a Roman one and the ninth letter. Empty for a line of plain words.
    static func candidates(_ line: String) -> (markers: [ClauseMarker], rest: String) {
        let word = line.prefix { $0 != " " }
        let rest = String(line.dropFirst(word.count + 1))
        guard word.utf8.count <= 12 else { return ([], line) }
        if bullets.contains(String(word)) {
            let style = Style(numbering: .bullet, dress: .dot, depth: 1)
            return (rest.isEmpty ? [] : [ClauseMarker(style: style, value: 1, text: String(word))], rest)
        }
        guard let (core, dress) = undressed(word) else { return ([], line) }
        let markers = readings(core).map { numbering, value, depth in
            ClauseMarker(
                style: Style(numbering: numbering, dress: dress, depth: depth), value: value, text: String(word))
        }
        return (markers, rest)
    }

    private static let bullets: Set<String> = [
        "-", "–", "—", "•", "·", "*", "▪", "◦", "‣", "●", "○", "■", "➢", "✓",
    ]

    private static func undressed(_ word: Substring) -> (core: Substring, dress: Dress)? {
        if word.hasPrefix("("), word.hasSuffix(")") { return (word.dropFirst().dropLast(), .brackets) }
        if word.hasSuffix(")") { return (word.dropLast(), .paren) }
        if word.hasSuffix(".") { return (word.dropLast(), .dot) }
        return word.contains(".") ? (word, .dot) : nil
    }

    private static func readings(_ core: Substring) -> [(Numbering, value: Int, depth: Int)] {
        let isNumber = core.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E }
        guard !isNumber else { return number(core).map { [$0] } ?? [] }
        let isUpper = core.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        guard isUpper || core.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return [] }
        var readings: [(Numbering, value: Int, depth: Int)] = []
        if let value = roman(core.lowercased()) { readings.append((isUpper ? .upperRoman : .lowerRoman, value, 1)) }
        if core.utf8.count == 1, let letter = core.lowercased().utf8.first {
            readings.append((isUpper ? .upperAlpha : .lowerAlpha, Int(letter) - 0x60, 1))
        }
        return readings
    }

    /// A year and an amount are no numbers of clauses: "2025." has too many digits, "1.423" too.
    private static func number(_ core: Substring) -> (Numbering, value: Int, depth: Int)? {
        let parts = core.split(separator: ".", omittingEmptySubsequences: false)
        let longest = parts.count == 1 ? 3 : 2
        guard parts.allSatisfy({ !$0.isEmpty && $0.count <= longest && !$0.hasPrefix("0") }), parts.count <= 5,
            let value = parts.last.flatMap({ Int($0) })
        else { return nil }
        return (parts.count == 1 ? .decimal : .dotted, value, parts.count)
    }

    /// Up to 30: longer ones are rather words.
    private static func roman(_ text: String) -> Int? {
        let units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        let tens = text.prefix { $0 == "x" }.count
        guard tens <= 3, !text.isEmpty, let unit = units.firstIndex(of: String(text.dropFirst(tens))) else {
            return nil
        }
        let value = 10 * tens + unit
        return value <= 30 ? value : nil
    }
}
