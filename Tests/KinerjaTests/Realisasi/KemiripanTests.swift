import Testing

@testable import Kinerja

@Suite("Indikator that may be one")
struct KemiripanTests {
    private func one(
        _ id: Int64, _ nama: String, _ tahun: ClosedRange<Int>?, jabatan: Int64 = 1, ragu: Bool = false
    ) -> IndikatorTercatat {
        IndikatorTercatat(
            id: ID(rawValue: id), jabatan: ID(rawValue: jabatan), nama: nama, satuan: "%", sasaran: "S", ragu: ragu,
            tahun: tahun)
    }

    private func pairs(_ all: [IndikatorTercatat], decided: Set<Int64> = []) -> [String] {
        all.mirip(decided: Set(decided.map { ID(rawValue: $0) })).map {
            "\($0.sebab) \($0.indikator.rawValue) \($0.ke.rawValue)"
        }
    }

    @Test func byWordingYearsAndOffice() {
        let old = one(1, "Persentase desa maju", 2021...2023)
        let cases: [(IndikatorTercatat, [String])] = [
            (one(2, "Persentase Desa Maju.", 2024...2024, ragu: true), ["ragu 2 1"]),
            (one(2, "Persentase Desa Maju.", 2021...2023, ragu: true), ["ragu 2 1"]),
            (one(2, "Persentase desa yang maju", 2024...2025), ["kata 2 1"]),
            (one(2, "Persentase desa yang maju", 2023...2025), []),
            (one(2, "Persentase jalan mantap", 2024...2025), []),
            (one(2, "Persentase desa yang maju", nil), []),
            (one(2, "Persentase desa maju", 2024...2025, jabatan: 2), ["pindah 1 2"]),
            (one(2, "Persentase desa maju", 2022...2025, jabatan: 2), []),
            (one(2, "Persentase desa yang maju", 2024...2025, jabatan: 2), []),
        ]
        for (other, found) in cases { #expect(pairs([old, other]) == found, "\(other)") }
    }

    /// What people have said of is not asked again, and the doubtful come first.
    @Test func inOrder() {
        let all = [
            one(1, "Nilai SAKIP dinas", 2021...2022), one(2, "Nilai SAKIP perangkat dinas", 2023...2023),
            one(3, "Angka kemiskinan", 2021...2021, jabatan: 2),
            one(4, "Angka kemiskinan", 2021...2021, jabatan: 2, ragu: true),
        ]
        #expect(pairs(all) == ["ragu 4 3", "kata 2 1"])
        #expect(pairs(all, decided: [4]) == ["kata 2 1"])
    }
}
