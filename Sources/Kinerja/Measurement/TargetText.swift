/// Reads the tidied text of a target: each form in turn; the first that recognises the text decides.
struct TargetText {
    /// The meaning, and behind it the second meaning if the numeral has one. Empty when the text has none.
    let values: [Target.Value]

    /// Longer text is a sentence, not a target.
    private static let longest = 120

    init(_ text: String) {
        guard text.utf8.count <= TargetText.longest else {
            values = []
            return
        }
        // Only a number begins with a digit, so most cells skip the search for words.
        let isNumeric: Bool = text.utf8.first.map { (0x30...0x39).contains($0) } == true
        let worded: [Target.Value]? =
            isNumeric ? TargetText.rounded(text) : TargetText.money(text) ?? TargetText.bound(text)
        values = worded ?? TargetText.range(text) ?? TargetText.measured(text) ?? TargetText.scored(text) ?? []
    }

    private static func money(_ text: String) -> [Target.Value]? {
        guard text.dropping(prefix: "rp") != nil || text.dropping(prefix: "idr") != nil else { return nil }
        return Anggaran(raw: text).amount.map { [.money($0)] } ?? []
    }

    /// `2,447 T`: such numbers are of money only.
    private static func rounded(_ text: String) -> [Target.Value]? {
        let word = text.reversed().prefix(while: \.isLetter).reversed()
        guard String(word) == "T" || ["triliun", "trilyun", "miliar", "milyar"].contains(String(word).lowercased())
        else {
            return nil
        }
        return Anggaran(raw: text).amount.map { [.money($0)] }
    }

    private static func bound(_ text: String) -> [Target.Value]? {
        guard let (bound, rest) = Bound.leading(text) else { return nil }
        // `Minimal B` limits a grade: not a number, and not a category of that name.
        guard let quantity = Quantity(rest) else { return [] }
        return quantity.numbers.map { number in
            switch bound {
            case .minimum(let inclusive): .minimum(number, inclusive: inclusive, satuan: quantity.satuan)
            case .maximum(let inclusive): .maximum(number, inclusive: inclusive, satuan: quantity.satuan)
            }
        }
    }

    private static func range(_ text: String) -> [Target.Value]? {
        guard let (left, right) = RangeText.ends(of: text), left.satuan == nil || left.satuan == right.satuan else {
            return nil
        }
        let ranges: [Target.Value] = zip(left.numbers, right.numbers).compactMap { lower, upper in
            lower <= upper ? .range(lower: lower, upper: upper, satuan: right.satuan) : nil
        }
        return ranges.isEmpty ? nil : ranges
    }

    private static func scored(_ text: String) -> [Target.Value]? {
        guard let label = ScoredLabel(text) else { return nil }
        let scores: [Decimal64?] = label.scores.isEmpty ? [nil] : label.scores
        return scores.map { label.isGrade ? .grade(label.name, score: $0) : .category(label.name, score: $0) }
    }

    private static func measured(_ text: String) -> [Target.Value]? {
        guard let quantity = Quantity(text) else { return nil }
        return quantity.numbers.map { number in
            quantity.satuan == "%" ? .percent(number) : .number(number, satuan: quantity.satuan)
        }
    }
}
