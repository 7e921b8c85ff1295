extension Derivation {
    /// Why a result cannot be judged, each with its sentence.
    public enum Sebab: Error, Sendable, Hashable {
        /// The way of measuring is not confirmed.
        case caraUkurBelumDipastikan
        /// Nothing is promised for the time.
        case tanpaTarget
        case targetTakTerbaca(String)
        case realisasiTakTerbaca(PeriodeUkur, String)
        /// A target of 0 where the formula divides by it.
        case targetNol
        /// A target below 0: a ratio would say the contrary.
        case targetNegatif
        /// T/R with a result of 0 or less, and no cap.
        case realisasiNol
        case penyebutNol(PeriodeUkur)
        /// A result outside of a range whose nearer edge is 0.
        case tepiNol
        /// "≤ 16" for an indikator where higher is better, or a range where one number is needed.
        case targetTakSesuaiArah(String)
        /// A text where a number is needed.
        case bukanAngka(String)
        case bukanYaTidak(String)
        /// Periods that have to be the same and are not: the two that differ.
        case tidakTetap(String, String)
        case orangPerluAngkaSetahun(String, String)
        /// Ranges or words that cannot be added up.
        case tidakDapatDigabung(String)
        case satuanBerbeda(String, String)
        /// Letters without scores that do not reach the target.
        case predikatTanpaNilai(target: String, realisasi: String)
        /// Two words whose order is not known.
        case predikatTanpaUrutan(String, String)
        case terlaluBesar
    }
}

/// Inside of Kinerja the short name; elsewhere it would hide others of that name.
typealias Sebab = Derivation.Sebab

extension Derivation.Sebab {
    public var kalimat: String {
        switch self {
        case .caraUkurBelumDipastikan: "cara ukur indikator ini belum dipastikan."
        case .tanpaTarget: "tidak ada target untuk waktu ini."
        case .targetTakTerbaca(let raw): "target \(raw.quoted) tidak terbaca."
        case .realisasiTakTerbaca(let periode, let raw): "realisasi \(periode.nama) \(raw.quoted) tidak terbaca."
        case .targetNol: "target 0 tidak dapat menjadi pembagi."
        case .targetNegatif: "target di bawah 0 tidak dapat menjadi pembagi."
        case .realisasiNol: "realisasi 0 atau kurang tidak dapat menjadi pembagi, dan tidak ada batas paling tinggi."
        case .penyebutNol(let periode): "penyebut realisasi \(periode.nama) adalah 0."
        case .tepiNol: "tepi rentang yang terdekat adalah 0, jadi jaraknya tidak dapat dibandingkan."
        case .targetTakSesuaiArah(let raw): "target \(raw.quoted) tidak sesuai dengan arah indikator ini."
        case .bukanAngka(let raw): "\(raw.quoted) bukan angka."
        case .bukanYaTidak(let raw): "\(raw.quoted) tidak terbaca sebagai ya atau tidak."
        case .tidakTetap(let one, let other): "nilai setiap periode seharusnya sama, padahal ada \(one) dan \(other)."
        case .orangPerluAngkaSetahun(let one, let other):
            "jumlah orang per periode tidak sama (\(one) dan \(other)); tuliskan jumlah setahunnya."
        case .tidakDapatDigabung(let raw): "\(raw.quoted) tidak dapat digabung menjadi angka setahun."
        case .satuanBerbeda(let one, let other): "satuannya berbeda: \(one.quoted) dan \(other.quoted)."
        case .predikatTanpaNilai(let target, let realisasi):
            "predikat \(realisasi.quoted) belum mencapai \(target.quoted), dan tidak ada nilai untuk dibandingkan."
        case .predikatTanpaUrutan(let one, let other):
            "urutan predikat \(one.quoted) dan \(other.quoted) belum diketahui."
        case .terlaluBesar: "angkanya terlalu panjang untuk dihitung dengan tepat."
        }
    }
}
