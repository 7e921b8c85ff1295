/// A grade or category with the score it stands for: `B (80)`, `Hijau (81)`, `BB`, `Nindya`, and for grades also `80
/// (B)`, `80 (BB / Sangat Baik)`.
struct ScoredLabel {
    let name: String
    let isGrade: Bool
    /// The score, and behind it its second meaning if it has one.
    let scores: [Decimal64]

    init?(_ text: String) {
        guard text.hasSuffix(")"), let open: String.Index = text.firstIndex(of: "(") else {
            self.init(name: text, scores: [])
            return
        }
        let outside: String = text[..<open].tidied()
        let inside: String = text[text.index(after: open)...].dropLast().tidied()
        if let score = Numeral(inside) {
            self.init(name: outside, scores: score.meanings)
        } else if let score = Numeral(outside), let grade = ScoredLabel.grade(in: inside) {
            self.init(name: grade, scores: score.meanings)
        } else {
            return nil
        }
    }

    private init?(name: String, scores: [Decimal64]) {
        isGrade = ScoredLabel.grades.contains(name)
        guard isGrade || ScoredLabel.isCategory(name) else { return nil }
        self.name = name
        self.scores = scores
    }

    /// The AKIP grades of PermenPANRB 88/2021, and the A- that the reform index adds. Capitals only: a lone `b` is a
    /// list mark.
    private static let grades: Set<String> = ["AA", "A", "A-", "BB", "B", "CC", "C", "D", "E"]

    /// `BB`, and `BB / Sangat Baik` with the words for it.
    private static func grade(in text: String) -> String? {
        let parts = text.split(separator: "/", maxSplits: 1).map { $0.tidied() }
        guard let first = parts.first, grades.contains(first) else { return nil }
        return parts.count == 1 || isCategory(parts[1]) ? first : nil
    }

    /// One to five words of letters: more is a sentence, fewer than two letters a slip.
    private static func isCategory(_ text: String) -> Bool {
        guard text.first?.isLetter == true, text.last?.isLetter == true, text.utf8.count > 1 else { return false }
        guard text.allSatisfy({ $0.isLetter || " -/'".contains($0) }) else { return false }
        return text.split(separator: " ").count <= 5
    }
}
