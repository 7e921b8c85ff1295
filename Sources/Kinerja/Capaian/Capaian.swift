/// How a promise becomes a percentage: pure, exact, with every step.
public enum Capaian {}

extension Capaian {
    /// What is promised for a time, as typed, and where that stands: "PK 2026, baris 1".
    public struct Dijanjikan: Sendable, Hashable {
        public let target: Target
        public let sumber: String

        public init(_ target: Target, sumber: String) {
            self.target = target
            self.sumber = sumber
        }

        public init(_ tertulis: String, sumber: String = "") {
            self.init(Target(raw: tertulis), sumber: sumber)
        }
    }

    /// The targets of one indikator in one year.
    public struct TargetTahun: Sendable, Hashable {
        /// The year's own, as a rule of the PK; `nil` where none is promised.
        public var tahun: Dijanjikan?
        /// Those of triwulan or months; `-` and blank promise nothing, 0 is a target.
        public var periode: [PeriodeUkur: Dijanjikan]
        /// The periods whose time to report is over.
        public var jatuhTempo: Set<PeriodeUkur>

        public init(
            tahun: Dijanjikan?, periode: [PeriodeUkur: Dijanjikan] = [:], jatuhTempo: Set<PeriodeUkur> = []
        ) {
            self.tahun = tahun
            self.periode = periode
            self.jatuhTempo = jatuhTempo
        }
    }

    /// One entry of what was reached in a period, as typed.
    public struct Hasil: Sendable, Hashable {
        public let periode: PeriodeUkur
        public let tertulis: Target
        /// Of a percentage that was typed with its parts: 9 of 10.
        public let pembilang: Decimal64?
        public let penyebut: Decimal64?
        /// Where it stands: "realisasi TW IV, diverifikasi 20 Februari 2027".
        public let sumber: String
        public let keadaan: Keadaan
        /// Grows with each entry: of two for one period the later one counts.
        public let nomor: Int64

        public enum Keadaan: String, Sendable, Hashable, CaseIterable {
            case draf, diajukan, dikembalikan, diverifikasi
        }

        public init(
            _ periode: PeriodeUkur, _ tertulis: Target, pembilang: Decimal64? = nil, penyebut: Decimal64? = nil,
            sumber: String, keadaan: Keadaan, nomor: Int64
        ) {
            self.periode = periode
            self.tertulis = tertulis
            self.pembilang = pembilang
            self.penyebut = penyebut
            self.sumber = sumber
            self.keadaan = keadaan
            self.nomor = nomor
        }

        /// With pembilang and penyebut where the text has them: `9/10`, `22 dari 25 puskesmas`.
        public init(
            _ periode: PeriodeUkur, _ tertulis: String, sumber: String = "", keadaan: Keadaan = .diverifikasi,
            nomor: Int64 = 0
        ) {
            let parts = Rasio(tertulis)
            self.init(
                periode, Target(raw: tertulis), pembilang: parts?.pembilang, penyebut: parts?.penyebut, sumber: sumber,
                keadaan: keadaan, nomor: nomor)
        }
    }

    /// The derivation of the year, or of the year up to and with a period.
    ///
    /// - Parameters:
    ///   - realisasi: entries in any order; only those in a state of `menghitung` count, of each period the latest.
    ///   - caraUkur: `nil` where none is confirmed: then there is no capaian.
    ///   - sampai: `nil` for the year and its own target; otherwise the targets up to there are aggregated too.
    public static func derive(
        target: TargetTahun, realisasi: [Hasil], caraUkur: CaraUkur?, sampai: PeriodeUkur? = nil,
        menghitung: Set<Hasil.Keadaan> = [.diverifikasi]
    ) -> Derivation {
        let year = Tahun(target, realisasi, menghitung)
        guard let caraUkur else { return Derivation(.belumDapatDinilai(.caraUkurBelumDipastikan)) }
        guard let sampai, sampai != .tahun else { return year.setahun(caraUkur) }
        return year.kumulatif(caraUkur, sampai: sampai)
    }

    /// The derivation of one period by itself.
    public static func derive(
        periode: PeriodeUkur, target: TargetTahun, realisasi: [Hasil], caraUkur: CaraUkur?,
        menghitung: Set<Hasil.Keadaan> = [.diverifikasi]
    ) -> Derivation {
        guard let caraUkur else { return Derivation(.belumDapatDinilai(.caraUkurBelumDipastikan)) }
        guard periode != .tahun else {
            return derive(target: target, realisasi: realisasi, caraUkur: caraUkur, menghitung: menghitung)
        }
        return Tahun(target, realisasi, menghitung).sendiri(caraUkur, periode)
    }
}
