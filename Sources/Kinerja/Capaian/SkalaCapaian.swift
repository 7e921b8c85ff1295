/// A scale of bands with names and colours, which a percentage as shown is looked up in.
public struct SkalaCapaian: Sendable, Hashable {
    /// Its permanent name in addresses and in the open data: `permendagri-86-2017-tertutup`.
    public var kunci: String
    public var nama: String
    /// The regulation or decision that prints it; blank for none.
    public var dasar: String
    public var kelas: [Kelas]
    /// Holes that stand in the decision and are left as they are.
    public var lubangDiakui: [LubangDiakui]

    public init(
        kunci: String, nama: String, dasar: String = "", kelas: [Kelas], lubangDiakui: [LubangDiakui] = []
    ) {
        self.kunci = kunci
        self.nama = nama
        self.dasar = dasar
        self.kelas = kelas
        self.lubangDiakui = lubangDiakui
    }

    /// One band.
    public struct Kelas: Sendable, Hashable {
        public var nama: String
        public var warna: Warna
        public var pita: Skala.Pita

        public init(nama: String, warna: Warna, pita: Skala.Pita) {
            self.nama = nama
            self.warna = warna
            self.pita = pita
        }

        /// `Baik: mulai 75 dan di bawah 100`.
        public var kalimat: String { "\(nama): \(pita.words)" }
    }

    /// Colours from the worst to the best; a page gives each its tone.
    public enum Warna: String, Sendable, Hashable, CaseIterable, Codable {
        case merah, jingga, kuning, hijau, biru, abu

        /// Colours for so many bands, given from low to high.
        public static func untuk(_ count: Int) -> [Warna] {
            switch count {
            case ...1: Array([.hijau].prefix(max(count, 0)))
            case 2: [.merah, .hijau]
            case 3: [.merah, .kuning, .hijau]
            case 4: [.merah, .jingga, .kuning, .hijau]
            case 5: [.merah, .jingga, .kuning, .hijau, .biru]
            default: [.merah, .jingga, .kuning, .hijau, .biru] + Array(repeating: .abu, count: count - 5)
            }
        }
    }

    /// A hole that somebody knows of, with the ground that is printed as a footnote.
    public struct LubangDiakui: Sendable, Hashable {
        public var pita: Skala.Pita
        public var dasar: String

        public init(pita: Skala.Pita, dasar: String) {
            self.pita = pita
            self.dasar = dasar
        }
    }

    /// The one band that holds the number; `nil` where none or several do.
    public func kelas(untuk number: Decimal64) -> Kelas? {
        let holding: [Kelas] = kelas.filter { $0.pita.contains(number) }
        return holding.count == 1 ? holding[0] : nil
    }

    /// From low to high.
    public var terurut: [Kelas] {
        kelas.sorted { Skala.Pita.isBefore($0.pita, $1.pita) }
    }
}

extension SkalaCapaian: CanonicalText {
    private enum CodingKeys: String, CodingKey { case kunci, nama, dasar, kelas, lubangDiakui }
}

extension SkalaCapaian.Kelas: Codable {}
extension SkalaCapaian.LubangDiakui: Codable {}

/// As people write it: `>= 75 dan < 100`.
extension Skala.Pita: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let pita = Skala.Pita(text: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a band: \(text)")
        }
        self = pita
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(tulisan)
    }
}
