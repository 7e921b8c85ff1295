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
    /// Each counted once, whether it is said of a program or of its kegiatan.
    public let pagu: JumlahAnggaran
    public let realisasi: JumlahAnggaran

    public init(_ naskah: Naskah) {
        let table = LaporanKinerja.tabelRealisasi
        let rows = naskah[table.id]
        let tree = table.tree(of: rows)
        pagu = JumlahAnggaran(table.addends(in: rows, column: .pagu, tree))
        realisasi = JumlahAnggaran(table.addends(in: rows, column: .realisasi, tree))
        kegiatan = naskah["realisasi"].filter { LaporanKinerja.tabelRealisasi.role(of: $0).isLine }.map { row in
            Kegiatan(
                kunci: row.kunci, uraian: row[.program], pagu: Anggaran(raw: row[.pagu]),
                realisasi: Anggaran(raw: row[.realisasi]), persen: Target(raw: row[.persen]))
        }
    }

}
