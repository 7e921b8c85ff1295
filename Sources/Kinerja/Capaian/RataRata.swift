extension Capaian {
    /// The mean of several capaian, as of the indikator of a sasaran or of a perangkat daerah.
    public struct RataRata: Sendable, Hashable {
        /// As shown; `nil` where none of them has a value.
        public let persen: Decimal64?
        /// How many have a value.
        public let dinilai: Int
        public let dari: Int
        public let langkah: [Langkah]

        /// "3 dari 5 dinilai"
        public var kalimat: String { "\(dinilai) dari \(dari) dinilai" }

        /// Of capped values, at most 100 each where there is no cap; of those that have a value. The names are those
        /// of the indikator, for the steps.
        public init(_ all: [(nama: String, capaian: Derivation)], desimal: Int) {
            let parts: [(String, Pecahan)] = all.compactMap { nama, capaian in
                capaian.nilai.map { (nama, capaian.batas == nil ? min($0, .seratus) : $0) }
            }
            dinilai = parts.count
            dari = all.count
            guard !parts.isEmpty, let mean = Rerata(parts.map(\.1)), let shown = mean.rounded(to: desimal) else {
                persen = nil
                langkah = []
                return
            }
            persen = shown
            let names: [String] = parts.indices.map { "C\($0 + 1)" }
            langkah = [
                Langkah(
                    "Rata-rata", "bulat((\(names.joined(separator: " + ")))/\(names.count); \(desimal))",
                    zip(names, parts).map { .init($0, $1.1, $1.0) }, .angka(Pecahan(shown)))
            ]
        }
    }
}

/// A mean that is exact as far as it has to be: the sum of many fractions has a denominator beyond 128 bits, so that
/// each is held between two neighbours of 10^-20, and rounding is right where both ends round to the same.
private struct Rerata {
    private let bawah: Pecahan
    private let atas: Pecahan

    /// `nil` where the numbers are too large; `numbers` are 0 or more.
    init?(_ numbers: [Pecahan]) {
        guard let count = Int(exactly: numbers.count), count > 0 else { return nil }
        do {
            if let exact = try? Agregasi.total(numbers) {
                (bawah, atas) = (try exact / Pecahan(count), try exact / Pecahan(count))
                return
            }
            var (low, high): (Pecahan, Pecahan) = (.nol, .nol)
            for number in numbers {
                guard let (floor, ceiling) = number.tetangga(desimal: 20) else { return nil }
                (low, high) = (try low + floor, try high + ceiling)
            }
            (bawah, atas) = (try low / Pecahan(count), try high / Pecahan(count))
        } catch { return nil }
    }

    func rounded(to decimals: Int) -> Decimal64? {
        guard let low = bawah.rounded(to: decimals), low == atas.rounded(to: decimals) else { return nil }
        return low
    }
}
