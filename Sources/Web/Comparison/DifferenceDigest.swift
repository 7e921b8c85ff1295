import Kinerja

/// The differences that fit on a phone, and the way to the rest.
struct DifferenceDigest {
    /// "Yang berbeda dari naskah pertama"
    let heading: String
    let lines: [String]
    /// "dan 4 lagi", or the full comparison.
    let more: Link

    init(heading: String, lines: [String], more: Link) {
        self.heading = heading
        self.lines = lines
        self.more = more
    }

    static let limit = 7

    /// The sum first, then the changes in the order of the document; printed numbers that only moved along come last.
    init(_ comparison: Comparison, more address: String) {
        let difference = comparison.difference
        let weighty = difference.changes.filter { !$0.isMinor } + difference.changes.filter(\.isMinor)
        let all = [difference.anggaran?.sentence].compactMap { $0 } + weighty.map { ChangeWords($0).sentence }
        heading = "Yang berbeda dari \(comparison.origin)"
        lines = all.isEmpty ? ["Tidak ada yang berbeda."] : Array(all.prefix(DifferenceDigest.limit))
        let rest = all.count - DifferenceDigest.limit
        more = Link(rest > 0 ? "dan \(rest) lagi: lihat semua perbandingan" : "Lihat perbandingan lengkap", address)
    }
}

extension Difference.Change {
    /// Of no weight for somebody who decides.
    fileprivate var isMinor: Bool {
        switch jenis {
        case .nomor, .dipindah: true
        case .target, .anggaran, .teks, .ditambah, .dihapus, .pejabat: false
        }
    }
}

extension DifferenceDigest {
    static let sample = DifferenceDigest(
        heading: "Yang berbeda dari naskah pertama",
        lines: [
            "Jumlah anggaran bertambah Rp50.000.000, menjadi Rp9.594.677.200",
            "Target “Persentase Swadaya Masyarakat” naik dari 50 % menjadi 55 %",
        ],
        more: Link("dan 4 lagi: lihat semua perbandingan", "/kerja/pk/2022/dpmd/banding"))
}
