/// The text of an amount with its dress taken off: `(Rp. 1.000,-)` is a negative `1.000`.
struct MoneyText {
    let isNegative: Bool
    /// What is left, to be digits and marks.
    let number: String
    /// `nil` when something else is left too.
    let groups: DigitGroups?
    /// What an amount in millions or more comes to: `70 T`, `2,447 triliun`. `nil` where it is written out.
    let rounded: Int64?

    /// `text` is tidied and not empty.
    init(_ text: String) {
        if let bare = DigitGroups(text) {
            (isNegative, number, groups, rounded) = (false, text, bare, nil)
            return
        }
        var rest: Substring = Substring(text)
        let outside: Bool = MoneyText.dropNegation(&rest)
        rest = MoneyText.droppingCurrency(rest)
        isNegative = MoneyText.dropNegation(&rest) || outside
        number = String(MoneyText.droppingEmptySen(rest))
        groups = DigitGroups(number)
        rounded = groups == nil ? MoneyText.rounded(number) : nil
    }

    /// A number before a word for a power of ten. A comma begins its decimals, and so does a dot that groups nothing.
    private static func rounded(_ text: String) -> Int64? {
        let word = String(text.reversed().prefix(while: \.isLetter).reversed())
        guard let power = powers[word.lowercased()], let groups = DigitGroups(text.dropLast(word.count).tidied()) else {
            return nil
        }
        var (whole, decimals) = (groups, "")
        if let (head, mark, tail) = groups.splitLast, mark == .comma || !groups.isGroupedByThousands {
            (whole, decimals) = (head, tail)
        }
        guard whole.isPlain || whole.isGroupedByThousands, decimals.utf8.count <= power else { return nil }
        return Int64(whole.digits + decimals + String(repeating: "0", count: power - decimals.utf8.count))
    }

    private static let powers = [
        "t": 12, "triliun": 12, "trilyun": 12, "m": 9, "miliar": 9, "milyar": 9, "juta": 6, "jt": 6, "ribu": 3, "rb": 3,
    ]

    /// `-`, and `Rp -`, which is how Excel's accounting format prints it.
    var isNihil: Bool { groups == nil && number.isDash }

    var amount: Rupiah? { (groups.flatMap(\.wholeRupiah) ?? rounded).flatMap(signed) }

    var style: GroupingStyle? { groups.flatMap { GroupingStyle($0.withoutSen ?? $0) } }

    /// Best first, without repetition.
    var plausibleReadings: [Rupiah] { MoneyRepair(number).readings.compactMap(signed) }

    private func signed(_ magnitude: Int64) -> Rupiah? { Rupiah(isNegative ? -magnitude : magnitude) }

    /// Parentheses around the amount, or a dash directly before it. A dash followed by a space is a list mark and
    /// stays, so that the text is malformed.
    private static func dropNegation(_ text: inout Substring) -> Bool {
        if text.hasPrefix("("), text.hasSuffix(")"), text.count > 2 {
            text = Substring(text.dropFirst().dropLast().tidied())
            return true
        }
        let rest: Substring = text.dropFirst()
        guard text.unicodeScalars.first?.isDash == true, let next: Character = rest.first else { return false }
        guard next.isLetter || next.isNumber else { return false }
        text = rest
        return true
    }

    private static func droppingCurrency(_ text: Substring) -> Substring {
        for word: String in ["rupiah", "rp.", "rp", "idr"] {
            guard let rest: Substring = text.dropping(prefix: word) else { continue }
            return rest.hasPrefix(" ") ? rest.dropFirst() : rest
        }
        return text
    }

    /// `,-` and `.-`, with one dash or more, stand for "no sen".
    private static func droppingEmptySen(_ text: Substring) -> Substring {
        guard let mark: Substring.Index = text.lastIndex(where: { $0 == "," || $0 == "." }) else { return text }
        return text[text.index(after: mark)...].isDash && mark > text.startIndex ? text[..<mark] : text
    }
}

extension DigitGroups {
    /// The amount when the number is well formed and fits; see `Anggaran.init(raw:)`.
    var wholeRupiah: Int64? {
        let whole: DigitGroups = withoutSen ?? self
        guard whole.isPlain || whole.isGroupedByThousands else { return nil }
        return Int64(whole.digits)
    }

    /// The number without a tail of two zeros for sen; `nil` when it has no such tail.
    var withoutSen: DigitGroups? {
        guard lengths.count > 1, lengths.last == 2, digits.hasSuffix("00") else { return nil }
        guard let (head, mark, _) = splitLast else { return nil }
        if head.isGroupedByThousands { return head.uniformMark == mark ? nil : head }
        guard head.isPlain else { return nil }
        switch mark {
        case .comma: return head
        // `50.00` may be fifty rupiah or a group that lost a digit.
        case .dot: return head.digits.utf8.count > 3 ? head : nil
        }
    }
}
