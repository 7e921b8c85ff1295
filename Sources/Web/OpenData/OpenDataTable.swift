import Kinerja
import Spreadsheet

/// The open data as a table: a row for each indikator and each part of the year, so that it can be filtered and summed
/// by anybody who has a spreadsheet.
enum OpenDataTable {
    /// The heading of each column; those of the JSON, and a second word where the JSON has them inside of another.
    static let columns: [String] = [
        "alamat", "pemilik", "namaPemilik", "sasaran", "nama", "satuan", "definisi", "sumberData", "arah", "rumus",
        "agregasi", "isian", "batas", "desimal", "skala", "periode", "targetTertulis", "target", "dokumen", "baris",
        "realisasiTertulis", "realisasi", "keadaanRealisasi", "keadaan", "persen", "pita", "tercapai", "langkah",
    ]

    static func bytes(_ data: [DataTerbuka]) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var writer = CSVWriter { bytes += $0 }
        try writer.append(columns)
        for one in data {
            for periode in times(one) { try writer.append(row(one, periode)) }
        }
        try writer.finish()
        return bytes
    }

    /// Every time that anything is said of, the whole year last.
    private static func times(_ one: DataTerbuka) -> [String] {
        let all = one.target.map(\.periode) + one.realisasi.map(\.periode) + one.capaian.map(\.periode)
        return Set(all).compactMap(PeriodeUkur.init(kode:)).sorted().map(\.kode)
    }

    private static func row(_ one: DataTerbuka, _ periode: String) -> [String] {
        let cara = one.caraUkur
        let target = one.target.first { $0.periode == periode }
        let result = one.realisasi.first { $0.periode == periode }
        let capaian = one.capaian.first { $0.periode == periode }
        let identity: [String?] = [
            one.alamat, one.pemilik.slug, one.pemilik.nama, one.sasaran, one.nama, one.satuan, one.definisi,
            one.sumberData,
        ]
        let way: [String?] = [
            cara?.arah, cara?.rumus, cara?.agregasi, cara?.isian, cara?.batas, cara.map { String($0.desimal) },
            cara?.skala,
        ]
        let figures: [String?] = [
            periode, target?.tertulis, target?.nilai, target?.dokumen, target?.baris.map(String.init),
            result?.tertulis, result?.nilai, result?.keadaan,
        ]
        let outcome: [String?] = [
            capaian?.keadaan, capaian?.persen, capaian?.pita, capaian?.tercapai.map { $0 ? "ya" : "tidak" },
            capaian?.langkah.map(words).joined(separator: "\n"),
        ]
        return (identity + way + figures + outcome).map { $0 ?? "" }
    }

    /// "Rumus: R/T x 100 = 98.9361702127660 (R = 93; T = 94)"
    private static func words(_ step: DataTerbuka.Langkah) -> String {
        let inputs = step.masukan.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
        return "\(step.nama): \(step.rumus) = \(step.hasil) (\(inputs.joined(separator: "; ")))"
    }
}
