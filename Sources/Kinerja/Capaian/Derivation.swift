/// What became of a promise, with the way there. Only `Capaian` makes one.
public struct Derivation: Sendable, Hashable {
    public let keadaan: Keadaan
    /// R compared with T exactly, by the direction: before cap, rounding and scale. `nil` where it cannot be known.
    public let tercapai: Bool?
    /// The percentage after floor and cap and before rounding; `nil` where there is none.
    public let nilai: Pecahan?
    public let langkah: [Langkah]
    /// The cap that held, in per cent.
    public let batas: Int?

    public enum Keadaan: Sendable, Hashable {
        /// The percentage as shown, rounded, and its band; no band where the way of measuring has no scale.
        case dinilai(persen: Decimal64, pita: SkalaCapaian.Kelas?)
        /// Nothing is reported and nothing is due.
        case belumAdaHasil
        /// Periods that have a target and no result that counts, in their order.
        case belumLengkap([PeriodeUkur])
        case belumDapatDinilai(Sebab)
        /// The percentage as shown is in no band, or in more than one.
        case tidakTermasukSkala(persen: Decimal64)
    }

    /// The percentage as shown; `nil` where there is none.
    public var persen: Decimal64? {
        switch keadaan {
        case .dinilai(let persen, _), .tidakTermasukSkala(let persen): persen
        case .belumAdaHasil, .belumLengkap, .belumDapatDinilai: nil
        }
    }

    public var pita: SkalaCapaian.Kelas? {
        guard case .dinilai(_, let pita) = keadaan else { return nil }
        return pita
    }
}

extension Derivation.Keadaan {
    /// The word of the open data.
    public var kode: String {
        switch self {
        case .dinilai: "dinilai"
        case .belumAdaHasil: "belum ada hasil"
        case .belumLengkap: "belum lengkap"
        case .belumDapatDinilai: "belum dapat dinilai"
        case .tidakTermasukSkala: "tidak termasuk skala"
        }
    }

    /// The sentence of a page.
    public var kalimat: String {
        switch self {
        case .dinilai(let persen, let pita?): "Capaian \(persen.indonesian) persen: \(pita.nama)."
        case .dinilai(let persen, nil): "Capaian \(persen.indonesian) persen."
        case .belumAdaHasil: "Belum ada hasil yang dilaporkan, dan belum waktunya."
        case .belumLengkap(let periods):
            "Belum lengkap: belum ada hasil yang diverifikasi untuk \(periods.map(\.nama).joined(separator: ", "))."
        case .belumDapatDinilai(let sebab): "Belum dapat dinilai: \(sebab.kalimat)"
        case .tidakTermasukSkala(let persen):
            "Capaian \(persen.indonesian) persen tidak termasuk pita mana pun pada skala yang berlaku."
        }
    }
}

/// One step of a derivation: an outsider computes `hasil` from `rumus` and `masukan`.
public struct Langkah: Sendable, Hashable {
    /// "Rumus", "Batas", "Pembulatan".
    public let nama: String
    /// In the letters of the inputs: `(2T-R)/T x 100`.
    public let rumus: String
    public let masukan: [Masukan]
    public let hasil: Nilai

    public struct Masukan: Sendable, Hashable {
        /// The letter or word in the formula.
        public let nama: String
        public let nilai: Nilai
        /// Where it is from: "PK 2026, baris 1", or the step before.
        public let sumber: String
    }

    public enum Nilai: Sendable, Hashable {
        case angka(Pecahan)
        case kata(String)
        case benar(Bool)

        /// The form of machines.
        public var teks: String {
            switch self {
            case .angka(let number): number.description
            case .kata(let words): words
            case .benar(let flag): flag ? "ya" : "tidak"
            }
        }

        /// The form of people.
        public var indonesian: String {
            switch self {
            case .angka(let number): number.indonesian
            case .kata, .benar: teks
            }
        }
    }

    public init(_ nama: String, _ rumus: String, _ masukan: [Masukan], _ hasil: Nilai) {
        self.nama = nama
        self.rumus = rumus
        self.masukan = masukan
        self.hasil = hasil
    }
}

extension Langkah.Masukan {
    public init(_ nama: String, _ nilai: Langkah.Nilai, _ sumber: String) {
        self.init(nama: nama, nilai: nilai, sumber: sumber)
    }

    init(_ nama: String, _ angka: Pecahan, _ sumber: String) {
        self.init(nama: nama, nilai: .angka(angka), sumber: sumber)
    }
}
