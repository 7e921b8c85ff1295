/// `69,1-69,5`, `10% – 20%`, `75 s/d 100`, `2 sampai dengan 4 dokumen`.
enum RangeText {
    /// The quantities on both sides of the word or dash between them.
    static func ends(of text: String) -> (lower: Quantity, upper: Quantity)? {
        guard let first: Character = text.first, first.isNumber || first.isDash else { return nil }
        guard let (left, right) = aroundWord(text) ?? aroundDash(text) else { return nil }
        guard let lower = Quantity(left), let upper = Quantity(right) else { return nil }
        return (lower, upper)
    }

    private static func aroundWord(_ text: String) -> (String, String)? {
        let words: [Substring] = text.split(separator: " ")
        guard let place: Int = words.firstIndex(where: { separators.contains($0.lowercased()) }) else { return nil }
        let after: ArraySlice<Substring> = words[(place + 1)...]
        let isTwoWords: Bool = after.first?.lowercased() == "dengan"
        return (words[..<place].joined(separator: " "), after.dropFirst(isTwoWords ? 1 : 0).joined(separator: " "))
    }

    /// Not the first character, which would be the sign of the lower end.
    private static func aroundDash(_ text: String) -> (String, String)? {
        guard let dash: String.Index = text.dropFirst().firstIndex(where: \.isDash) else { return nil }
        return (text[..<dash].tidied(), text[text.index(after: dash)...].tidied())
    }

    private static let separators: Set<String> = ["sampai", "hingga", "s/d", "s.d.", "s.d", "sd"]
}
