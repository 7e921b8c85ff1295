/// An amount of money in whole rupiah; never a floating-point number. May be negative (a refund, a deficit).
public struct Rupiah: Sendable, Hashable, Comparable {
    public let amount: Int64

    public init(_ amount: Int64) { self.amount = amount }

    public static let zero = Rupiah(0)

    /// `9.077.000.000`, `-250.000`: dots between thousands, without `Rp`.
    public var grouped: String { (amount < 0 ? "-" : "") + unsigned }

    /// `Rp9.077.000.000`: EYD V writes the symbol without a full stop or a space.
    public var symbolic: String { (amount < 0 ? "-Rp" : "Rp") + unsigned }

    public static func < (left: Rupiah, right: Rupiah) -> Bool { left.amount < right.amount }

    /// Whether a column of units says that the figure beside it is money.
    public static func isUnit(_ text: String) -> Bool { ["rupiah", "rp", "rp."].contains(text.lowercased()) }

    private var unsigned: String { groupedByThousands(String(amount.magnitude), mark: ".") }
}

/// A sum beyond ±9.223.372.036.854.775.807 rupiah: thousands of state budgets, so a typing error.
public struct RupiahOverflow: Error, Hashable, Sendable {}

extension Rupiah {
    public static func + (left: Rupiah, right: Rupiah) throws(RupiahOverflow) -> Rupiah {
        try [left, right].sum()
    }

    public static func - (left: Rupiah, right: Rupiah) throws(RupiahOverflow) -> Rupiah {
        let (difference, overflow): (Int64, Bool) = left.amount.subtractingReportingOverflow(right.amount)
        guard !overflow else { throw RupiahOverflow() }
        return Rupiah(difference)
    }
}

extension Sequence<Rupiah> {
    /// The exact total, 0 for an empty sequence. Added in 128 bits, so the order of the rows cannot cause an overflow.
    public func sum() throws(RupiahOverflow) -> Rupiah {
        let total: Int128 = reduce(into: Int128(0)) { $0 += Int128($1.amount) }
        guard let amount = Int64(exactly: total) else { throw RupiahOverflow() }
        return Rupiah(amount)
    }
}
