/// Digits and what stands between them: `#,##0.00`, `00000000 000000 0 000`, `"Rp" #,##0`.
struct DigitPattern: Equatable {
    private let tokens: [FormatToken]
    private let wholeDigits: Int
    private let decimals: Int
    private let isGrouped: Bool
    /// The power of ten that percent signs and commas behind the digits stand for.
    private let scale: Int

    init(_ tokens: [FormatToken]) {
        self.tokens = tokens
        let point: Int = tokens.firstIndex(of: .point) ?? tokens.count
        wholeDigits = tokens[..<point].count(where: Self.isDigit)
        decimals = tokens[point...].count(where: Self.isDigit)
        let lastDigit: Int = tokens.lastIndex(where: Self.isDigit) ?? 0
        let lastWhole: Int = tokens[..<point].lastIndex(where: Self.isDigit) ?? 0
        isGrouped = tokens[..<lastWhole].contains(.comma)
        let thousands: Int = tokens.indices.count {
            tokens[$0] == .comma && ($0 > lastDigit || $0 > lastWhole && $0 < point)
        }
        scale = 2 * tokens.count { $0 == .percent } - 3 * thousands
    }

    private static func isDigit(_ token: FormatToken) -> Bool {
        if case .digit = token { true } else { false }
    }

    func text(_ number: Numeral) -> String {
        let shown: Numeral = number.scaled(scale).rounded(toDecimals: decimals)
        var text = shown.isNegative ? "-" : ""
        var power: Int = wholeDigits
        var isBehindPoint = false
        for token in tokens {
            switch token {
            case .literal(let literal): text += literal
            case .percent: text += "%"
            case .point:
                if !isBehindPoint, wholeDigits == 0 { text += whole(shown) }
                isBehindPoint = true
                power = 0
                if showsFraction(shown) { text += "," }
            case .digit(let isRequired):
                text += isBehindPoint ? digit(shown, power - 1, isRequired) : whole(shown, power - 1, isRequired)
                power -= 1
            case .comma, .moment, .elapsed, .text, .slash, .general: continue
            }
        }
        return text.trimmingSpaces
    }

    private func showsFraction(_ number: Numeral) -> Bool {
        number.decimals > 0 || tokens.drop { $0 != .point }.contains(.digit(isRequired: true))
    }

    /// The digit at a place before the point; the first place takes all that stand in front of it.
    private func whole(_ number: Numeral, _ power: Int, _ isRequired: Bool) -> String {
        let top: Int = power == wholeDigits - 1 ? max(number.point - 1, power) : power
        var text = ""
        for place in stride(from: top, through: power, by: -1)
        where place < number.point || isRequired && place == power {
            text += "\(number.digit(place))"
            if isGrouped, place > 0, place % 3 == 0 { text += "." }
        }
        return text
    }

    /// What stands before the point of a pattern that has no place for it, `.00`.
    private func whole(_ number: Numeral) -> String {
        guard number.point > 0 else { return "" }
        return (0..<number.point).reversed().map { "\(number.digit($0))" }.joined()
    }

    /// The digit behind the point; an optional one only where the number has it or a later one.
    private func digit(_ number: Numeral, _ power: Int, _ isRequired: Bool) -> String {
        isRequired || number.decimals >= -power ? "\(number.digit(power))" : ""
    }
}
