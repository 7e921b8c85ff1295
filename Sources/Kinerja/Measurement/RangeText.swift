/// `69,1-69,5`, `10% – 20%`, `75 s/d 100`, `2 sampai dengan 4 dokumen`.
enum RangeText {
    /// The quantities on both sides of the word or dash between them.
    static func ends(of text: String) -> (lower: Quantity, upper: Quantity)? {
        guard let gap: Range<String.Index> = word(in: text) ?? dash(in: text) else { return nil }
        guard let lower = Quantity(text[..<gap.lowerBound].tidied()) else { return nil }
        guard let upper = Quantity(text[gap.upperBound...].tidied()) else { return nil }
        return (lower, upper)
    }

    private static func word(in text: String) -> Range<String.Index>? {
        words.lazy.compactMap { text.firstRange(of: $0) }.first
    }

    /// Not the first character, which would be the sign of the lower end.
    private static func dash(in text: String) -> Range<String.Index>? {
        let afterSign: Substring = text.dropFirst()
        guard let dash = afterSign.firstIndex(where: { $0.unicodeScalars.allSatisfy(\.isDash) }) else { return nil }
        return dash..<text.index(after: dash)
    }

    /// A longer word before the one it begins with.
    private static let words: [String] = ["sampai dengan", "sampai", "hingga", "s/d", "s.d.", "s.d", "sd"]
        .flatMap { [" \($0) ", " \($0.uppercased()) "] } + ["s/d", "S/D"]
}
