/// A fraction: `# ?/?` shows 0,5 as `1/2`, `# ??/100` shows 0,85 as `85/100`.
struct FractionPattern: Equatable {
    /// Whether whole numbers stand before the fraction.
    private let hasWhole: Bool
    /// What it is counted in, where the format says so.
    private let fixed: Int?
    /// The largest denominator otherwise.
    private let largest: Int

    /// Nil when the tokens are no fraction. Digits of a fixed denominator are literals, but for `0`.
    init?(_ tokens: [FormatToken]) {
        guard let slash = tokens.firstIndex(of: .slash) else { return nil }
        let above = tokens[..<slash].split { $0 == .literal(" ") }
        hasWhole = above.count { $0.contains { if case .digit = $0 { true } else { false } } } > 1
        let below = tokens[(slash + 1)...].map { token in
            switch token {
            case .literal(let text): text
            case .digit(isRequired: true): "0"
            default: ""
            }
        }
        fixed = Int(below.joined()).flatMap { (1...9_999).contains($0) ? $0 : nil }
        let places: Int = tokens[(slash + 1)...].count { if case .digit = $0 { true } else { false } }
        largest = [9, 99, 999][min(max(places, 1), 3) - 1]
    }

    func text(_ number: Numeral) -> String {
        guard let value = Double(number.machine), abs(value) < 1e15 else { return number.indonesian }
        let whole: Double = hasWhole ? value.magnitude.rounded(.down) : 0
        let rest: Double = value.magnitude - whole
        let below: Int = fixed ?? best(rest)
        var (count, above) = (Int(whole), Int((rest * Double(below)).rounded()))
        if hasWhole, above == below { (count, above) = (count + 1, 0) }
        let parts = [
            count > 0 || above == 0 && hasWhole ? "\(count)" : "", above > 0 || !hasWhole ? "\(above)/\(below)" : "",
        ]
        return (number.isNegative ? "-" : "") + parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The smallest denominator that comes closest.
    private func best(_ value: Double) -> Int {
        (1...largest).min { distance(value, $0) < distance(value, $1) } ?? 1
    }

    private func distance(_ value: Double, _ below: Int) -> Double {
        let exact: Double = value * Double(below)
        return ((exact - exact.rounded()).magnitude / Double(below) * 1e12).rounded()
    }
}

extension Numeral {
    /// With a point.
    fileprivate var machine: String { indonesian.replacing(",", with: ".") }
}
