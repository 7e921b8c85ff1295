/// What stands before the first chapter.
extension LaporanKinerja {
    static let sampul = LampiranSpec(
        id: "sampul", judul: [], tabel: [TableSpec(teks: "sampul", nama: "Sampul")], isSigned: false)

    /// The only part that is signed.
    static let kataPengantar = LampiranSpec(
        id: "kata-pengantar", judul: ["Kata Pengantar"],
        tabel: [TableSpec(teks: "kata-pengantar", nama: "Kata pengantar")])

    static let daftarIsi = LampiranSpec(
        id: "daftar-isi", judul: ["Daftar Isi"], tabel: [contents(id: "daftar-isi", nama: "Daftar isi")],
        isSigned: false)

    static let daftarTabel = LampiranSpec(
        id: "daftar-tabel", judul: ["Daftar Tabel"],
        tabel: [
            contents(id: "daftar-tabel", nama: "Daftar tabel"),
            TableSpec(teks: "daftar-lampiran", nama: "Daftar lampiran"),
        ], isSigned: false)

    /// Page numbers are those of the printed report, and therefore typed.
    private static func contents(id: String, nama: String) -> TableSpec {
        TableSpec(
            id: id, nama: nama,
            kolom: [ColumnSpec(.uraian, "Uraian", required: true), ColumnSpec(.halaman, "Halaman")], induk: [])
    }
}

extension ColumnKey {
    static let halaman = ColumnKey("halaman")
}
