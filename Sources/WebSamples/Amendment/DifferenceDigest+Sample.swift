@testable import Web

extension DifferenceDigest {
    static let sample = DifferenceDigest(
        heading: "Yang berbeda dari naskah pertama",
        lines: [
            "Jumlah anggaran bertambah Rp50.000.000, menjadi Rp9.594.677.200",
            "Target “Persentase Swadaya Masyarakat” naik dari 50 % menjadi 55 %",
        ],
        more: Link("dan 4 lagi: lihat semua perbandingan", "/kerja/pk/2022/dpmd/banding"))
}
