extension SkalaCapaian {
    /// What a scale leaves out or holds twice of the numbers that can be shown: those from 0 to the cap (or without
    /// end) with so many decimals.
    public struct Pemeriksaan: Sendable, Hashable {
        public let lubang: [Lubang]
        public let tumpang: [Tumpang]
        /// Bands that no number that can be shown falls into, as `> 100` below a cap of 100.
        public let kosong: [Kelas]

        /// Every number that can be shown is in exactly one band or in a hole that was acknowledged.
        public var bolehDipakai: Bool { tumpang.isEmpty && lubang.allSatisfy { $0.diakui != nil } }
    }

    /// Numbers that can be shown and are in no band.
    public struct Lubang: Sendable, Hashable {
        /// The whole stretch between the bands: above 90 and below 91.
        public let pita: Skala.Pita
        /// The first and last of them that can be shown, 90,01 and 90,99; the last is `nil` without end.
        public let pertama: Decimal64
        public let terakhir: Decimal64?
        public let diakui: LubangDiakui?
    }

    /// Numbers that can be shown and are in several bands.
    public struct Tumpang: Sendable, Hashable {
        public let pita: Skala.Pita
        public let pertama: Decimal64
        public let terakhir: Decimal64?
        /// The names of the bands.
        public let kelas: [String]
    }

    /// `batas` in per cent, `nil` for none; `desimal` 0...4.
    public func periksa(batas: Int?, desimal: Int) -> Pemeriksaan {
        let lattice = Kisi(batas: batas, desimal: desimal)
        let scale = Skala(kelas.map(\.pita))
        let holes: [Lubang] = scale.lubang.compactMap { stretch in
            lattice.ends(of: stretch).map { first, last in
                Lubang(
                    pita: stretch, pertama: first, terakhir: last,
                    diakui: lubangDiakui.first { lattice.covers($0.pita, first, last) })
            }
        }
        let doubles: [Tumpang] = scale.tumpang.compactMap { stretch in
            lattice.ends(of: stretch).map { first, last in
                Tumpang(
                    pita: stretch, pertama: first, terakhir: last,
                    kelas: terurut.filter { $0.pita.contains(first) }.map(\.nama))
            }
        }
        return Pemeriksaan(
            lubang: holes, tumpang: doubles, kosong: kelas.filter { lattice.ends(of: $0.pita) == nil })
    }
}

extension SkalaCapaian.Pemeriksaan {
    /// A sentence for each thing that keeps it from being used.
    public var kalimat: [String] {
        lubang.filter { $0.diakui == nil }.map { "Angka \($0.words) tidak termasuk pita mana pun." }
            + tumpang.map { "Angka \($0.words) termasuk lebih dari satu pita: \($0.kelas.joined(separator: ", "))." }
    }
}

extension SkalaCapaian.Lubang {
    /// `tepat 100`, `90,01 sampai 90,99`, `100,01 ke atas`.
    public var words: String { spanned(pertama, terakhir) }
}

extension SkalaCapaian.Tumpang {
    public var words: String { spanned(pertama, terakhir) }
}

private func spanned(_ first: Decimal64, _ last: Decimal64?) -> String {
    let low: String = first.withoutTrailingZeros.indonesian
    guard let last else { return "\(low) ke atas" }
    return first == last ? "tepat \(low)" : "\(low) sampai \(last.withoutTrailingZeros.indonesian)"
}

/// The numbers that can be shown: multiples of 10^-desimal from 0 to the cap.
private struct Kisi {
    let batas: Int?
    let desimal: Int

    /// The first and last of them in a stretch, the last `nil` where it has no end; `nil` where it holds none.
    func ends(of stretch: Skala.Pita) -> (first: Decimal64, last: Decimal64?)? {
        let low: Int128 = max(stretch.bawah.map { step($0, isLow: true) } ?? 0, 0)
        let cap: Int128? = batas.map { Int128($0) * Pecahan.power(desimal) }
        let high: Int128? = [stretch.atas.map { step($0, isLow: false) }, cap].compactMap { $0 }.min()
        guard let first = number(low), high.map({ low <= $0 }) ?? true else { return nil }
        return (first, high.flatMap(number))
    }

    /// Whether a stretch holds all of them from the first to the last.
    func covers(_ stretch: Skala.Pita, _ first: Decimal64, _ last: Decimal64?) -> Bool {
        guard stretch.contains(first) else { return false }
        return last.map(stretch.contains) ?? (stretch.atas == nil)
    }

    /// The nearest multiple at an end that belongs to the stretch.
    private func step(_ end: Skala.Ujung, isLow: Bool) -> Int128 {
        let exact = Int128(end.nilai.unscaled) * Pecahan.power(desimal)
        let (quotient, remainder) = exact.quotientAndRemainder(dividingBy: Pecahan.power(end.nilai.scale))
        let floor: Int128 = remainder < 0 ? quotient - 1 : quotient
        if remainder == 0 { return end.termasuk ? floor : isLow ? floor + 1 : floor - 1 }
        return isLow ? floor + 1 : floor
    }

    private func number(_ step: Int128) -> Decimal64? {
        Int64(exactly: step).flatMap { Decimal64(unscaled: $0, scale: desimal) }
    }
}
