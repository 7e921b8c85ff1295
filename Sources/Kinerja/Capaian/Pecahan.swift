/// An exact fraction in lowest terms, its denominator above 0. Every operation is exact or throws.
public struct Pecahan: Sendable, Hashable {
    public let pembilang: Int128
    public let penyebut: Int128

    /// A result that needs more than 128 bits, or a division by zero.
    public enum Obstacle: Error, Sendable, Hashable {
        case tooLarge
        case dividedByZero
    }

    public static let nol = Pecahan(0)
    public static let seratus = Pecahan(100)

    public init(_ whole: Int) {
        pembilang = Int128(whole)
        penyebut = 1
    }

    /// Always fits: |Int64| over at most 10^18.
    public init(_ number: Decimal64) {
        self.init(reducing: Int128(number.unscaled), Pecahan.power(number.scale))
    }

    /// `per` is above 0, both below the largest Int128.
    init(_ pembilang: Int128, per penyebut: Int128) { self.init(reducing: pembilang, penyebut) }

    /// `over` is not 0; both are above the smallest Int128.
    private init(reducing numerator: Int128, _ over: Int128) {
        let (left, right): (Int128, Int128) = over < 0 ? (-numerator, -over) : (numerator, over)
        let divisor: Int128 = Pecahan.divisor(left.magnitude, right.magnitude)
        pembilang = left / divisor
        penyebut = right / divisor
    }

    private static func divisor(_ left: UInt128, _ right: UInt128) -> Int128 {
        var (larger, smaller) = (left, right)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return Int128(max(larger, 1))
    }

    /// 10^exponent; exponents up to 38 fit.
    static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }

    public var isNegative: Bool { pembilang < 0 }
    public var isWhole: Bool { penyebut == 1 }
}

extension Pecahan {
    public static func + (left: Pecahan, right: Pecahan) throws(Obstacle) -> Pecahan {
        let shared: Int128 = divisor(left.penyebut.magnitude, right.penyebut.magnitude)
        let (one, other): (Int128, Int128) = (right.penyebut / shared, left.penyebut / shared)
        let sum = try product(left.pembilang, one).addingReportingOverflow(try product(right.pembilang, other))
        guard !sum.overflow, sum.partialValue != .min else { throw .tooLarge }
        return Pecahan(reducing: sum.partialValue, try product(left.penyebut, one))
    }

    public static func - (left: Pecahan, right: Pecahan) throws(Obstacle) -> Pecahan { try left + right.negated }

    public static func * (left: Pecahan, right: Pecahan) throws(Obstacle) -> Pecahan {
        let one: Int128 = divisor(left.pembilang.magnitude, right.penyebut.magnitude)
        let other: Int128 = divisor(right.pembilang.magnitude, left.penyebut.magnitude)
        return Pecahan(
            reducing: try product(left.pembilang / one, right.pembilang / other),
            try product(left.penyebut / other, right.penyebut / one))
    }

    public static func / (left: Pecahan, right: Pecahan) throws(Obstacle) -> Pecahan {
        guard right.pembilang != 0 else { throw .dividedByZero }
        return try left * Pecahan(reducing: right.penyebut, right.pembilang)
    }

    public var negated: Pecahan { Pecahan(reducing: -pembilang, penyebut) }
    public var magnitude: Pecahan { isNegative ? negated : self }

    /// Never the smallest Int128, which has no opposite.
    private static func product(_ left: Int128, _ right: Int128) throws(Obstacle) -> Int128 {
        let product = left.multipliedReportingOverflow(by: right)
        guard !product.overflow, product.partialValue != .min else { throw .tooLarge }
        return product.partialValue
    }
}

extension Pecahan: Comparable {
    /// By whole parts, and where these are the same by the turned rests: exact without a product that could overflow.
    public static func < (left: Pecahan, right: Pecahan) -> Bool {
        var (one, two, isTurned) = (left, right, false)
        while true {
            let (wholeOne, restOne) = one.floored
            let (wholeTwo, restTwo) = two.floored
            guard wholeOne == wholeTwo else { return (wholeOne < wholeTwo) != isTurned }
            guard restOne != 0, restTwo != 0 else {
                return restOne == restTwo ? false : (restOne == 0) != isTurned
            }
            one = Pecahan(reducing: one.penyebut, restOne)
            two = Pecahan(reducing: two.penyebut, restTwo)
            isTurned.toggle()
        }
    }

    /// The whole number not above it, and the numerator of the rest, 0 or more.
    private var floored: (whole: Int128, rest: Int128) {
        let (quotient, remainder) = pembilang.quotientAndRemainder(dividingBy: penyebut)
        return remainder < 0 ? (quotient - 1, remainder + penyebut) : (quotient, remainder)
    }
}
