/// The sign or words that make a target a lower or an upper limit.
enum Bound: Hashable {
    case minimum(inclusive: Bool)
    case maximum(inclusive: Bool)

    /// The limit at the beginning of `text` and what follows it.
    static func leading(_ text: String) -> (bound: Bound, rest: Substring)? {
        let head: String = text.prefix(longestWord).lowercased()
        for (word, bound): (String, Bound) in words where head.hasPrefix(word) {
            let rest: Substring = text.dropFirst(word.count)
            // `minat` does not begin with `min`.
            guard word.last?.isLetter != true || rest.first?.isLetter != true else { continue }
            return (bound, rest.drop(while: { $0 == " " }))
        }
        return nil
    }

    private static let longestWord: Int = words.map(\.0.count).max() ?? 0

    /// A longer word before the one it begins with.
    private static let words: [(String, Bound)] = [
        (["≥", "≧", ">=", "minimal", "minimum", "min.", "min"], Bound.minimum(inclusive: true)),
        (["paling sedikit", "paling kurang", "paling rendah", "sekurang-kurangnya"], .minimum(inclusive: true)),
        ([">", "lebih dari", "di atas", "diatas"], .minimum(inclusive: false)),
        (["≤", "≦", "<=", "maksimal", "maksimum", "maks.", "maks", "max.", "max"], .maximum(inclusive: true)),
        (["paling banyak", "paling lama", "paling tinggi", "setinggi-tingginya"], .maximum(inclusive: true)),
        (["<", "kurang dari", "di bawah", "dibawah"], .maximum(inclusive: false)),
    ].flatMap { words, bound in words.map { ($0, bound) } }
}
