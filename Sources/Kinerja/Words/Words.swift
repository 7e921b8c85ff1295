/// The words of a text that KBBI spells otherwise.
enum Words {
    /// Lower case, each once.
    static func misspelt(in text: String) -> [String] {
        // Most cells have none of them: a look at the bytes is enough.
        guard text.utf8.count > 3 else { return [] }
        var found: [String] = []
        for word in text.split(whereSeparator: { !$0.isLetter }) where lengths.contains(word.utf8.count) {
            let plain: String = word.lowercased()
            if Spelling.standards[plain] != nil, !found.contains(plain) { found.append(plain) }
        }
        return found
    }

    private static let lengths: Set<Int> = Set(Spelling.standards.keys.map(\.utf8.count))
}
