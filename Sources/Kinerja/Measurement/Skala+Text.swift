extension Skala.Pita {
    /// Reads a band as people write one: `>100`, `75 s/d <100`, `91 - 100`, `91 % ≤ 100 %`, `55 ≤ X < 75`,
    /// `lebih dari 100`, `90 ke atas`, `> 0,599 dan ≤ 0,707`. A limit without a sign belongs to the band; of
    /// `91 ≤ 100` the sign is that of the second. `nil` for anything else, and for a number alone.
    public init?(text: String) {
        guard let words = BandWords(text) else { return nil }
        let (signs, numbers) = (words.signs, words.numbers)
        switch words.shape {
        case "sn" where signs[0] == .equal: self.init(closed: numbers[0], numbers[0])
        case "sn", "xsn": self.init(signs[0], numbers[0])
        case "nsx": self.init(signs[0].turned, numbers[0])
        case "na": self.init(.atLeast, numbers[0])
        case "nb": self.init(.atMost, numbers[0])
        case "n-n": self.init(closed: numbers[0], numbers[1])
        case "n-sn", "nsn": self.init(signs[0].isUpper ? .atLeast : .atMost, numbers[0], signs[0], numbers[1])
        case "sn-n": self.init(signs[0], numbers[0], signs[0].isUpper ? .atLeast : .atMost, numbers[1])
        case "sn-sn", "xsn-sn": self.init(signs[0], numbers[0], signs[1], numbers[1])
        case "nsxsn": self.init(signs[0].turned, numbers[0], signs[1], numbers[1])
        default: return nil
        }
    }

    /// A canonical text that is read back as the same band: `>= 75 dan < 100`.
    public var tulisan: String {
        let low: String? = bawah.map { "\($0.termasuk ? ">=" : ">") \($0.nilai.plain)" }
        let high: String? = atas.map { "\($0.termasuk ? "<=" : "<") \($0.nilai.plain)" }
        return [low, high].compactMap { $0 }.joined(separator: " dan ")
    }

    /// From low to high; of bands that begin together the one that ends first.
    static func isBefore(_ left: Skala.Pita, _ right: Skala.Pita) -> Bool {
        (left.mulai, left.akhir) < (right.mulai, right.akhir)
    }

    private init?(_ sign: BandWords.Sign, _ number: Decimal64) {
        guard sign != .equal else { return nil }
        let end = Skala.Ujung(nilai: number, termasuk: sign.isInclusive)
        self.init(bawah: sign.isUpper ? nil : end, atas: sign.isUpper ? end : nil)
    }

    /// One limit from below and one from above, in either order.
    private init?(_ one: BandWords.Sign, _ first: Decimal64, _ other: BandWords.Sign, _ second: Decimal64) {
        guard one != .equal, other != .equal, one.isUpper != other.isUpper else { return nil }
        let ends = (
            Skala.Ujung(nilai: first, termasuk: one.isInclusive),
            Skala.Ujung(nilai: second, termasuk: other.isInclusive)
        )
        let (low, high) = one.isUpper ? (ends.1, ends.0) : ends
        guard low.nilai < high.nilai || low.nilai == high.nilai && low.termasuk && high.termasuk else { return nil }
        self.init(bawah: low, atas: high)
    }

    /// In either order.
    private init(closed one: Decimal64, _ other: Decimal64) {
        self.init(
            bawah: Skala.Ujung(nilai: min(one, other), termasuk: true),
            atas: Skala.Ujung(nilai: max(one, other), termasuk: true))
    }
}

extension Decimal64 {
    /// With a comma and without groups: `1423,5`.
    fileprivate var plain: String { description.replacing(".", with: ",") }
}
