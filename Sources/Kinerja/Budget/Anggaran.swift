/// An amount in a document: what was typed, which is what is printed, beside what it means.
///
/// A cell that does not exist is `nil` as an `Anggaran?`; a cell left blank, a dash, and 0 are three further things.
public struct Anggaran: Sendable, Hashable {
    public enum Reading: Sendable, Hashable {
        case amount(Rupiah)
        case empty
        /// `-`: nothing was budgeted or spent, said explicitly. Not 0.
        case nihil
        /// Not a number that is safe to add. Every plausible reading, best first; none when nothing suggests itself.
        case malformed([Rupiah])
    }

    public let raw: String
    public let reading: Reading
    /// `nil` when the text shows none.
    public let style: GroupingStyle?

    /// Never fails: see `Reading.malformed`. The rules, all applied after trimming white space:
    ///
    /// - digits, plain or with the thousands grouped by dots or by commas, one kind throughout: `1.000.000`,
    ///   `1,971,817,100`, `41615400`; no leading zeros;
    /// - a tail of two zeros for sen after the other mark: `50.000.000,00`, `1,000.00`, and after a plain number of
    ///   four or more digits also `.00`. Any other sen is malformed, because money here is whole rupiah;
    /// - dress: `Rp`, `Rp.`, `IDR` or `Rupiah` before, `,-` or `.-` behind (`Rp2.682.564.785,-`);
    /// - a number of triliun, miliar, juta or ribu, `Rp. 70 T`, `2,447 triliun`;
    /// - the amount in words behind it, in brackets, if it is the same;
    /// - negative as `-1.000` or `(1.000)`. A dash with a space behind it is a list mark, so `- 1.000` is malformed.
    public init(raw: String) {
        self.raw = raw
        let text: String = Anggaran.withoutWords(raw.tidied())
        guard !text.isEmpty else {
            (reading, style) = (.empty, nil)
            return
        }
        let money = MoneyText(text)
        guard !money.isNihil else {
            (reading, style) = (.nihil, nil)
            return
        }
        style = money.style
        reading = money.amount.map(Reading.amount) ?? .malformed(money.plausibleReadings)
    }

    /// `1.000.000 (satu juta rupiah)` without its words; other words stay, and make it unreadable.
    private static func withoutWords(_ text: String) -> String {
        guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex,
            let words = Terbilang.read(String(text[open...]))
        else { return text }
        let before = text[..<open].tidied()
        return MoneyText(before).amount?.amount == words ? before : text
    }

    /// As the product itself writes an amount.
    public init(_ amount: Rupiah) {
        self.init(raw: amount.grouped)
    }

    /// The amount, when the text is well formed.
    public var amount: Rupiah? {
        switch reading {
        case .amount(let amount): amount
        case .empty, .nihil, .malformed: nil
        }
    }
}
