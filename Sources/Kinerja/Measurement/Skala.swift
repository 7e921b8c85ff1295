/// A scale of categories: every number from 0 upwards should fall into exactly one band. The printed scale of a report
/// may leave numbers out (`>100` and `75 s/d <100` leave exactly 100) or hold them twice: both are found, never mended.
public struct Skala: Sendable, Hashable {
    /// One end of a stretch of numbers.
    public struct Ujung: Sendable, Hashable {
        public let nilai: Decimal64
        /// Whether the number itself belongs to the stretch.
        public let termasuk: Bool

        public init(nilai: Decimal64, termasuk: Bool) {
            self.nilai = nilai
            self.termasuk = termasuk
        }
    }

    /// A stretch of numbers; a missing end means without limit.
    public struct Pita: Sendable, Hashable {
        public let bawah: Ujung?
        public let atas: Ujung?

        public init(bawah: Ujung?, atas: Ujung?) {
            self.bawah = bawah
            self.atas = atas
        }

        public func contains(_ number: Decimal64) -> Bool {
            if let bawah, number < bawah.nilai || number == bawah.nilai && !bawah.termasuk { return false }
            if let atas, number > atas.nilai || number == atas.nilai && !atas.termasuk { return false }
            return true
        }
    }

    public let pita: [Pita]

    public init(_ pita: [Pita]) {
        self.pita = pita
    }

    /// The stretches above 0 that no band covers, from low to high.
    public var lubang: [Pita] {
        var holes: [Pita] = []
        var reached: Batas = .nol
        for band in sorted {
            if reached < band.mulai { holes.append(Pita(from: reached, to: band.mulai)) }
            reached = max(reached, band.akhir)
        }
        if reached < .tanpaAkhir { holes.append(Pita(from: reached, to: .tanpaAkhir)) }
        return holes
    }

    /// The stretches that two bands or more cover, from low to high.
    public var tumpang: [Pita] {
        var doubles: [Pita] = []
        var reached: Batas = .awal
        for band in sorted {
            if band.mulai < min(reached, band.akhir) {
                doubles.append(Pita(from: band.mulai, to: min(reached, band.akhir)))
            }
            reached = max(reached, band.akhir)
        }
        return doubles
    }

    private var sorted: [Pita] { pita.sorted { ($0.mulai, $0.akhir) < ($1.mulai, $1.akhir) } }
}

/// A cut between numbers: just below a number, just above it, or beyond all.
enum Batas: Comparable {
    case awal
    case sebelum(Decimal64)
    case sesudah(Decimal64)
    case tanpaAkhir

    static let nol: Batas = .sebelum(Decimal64(0))

    private var order: (Int, Decimal64, Int) {
        switch self {
        case .awal: (0, Decimal64(0), 0)
        case .sebelum(let number): (1, number, 0)
        case .sesudah(let number): (1, number, 1)
        case .tanpaAkhir: (2, Decimal64(0), 0)
        }
    }

    static func < (left: Batas, right: Batas) -> Bool { left.order < right.order }
}

extension Skala.Pita {
    var mulai: Batas { bawah.map { $0.termasuk ? .sebelum($0.nilai) : .sesudah($0.nilai) } ?? .awal }
    var akhir: Batas { atas.map { $0.termasuk ? .sesudah($0.nilai) : .sebelum($0.nilai) } ?? .tanpaAkhir }

    fileprivate init(from start: Batas, to end: Batas) {
        switch start {
        case .awal, .tanpaAkhir: bawah = nil
        case .sebelum(let number): bawah = Skala.Ujung(nilai: number, termasuk: true)
        case .sesudah(let number): bawah = Skala.Ujung(nilai: number, termasuk: false)
        }
        switch end {
        case .awal, .tanpaAkhir: atas = nil
        case .sebelum(let number): atas = Skala.Ujung(nilai: number, termasuk: false)
        case .sesudah(let number): atas = Skala.Ujung(nilai: number, termasuk: true)
        }
    }

    /// `tepat 100`, `di atas 90 dan di bawah 91`, `91 ke atas`.
    public var words: String {
        switch (bawah, atas) {
        case (nil, nil): "semua nilai"
        case (let low?, nil): low.termasuk ? "\(low.nilai.indonesian) ke atas" : "di atas \(low.nilai.indonesian)"
        case (nil, let high?): high.termasuk ? "\(high.nilai.indonesian) ke bawah" : "di bawah \(high.nilai.indonesian)"
        case (let low?, let high?):
            low.nilai == high.nilai
                ? "tepat \(low.nilai.indonesian)"
                : """
                \(low.termasuk ? "mulai" : "di atas") \(low.nilai.indonesian) \
                \(high.termasuk ? "sampai" : "dan di bawah") \(high.nilai.indonesian)
                """
        }
    }
}
