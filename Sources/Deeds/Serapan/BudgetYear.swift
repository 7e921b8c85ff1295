import Database
import Kinerja
import Records

/// The budget of a perangkat daerah in one year, every version, and what was spent.
package struct BudgetYear: Sendable {
    package let tahun: Int
    private let anggaran: [VersiAnggaran: [Int: AnggaranRow]]
    private let realisasi: [PeriodeUkur: [Int: RealisasiAnggaranRow]]
    /// The newest entries of both.
    package let newest: BudgetBase

    package init(tahun: Int, _ anggaran: [AnggaranRow], _ realisasi: [RealisasiAnggaranRow]) {
        self.tahun = tahun
        func byLine<T>(_ rows: [T], _ line: (T) -> Int) -> [Int: T] {
            Dictionary(rows.map { (line($0), $0) }) { first, _ in first }
        }
        self.anggaran = Dictionary(grouping: anggaran, by: \.versi).mapValues { byLine($0, \.baris) }
        self.realisasi = Dictionary(grouping: realisasi, by: \.periode).mapValues { byLine($0, \.baris) }
        newest = BudgetBase(
            anggaran: Int64(anggaran.map(\.id).max() ?? 0), realisasi: Int64(realisasi.map(\.id).max() ?? 0))
    }

    /// Those that have any line, in their order.
    package var versions: [VersiAnggaran] {
        VersiAnggaran.semua.filter {
            anggaran[$0]?.values.contains { !$0.uraian.isEmpty || !$0.mentah.isEmpty } ?? false
        }
    }

    /// The lines of a version, in their order; taken away is what has neither name nor amount.
    package func lines(_ versi: VersiAnggaran) -> [Int] {
        (anggaran[versi] ?? [:]).filter { !$0.value.uraian.isEmpty || !$0.value.mentah.isEmpty }.keys.sorted()
    }

    package func isian(_ line: Int, _ versi: VersiAnggaran, _ periode: PeriodeUkur) -> IsianAnggaran {
        let row = anggaran[versi]?[line]
        return IsianAnggaran([
            .kode: row?.kode ?? "", .uraian: row?.uraian ?? "", .pagu: row?.mentah ?? "",
            .realisasi: realisasi[periode]?[line]?.mentah ?? "",
        ])
    }

    /// Who typed last about a line.
    package func author(_ line: Int, _ versi: VersiAnggaran, _ periode: PeriodeUkur) -> String? {
        realisasi[periode]?[line]?.oleh ?? anggaran[versi]?[line]?.oleh
    }

    package func pagu(_ line: Int, _ versi: VersiAnggaran) -> Anggaran {
        Anggaran(raw: anggaran[versi]?[line]?.mentah ?? "")
    }

    /// What was spent up to a part of the year: each triwulan until then, or the year where that alone is typed.
    package func realisasi(_ line: Int, sampai periode: PeriodeUkur) -> [Anggaran] {
        let parts = PeriodeUkur.triwulan.filter { $0 <= periode || periode == .tahun }
            .compactMap { realisasi[$0]?[line]?.mentah }.filter { !$0.isEmpty }
        let year = periode == .tahun ? realisasi[.tahun]?[line]?.mentah ?? "" : ""
        return (year.isEmpty ? parts : [year]).map { Anggaran(raw: $0) }
    }

    /// The absorption of some lines of a version up to a part of the year.
    package func serapan(_ lines: [Int], _ versi: VersiAnggaran, sampai periode: PeriodeUkur) -> Serapan {
        Serapan(
            pagu: lines.map { pagu($0, versi) },
            realisasi: lines.flatMap { realisasi($0, sampai: periode) })
    }

    package func levels(_ versi: VersiAnggaran) -> [(tingkat: TingkatAnggaran, baris: Int)] {
        lines(versi).map { line in
            let row = anggaran[versi]?[line]
            return (TingkatAnggaran(kode: row?.kode ?? "", uraian: row?.uraian ?? ""), line)
        }
    }
}

/// The newest entries that somebody had seen.
package struct BudgetBase: Sendable, Equatable {
    package let anggaran: Int64
    package let realisasi: Int64

    package init(anggaran: Int64, realisasi: Int64) {
        self.anggaran = anggaran
        self.realisasi = realisasi
    }
}
