/// An exact decimal number, `unscaled / 10^scale`. Equality and order are numeric: 0,8360 equals 0,836.
public struct Decimal64: Sendable, Hashable, Comparable {
    public let unscaled: Int64
    /// Decimals, 0...18, kept as written: `100,00` has two.
    public let scale: Int

    public static let scales: ClosedRange<Int> = 0...18

    /// `nil` unless `scale` is 0...18.
    public init?(unscaled: Int64, scale: Int) {
        guard Decimal64.scales.contains(scale) else { return nil }
        self.unscaled = unscaled
        self.scale = scale
    }

    public init(_ whole: Int64) {
        unscaled = whole
        scale = 0
    }

    /// From a numeral already known to be ASCII digits; `nil` when they do not fit.
    init?(whole: DigitGroups, decimals: String = "") {
        guard let unscaled = Int64(whole.digits + decimals) else { return nil }
        self.init(unscaled: unscaled, scale: decimals.utf8.count)
    }

    public var isNegative: Bool { unscaled < 0 }

    /// Without decimals other than zeros.
    public var isWhole: Bool { aligned(to: 18) % Decimal64.power(18) == 0 }

    public static func == (left: Decimal64, right: Decimal64) -> Bool { left.aligned(to: 18) == right.aligned(to: 18) }
    public static func < (left: Decimal64, right: Decimal64) -> Bool { left.aligned(to: 18) < right.aligned(to: 18) }
    public func hash(into hasher: inout Hasher) { hasher.combine(aligned(to: 18)) }

    /// |Int64| × 10^18 stays below 10^37, Int128 reaches 1.7 × 10^38.
    private func aligned(to scale: Int) -> Int128 { Int128(unscaled) * Decimal64.power(scale - self.scale) }

    fileprivate static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
}

/// A sum or difference of decimals that needs more than 64 bits.
public struct DecimalOverflow: Error, Hashable, Sendable {}

extension Decimal64 {
    /// Exact, with the larger scale of the two.
    public static func + (left: Decimal64, right: Decimal64) throws(DecimalOverflow) -> Decimal64 {
        let scale: Int = max(left.scale, right.scale)
        let sum: Int128 = left.aligned(to: scale) + right.aligned(to: scale)
        guard let unscaled = Int64(exactly: sum), let result = Decimal64(unscaled: unscaled, scale: scale) else {
            throw DecimalOverflow()
        }
        return result
    }

    /// Exact, with the larger scale of the two.
    public static func - (left: Decimal64, right: Decimal64) throws(DecimalOverflow) -> Decimal64 {
        let scale: Int = max(left.scale, right.scale)
        let difference: Int128 = left.aligned(to: scale) - right.aligned(to: scale)
        guard let unscaled = Int64(exactly: difference), let result = Decimal64(unscaled: unscaled, scale: scale) else {
            throw DecimalOverflow()
        }
        return result
    }

    /// The same number with the other sign; `nil` for the one value that has no opposite.
    public var negated: Decimal64? {
        guard unscaled != .min else { return nil }
        return Decimal64(unscaled: -unscaled, scale: scale)
    }
}
