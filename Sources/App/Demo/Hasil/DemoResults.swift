import Kinerja

/// How a kabupaten of the demonstration measures, and what it has reached.
struct DemoResults: Sendable {
    /// Scales of its own.
    var skala: [SkalaCapaian] = []
    var caraUkur: [Way] = []
    var hasil: [Sheet] = []

    /// How one indikator is measured from a year on, as far as it differs from what the program proposes.
    struct Way: Sendable {
        let unit: String
        let tahun: Int
        let indikator: String
        let change: @Sendable (inout CaraUkur.Kolom) -> Void
    }

    /// What one unit has reported for one year.
    struct Sheet: Sendable {
        let unit: String
        let tahun: Int
        let lines: [Line]
    }

    /// What was reported of one indikator, by the parts of the year.
    struct Line: Sendable {
        let indikator: String
        let hasil: [PeriodeUkur: String]
        /// Said of the last part of the year that the line reports.
        let sebab: String
        let kendala: String
        let tindakLanjut: String
        /// Where the last part stands; those before are verified.
        let keadaan: KeadaanRealisasi
        /// Why it was sent back.
        let catatan: String
    }

    /// Of these units alone, where some are not shown.
    func only(_ units: Set<String>) -> DemoResults {
        DemoResults(
            skala: skala, caraUkur: caraUkur.filter { units.contains($0.unit) },
            hasil: hasil.filter { units.contains($0.unit) })
    }

    func joined(by other: DemoResults) -> DemoResults {
        DemoResults(
            skala: skala + other.skala, caraUkur: caraUkur + other.caraUkur, hasil: hasil + other.hasil)
    }
}

extension DemoResults.Line {
    /// The last part of the year that it reports.
    var last: PeriodeUkur? { hasil.keys.max() }

    /// What is typed for a part of the year: "9/10" is a percentage by its two parts.
    func typing(_ periode: PeriodeUkur) -> [KolomRealisasi: String] {
        guard let text = hasil[periode] else { return [:] }
        let parts = text.split(separator: "/").map(String.init)
        var typed: [KolomRealisasi: String] =
            parts.count == 2 ? [.pembilang: parts[0], .penyebut: parts[1]] : [.realisasi: text]
        guard periode == last else { return typed }
        (typed[.sebab], typed[.kendala], typed[.tindakLanjut]) = (sebab, kendala, tindakLanjut)
        return typed.filter { !$0.value.isEmpty }
    }

    func state(_ periode: PeriodeUkur) -> KeadaanRealisasi { periode == last ? keadaan : .diverifikasi }
}
