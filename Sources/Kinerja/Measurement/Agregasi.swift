/// How the figures of the months make the year's. It is said per indicator and never guessed.
public enum Agregasi: String, Sendable, CaseIterable {
    /// 13 desa over the months.
    case jumlah
    /// An index: what stands at the end of the year.
    case akhir
    case rataRata = "rata-rata"
    case tertinggi
    case terendah
    /// 25 documents in every month, 25 in the year.
    case tetap
    /// The same 489 persons in May and in November.
    case orangSama = "orang sama"

    /// The word of ways of measuring and of the open data; documents keep the shorter `rawValue` that they have.
    public var kata: String { self == .orangSama ? "orang yang sama" : rawValue }

    /// Reads `kata`, and `rawValue`.
    public init?(kata: String) {
        guard let agregasi = Agregasi.allCases.first(where: { $0.kata == kata || $0.rawValue == kata }) else {
            return nil
        }
        self = agregasi
    }
}

extension Agregasi {
    /// Why the figures of a year's periods make no figure for the year.
    public enum Obstacle: Error, Sendable, Equatable {
        /// Nothing is stated for any period.
        case nothing
        /// A figure that has to be the same in every period is not: the two that differ.
        case differs(Decimal64, Decimal64)
        /// More digits than an exact decimal holds.
        case tooLarge
    }

    /// The year's figure from those of its periods, in their order; a period for which none is stated ("-") is left
    /// out. Exact, but for an average that does not end, which is rounded half away from zero at six decimals.
    public func result(of figures: [Decimal64]) throws(Obstacle) -> Decimal64 {
        guard let first = figures.first, let last = figures.last else { throw .nothing }
        switch self {
        case .jumlah: return try Agregasi.sum(figures)
        case .akhir: return last
        case .rataRata: return try Agregasi.average(figures)
        case .tertinggi: return figures.reduce(first) { max($0, $1) }
        case .terendah: return figures.reduce(first) { min($0, $1) }
        case .tetap, .orangSama:
            guard let other = figures.first(where: { $0 != first }) else { return first }
            throw .differs(first, other)
        }
    }

    private static func sum(_ figures: [Decimal64]) throws(Obstacle) -> Decimal64 {
        var total = Decimal64(0)
        for figure in figures {
            do { total = try total + figure } catch { throw .tooLarge }
        }
        return total
    }

    private static func average(_ figures: [Decimal64]) throws(Obstacle) -> Decimal64 {
        let (sum, decimals) = (try sum(figures), 6)
        let scale: Int = max(sum.scale, decimals)
        guard scale <= 12 else { throw .tooLarge }
        let power: Int128 = (0..<(scale - sum.scale)).reduce(1) { product, _ in product * 10 }
        let (numerator, count): (Int128, Int128) = (Int128(sum.unscaled) * power, Int128(figures.count))
        let half: Int128 = numerator < 0 ? -count : count
        guard let unscaled = Int64(exactly: (2 * numerator + half) / (2 * count)),
            let average = Decimal64(unscaled: unscaled, scale: scale)
        else { throw .tooLarge }
        return average.withoutTrailingZeros
    }

    /// Whether the year's figure is the target, to as many decimals as the target states.
    public static func meets(_ target: Decimal64, _ figure: Decimal64) -> Bool {
        figure == target || figure.rounded(to: target.scale) == target
    }

    /// "jumlah bulan-bulannya", for a sentence.
    var words: String {
        switch self {
        case .jumlah: "jumlahnya"
        case .akhir: "nilai terakhirnya"
        case .rataRata: "rata-ratanya"
        case .tertinggi: "nilai tertingginya"
        case .terendah: "nilai terendahnya"
        case .tetap: "nilai tetapnya"
        case .orangSama: "jumlah orangnya"
        }
    }
}

extension Decimal64 {
    /// Rounded half away from zero; the number itself when it has no more decimals than that.
    func rounded(to decimals: Int) -> Decimal64 {
        guard decimals < scale, decimals >= 0 else { return self }
        let power: Int64 = (0..<(scale - decimals)).reduce(1) { product, _ in product * 10 }
        let (quotient, remainder): (Int64, Int64) = unscaled.quotientAndRemainder(dividingBy: power)
        let isUp: Bool = remainder.magnitude >= (power.magnitude + 1) / 2
        let step: Int64 = isUp ? (unscaled < 0 ? -1 : 1) : 0
        return Decimal64(unscaled: quotient + step, scale: decimals) ?? self
    }

    /// 12,500000 as 12,5.
    public var withoutTrailingZeros: Decimal64 {
        var (digits, places) = (unscaled, scale)
        while places > 0, digits.isMultiple(of: 10) { (digits, places) = (digits / 10, places - 1) }
        return Decimal64(unscaled: digits, scale: places) ?? self
    }
}
