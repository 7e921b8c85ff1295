/// A number as people in Indonesia type it, with the second meaning it may have.
///
/// A comma begins the decimals and dots group thousands (EYD V), but spreadsheets bring the English form. The rules:
///
/// - `85`, `1800`, `0`: plain. A leading zero (`007`) is a code, not a number.
/// - `1.423`: the groups of three after a dot are thousands, 1423; it may also be 1,423 and says so.
/// - `1,423`: a comma is decimal, 1,423; it may also be 1423 and says so.
/// - `1.234.567`, `1,234,567`: the same mark twice can only group.
/// - `66,16`, `3.19`, `0.9233`, `0.726`, `1234.567`: one mark with a tail or a head that cannot be a group of thousands
///   is decimal, whichever mark it is.
/// - `1.234,56`, `1,234.56`: the last mark is decimal, the other groups.
/// - Everything else (`1.23.456`, `1.000,000.0`) is not a number.
struct Numeral: Sendable, Hashable {
    let value: Decimal64
    /// The other meaning of an ambiguous numeral.
    let other: Decimal64?

    /// The value, and behind it the other meaning.
    var meanings: [Decimal64] { [value] + (other.map { [$0] } ?? []) }

    /// `text` may begin with a minus sign; nothing else may stand around the number.
    init?(_ text: some StringProtocol) {
        let sign: Bool = text.unicodeScalars.first?.isDash == true
        guard let groups = DigitGroups(text.dropFirst(sign ? 1 : 0)), let unsigned = Numeral(groups) else { return nil }
        guard sign else {
            self = unsigned
            return
        }
        guard let value: Decimal64 = unsigned.value.negated else { return nil }
        self.init(value: value, other: unsigned.other?.negated)
    }

    private init?(_ groups: DigitGroups) {
        guard let (head, mark, tail) = groups.splitLast else {
            guard groups.isPlain, let value = Decimal64(whole: groups) else { return nil }
            self.init(value: value, other: nil)
            return
        }
        let whole: Decimal64? = groups.isGroupedByThousands ? Decimal64(whole: groups) : nil
        let isDecimal: Bool = head.isPlain || (head.isGroupedByThousands && head.uniformMark != mark)
        let fraction: Decimal64? = isDecimal ? Decimal64(whole: head, decimals: tail) : nil
        switch mark {
        case .dot: self.init(first: whole, second: fraction)
        case .comma: self.init(first: fraction, second: whole)
        }
    }

    private init?(first: Decimal64?, second: Decimal64?) {
        guard let value: Decimal64 = first ?? second else { return nil }
        self.init(value: value, other: first == nil ? nil : second)
    }

    private init(value: Decimal64, other: Decimal64?) {
        self.value = value
        self.other = other
    }
}
