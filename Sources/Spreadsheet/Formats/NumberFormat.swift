/// How numbers of a cell are shown.
struct NumberFormat: Equatable {
    /// One for all numbers; or positive and negative; or these and zero. More are for text.
    private let sections: [Section]

    private enum Section: Equatable {
        case general([FormatToken])
        case digits(DigitPattern)
        case fraction(FractionPattern)
        case moment(MomentPattern)
    }

    static let general = NumberFormat("General")
    /// Excel takes no longer ones.
    private static let maxLength = 255

    init(_ code: String) {
        let isReadable: Bool = code.utf8.count <= Self.maxLength
        sections = FormatScanner.sections(isReadable ? code : "General").prefix(3).map(Self.section)
    }

    private static func section(_ tokens: [FormatToken]) -> Section {
        if let moment = MomentPattern(tokens) { return .moment(moment) }
        if let fraction = FractionPattern(tokens) { return .fraction(fraction) }
        let isGeneral: Bool = tokens.contains(.general) || tokens.contains(.text)
        return isGeneral ? .general(tokens) : .digits(DigitPattern(tokens))
    }

    func text(_ number: Numeral, countsFrom1904: Bool) -> String {
        // What stands behind 15 digits of a fraction is left over from counting in binary; whole numbers have no such
        // rest.
        var number: Numeral = number.decimals > 0 ? number.rounded(toSignificant: Numeral.precision) : number
        guard let first = sections.first else { return number.indonesian }
        if case .moment(let pattern) = first {
            return pattern.text(number, countsFrom1904: countsFrom1904) ?? number.indonesian
        }
        if number.isZero, sections.count > 2 { return Self.text(number, sections[2]) }
        guard number.isNegative, sections.count > 1 else { return Self.text(number, first) }
        // Such a section says by itself that it is negative.
        number.isNegative = false
        return Self.text(number, sections[1])
    }

    private static func text(_ number: Numeral, _ section: Section) -> String {
        switch section {
        case .digits(let pattern): return pattern.text(number)
        case .fraction(let pattern): return pattern.text(number)
        case .moment: return number.indonesian
        case .general(let tokens):
            var texts: [String] = tokens.compactMap { if case .literal(let text) = $0 { text } else { nil } }
            let place: Int = tokens.first.map { if case .literal = $0 { 1 } else { 0 } } ?? 0
            texts.insert(number.indonesian, at: min(place, texts.count))
            return texts.joined().trimmingSpaces
        }
    }
}

extension Numeral {
    /// With a comma, without an exponent: `-1234,5`.
    var indonesian: String {
        let top: Int = max(point - 1, 0)
        let whole: String = String(decoding: (0...top).reversed().map { digit($0) + 0x30 }, as: UTF8.self)
        let fraction: String =
            decimals == 0 ? "" : "," + String(decoding: (1...decimals).map { digit(-$0) + 0x30 }, as: UTF8.self)
        return (isNegative ? "-" : "") + whole + fraction
    }
}

extension String {
    var trimmingSpaces: String {
        let start = utf8.drop { $0 == 0x20 }
        guard let end = start.lastIndex(where: { $0 != 0x20 }) else { return "" }
        return String(self[start.startIndex...end])
    }
}
