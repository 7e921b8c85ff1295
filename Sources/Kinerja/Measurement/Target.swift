/// A target or a realisation in a document: what was typed, which is what is printed, beside what it means.
///
/// A cell that does not exist is `nil` as a `Target?`; blank, a dash, and 0 are three further things.
public struct Target: Sendable, Hashable {
    public enum Reading: Sendable, Hashable {
        case value(Value)
        /// Nothing but white space.
        case blank
        /// `-`: nothing was planned or reached here, said explicitly. Not 0.
        case nihil
        /// Text without a meaning that could be measured. Kept and printed, never guessed at.
        case unreadable
    }

    /// What can be measured. A `satuan` is the unit as typed in the cell, `%` included, `nil` when the cell has none;
    /// most forms have a column of their own for it.
    public enum Value: Sendable, Hashable {
        /// `85`, `0,6333`, `1.423`, `66,16 POIN`, `25 per bulan`
        case number(Decimal64, satuan: String?)
        /// `10 %`, `10%`, `100 persen`: the number before the sign, 10 and not 0,1.
        case percent(Decimal64)
        /// `B (80)`, `BB`, `80 (B)`: an AKIP grade with the score it stood for, which differs per indicator.
        case grade(String, score: Decimal64?)
        /// `Hijau (81)`, `HIJAU`, `Nindya`: the words as typed.
        case category(String, score: Decimal64?)
        /// `69,1-69,5`, `10 s/d 20 hari`: both ends belong to it, `lower` is not above `upper`.
        case range(lower: Decimal64, upper: Decimal64, satuan: String?)
        /// `≥ 90`, `min. 5`, `lebih dari 3` (not inclusive)
        case minimum(Decimal64, inclusive: Bool, satuan: String?)
        /// `≤ 16`, `maksimal 3 hari`, `< 5` (not inclusive)
        case maximum(Decimal64, inclusive: Bool, satuan: String?)
        /// `Rp 1.000.000`: only with the currency; an amount without it is a number.
        case money(Rupiah)
    }

    public let raw: String
    public let reading: Reading
    /// The second meaning of a numeral such as `1.423` (1423 first, or 1,423) or `2,800`; `nil` when there is none. To
    /// be shown to the writer, who alone knows: Janji reads by the Indonesian rule and says so.
    public let otherValue: Value?

    /// Never fails: see `Reading.unreadable`. How numbers are read is described at `Numeral`, what surrounds them at
    /// `Value`.
    public init(raw: String) {
        self.raw = raw
        let text: String = raw.tidied()
        let values: [Value] = TargetText(text).values
        otherValue = values.count > 1 ? values[1] : nil
        reading = values.first.map(Reading.value) ?? (text.isEmpty ? .blank : text.isDash ? .nihil : .unreadable)
    }

    /// `nil` when the text is blank, a dash, or cannot be read.
    public var value: Value? {
        switch reading {
        case .value(let value): value
        case .blank, .nihil, .unreadable: nil
        }
    }
}

extension Target.Value {
    /// The number to calculate with: the score of a grade or category, `nil` when it has none, and for a range, which
    /// has two.
    public var number: Decimal64? {
        switch self {
        case .number(let number, _), .percent(let number), .minimum(let number, _, _), .maximum(let number, _, _):
            number
        case .grade(_, let score), .category(_, let score): score
        case .money(let rupiah): Decimal64(rupiah.amount)
        case .range: nil
        }
    }
}
