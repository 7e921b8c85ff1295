/// Which results are good.
public enum Arah: String, Sendable, Hashable, CaseIterable {
    /// Higher is better.
    case naik
    /// Lower is better.
    case turun
    /// Inside of two limits.
    case rentang
    /// A grade or category: `BB`, `Hijau`, `Nindya`.
    case predikat
    case yaTidak = "ya/tidak"
}

/// How target (T) and result (R) make a percentage; as named in the open data.
public enum Rumus: String, Sendable, Hashable, CaseIterable {
    case rasio = "R/T"
    /// (target - (realisasi - target)) / target
    case selisih = "(2T-R)/T"
    case kebalikan = "T/R"
    case bertahap = "100 bila R<=T, selain itu (2T-R)/T"
    /// 100 inside; outside less by the distance to the nearer edge, measured by that edge.
    case jarak = "100 di dalam rentang, selain itu 100 x (1 - jarak/|tepi|)"
    /// Score over score; of letters without scores the one that is reached is 100.
    case nilai = "nilai R/nilai T"
    case sesuai = "100 bila sesuai, selain itu 0"

    public static func pilihan(_ arah: Arah) -> [Rumus] {
        switch arah {
        case .naik: [.rasio]
        case .turun: [.selisih, .kebalikan, .bertahap]
        case .rentang: [.jarak]
        case .predikat: [.nilai]
        case .yaTidak: [.sesuai]
        }
    }
}

/// How the results of periods are typed.
public enum Isian: String, Sendable, Hashable, CaseIterable {
    case perPeriode = "per periode"
    /// Each with all before it: then the year is the last.
    case kumulatif
}

/// How an indikator is measured: all that is needed to derive its capaian from target and realisasi.
public struct CaraUkur: Sendable, Hashable {
    public var arah: Arah
    public var rumus: Rumus
    /// How periods become the year.
    public var agregasi: Agregasi
    /// How years become the value at the end of the Renstra.
    public var agregasiTahun: Agregasi
    public var isian: Isian
    /// The highest percentage, in per cent; `nil` for none.
    public var batas: Int?
    /// Decimals of the percentage, 0...4.
    public var desimal: Int
    /// `nil` where the kabupaten names no bands.
    public var skala: SkalaCapaian?
    /// The order of the grades, where the direction is `predikat`.
    public var predikat: TabelPredikat?

    public static let pilihanBatas: [Int?] = [nil, 100, 120, 150]
    public static let pilihanDesimal: ClosedRange<Int> = 0...4

    public init(
        arah: Arah, rumus: Rumus? = nil, agregasi: Agregasi = .akhir, agregasiTahun: Agregasi = .akhir,
        isian: Isian = .perPeriode, batas: Int? = nil, desimal: Int = 2, skala: SkalaCapaian? = nil,
        predikat: TabelPredikat? = nil
    ) {
        self.arah = arah
        self.rumus = rumus ?? Rumus.pilihan(arah)[0]
        self.agregasi = agregasi
        self.agregasiTahun = agregasiTahun
        self.isian = isian
        self.batas = batas
        self.desimal = desimal
        self.skala = skala
        self.predikat = predikat
    }

    /// Why it cannot be confirmed as it is, in words; empty when it can.
    public var keberatan: [String] {
        var found: [String] = []
        if !Rumus.pilihan(arah).contains(rumus) {
            found.append("Rumus “\(rumus.rawValue)” tidak dipakai untuk arah “\(arah.rawValue)”.")
        }
        if [.predikat, .yaTidak].contains(arah), ![.akhir, .tetap].contains(agregasi) {
            let kata: String = agregasi.kata
            found.append("Hasil berupa kata tidak dihitung dengan “\(kata)”; pilih “akhir” atau “tetap”.")
        }
        if let batas, batas < 100 { found.append("Batas paling tinggi tidak boleh kurang dari 100 persen.") }
        if !CaraUkur.pilihanDesimal.contains(desimal) { found.append("Desimal antara 0 dan 4.") }
        if let skala, !skala.periksa(batas: batas, desimal: desimal).bolehDipakai {
            found.append(skala.periksa(batas: batas, desimal: desimal).kalimat.joined(separator: " "))
        }
        return found
    }
}

extension CaraUkur {
    /// A way of measuring as columns of text and numbers, for a row of a table or a line of JSON; the scale and the
    /// predicate table by their keys.
    public struct Kolom: Sendable, Hashable {
        public var arah: String
        public var rumus: String
        public var agregasi: String
        public var agregasiTahun: String
        public var isian: String
        public var batas: Int?
        public var desimal: Int
        public var skala: String?
        public var predikat: String?

        public init(
            arah: String, rumus: String, agregasi: String, agregasiTahun: String, isian: String, batas: Int?,
            desimal: Int, skala: String?, predikat: String?
        ) {
            self.arah = arah
            self.rumus = rumus
            self.agregasi = agregasi
            self.agregasiTahun = agregasiTahun
            self.isian = isian
            self.batas = batas
            self.desimal = desimal
            self.skala = skala
            self.predikat = predikat
        }
    }

    public var kolom: Kolom {
        Kolom(
            arah: arah.rawValue, rumus: rumus.rawValue, agregasi: agregasi.kata, agregasiTahun: agregasiTahun.kata,
            isian: isian.rawValue, batas: batas, desimal: desimal, skala: skala?.kunci, predikat: predikat?.kunci)
    }

    /// `nil` where a word is none of ours, or a scale or table is named and not given.
    public init?(_ kolom: Kolom, skala: SkalaCapaian?, predikat: TabelPredikat?) {
        guard let arah = Arah(rawValue: kolom.arah), let rumus = Rumus(rawValue: kolom.rumus),
            let agregasi = Agregasi(kata: kolom.agregasi), let tahunan = Agregasi(kata: kolom.agregasiTahun),
            let isian = Isian(rawValue: kolom.isian), CaraUkur.pilihanDesimal.contains(kolom.desimal),
            kolom.skala == skala?.kunci, kolom.predikat == predikat?.kunci
        else { return nil }
        self.init(
            arah: arah, rumus: rumus, agregasi: agregasi, agregasiTahun: tahunan, isian: isian, batas: kolom.batas,
            desimal: kolom.desimal, skala: skala, predikat: predikat)
    }
}
