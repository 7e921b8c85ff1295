/// Chapter I: the organisation, its people, its facilities, its funding.
extension LaporanKinerja {
    static let babI = LampiranSpec(
        id: "bab-i", judul: ["Bab I", "Pendahuluan"],
        tabel: [
            TableSpec(teks: "gambaran", nama: "Latar belakang dan gambaran umum"),
            personil,
            TableSpec(teks: "tentang-sarana", nama: "Tentang sarana dan prasarana"),
            sarana,
            TableSpec(teks: "tentang-pembiayaan", nama: "Tentang pembiayaan"),
            pembiayaan,
            TableSpec(teks: "sistematika", nama: "Sistematika"),
        ], isSigned: false)

    /// Three lists side by side, each with its count: the people by jabatan, by rank and by education.
    static let personil = TableSpec(
        id: "personil", nama: "Personil",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.jabatan, "Jabatan"),
            ColumnSpec(.jumlahJabatan, "Jml"),
            ColumnSpec(.pangkat, "Pangkat/Gol/Ruang"),
            ColumnSpec(.jumlahPangkat, "Jml"),
            ColumnSpec(.pendidikan, "Pendidikan Formal"),
            ColumnSpec(.jumlahPendidikan, "Jml"),
            ColumnSpec(.keterangan, "Ket", role: .note),
        ],
        induk: [.nomor, .jabatan, .jumlahJabatan])

    static let sarana = TableSpec(
        id: "sarana", nama: "Sarana dan prasarana",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.barang, "Jenis Barang", required: true),
            ColumnSpec(.jumlah, "Jumlah"),
            ColumnSpec(.keterangan, "Keterangan", role: .note),
        ],
        induk: [.nomor])

    static let pembiayaan = TableSpec(
        id: "pembiayaan", nama: "Pembiayaan",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.uraian, "Uraian", required: true),
            ColumnSpec(.jumlah, "Jumlah"),
            ColumnSpec(.keterangan, "Keterangan", role: .note),
        ],
        induk: [.nomor])
}

extension ColumnKey {
    static let jabatan = ColumnKey("jabatan")
    static let jumlahJabatan = ColumnKey("jumlahJabatan")
    static let pangkat = ColumnKey("pangkat")
    static let jumlahPangkat = ColumnKey("jumlahPangkat")
    static let pendidikan = ColumnKey("pendidikan")
    static let jumlahPendidikan = ColumnKey("jumlahPendidikan")
    static let barang = ColumnKey("barang")
    static let jumlah = ColumnKey("jumlah")
    static let uraian = ColumnKey("uraian")
}
