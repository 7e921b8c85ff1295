/// A Laporan Kinerja read for its figures: what each kegiatan was given and what it spent.
public struct LaporanKinerja: Sendable {
    public struct Kegiatan: Sendable, Equatable {
        /// The key of its row.
        public let kunci: String
        public let uraian: String
        public let pagu: Anggaran
        public let realisasi: Anggaran
        /// The percentage as it is printed.
        public let persen: Target
    }

    public let kegiatan: [Kegiatan]

    public init(_ naskah: Naskah) {
        kegiatan = naskah["realisasi"].filter { LaporanKinerja.tabelRealisasi.role(of: $0).isLine }.map { row in
            Kegiatan(
                kunci: row.kunci, uraian: row[.program], pagu: Anggaran(raw: row[.pagu]),
                realisasi: Anggaran(raw: row[.realisasi]), persen: Target(raw: row[.persen]))
        }
    }

    public var pagu: JumlahAnggaran { JumlahAnggaran(kegiatan.map(\.pagu)) }
    public var realisasi: JumlahAnggaran { JumlahAnggaran(kegiatan.map(\.realisasi)) }
}
