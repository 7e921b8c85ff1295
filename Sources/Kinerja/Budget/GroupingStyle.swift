/// How the thousands of a printed amount are set apart. More than one style in a column is a finding.
public enum GroupingStyle: Sendable, Hashable, CaseIterable {
    /// `9.077.000.000`, the Indonesian way (EYD V).
    case dots
    /// `1,971,817,100`, the English way that spreadsheets bring.
    case commas
    /// `41615400`
    case plain
}

extension GroupingStyle {
    /// `nil` when the number is too short to show a style, or mixes dots and commas.
    init?(_ number: DigitGroups) {
        switch number.uniformMark {
        case .dot: self = .dots
        case .comma: self = .commas
        case nil:
            guard number.marks.isEmpty, number.lengths[0] > 3 else { return nil }
            self = .plain
        }
    }
}

extension Sequence<Anggaran> {
    /// Every style that occurs in a column of amounts, malformed ones included.
    public var groupingStyles: Set<GroupingStyle> { Set(compactMap(\.style)) }
}
