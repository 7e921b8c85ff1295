/// Chapter II: Renstra, the IKU in short, and the agreement of the year.
extension LaporanKinerja {
    static let babII = LampiranSpec(
        id: "bab-ii", judul: ["Bab II", "Perencanaan Kinerja"],
        tabel: [
            TableSpec(teks: "renstra", nama: "Rencana strategis: visi, misi, tujuan"),
            tujuan,
            TableSpec(teks: "tentang-sasaran", nama: "Tentang sasaran"),
            sasaran,
            TableSpec(teks: "tentang-indeks", nama: "Tentang indikator"),
            klasifikasi.inStock(),
            TableSpec(teks: "strategi", nama: "Strategi dan arah kebijakan"),
            iku,
            TableSpec(teks: "tentang-indeks-desa", nama: "Tentang hasil indeks").inStock(),
            indeksDesa.inStock(),
            TableSpec(teks: "tentang-perjanjian", nama: "Rencana kinerja tahunan dan perjanjian kinerja"),
            perjanjian,
            anggaran,
        ], isSigned: false)

    private static let tujuan = TableSpec(
        id: "tujuan", nama: "Tujuan",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.tujuan, "Tujuan", required: true),
            ColumnSpec(.indikator, "Indikator Tujuan", role: .indicator, required: true),
        ],
        induk: [.nomor, .tujuan])

    private static let sasaran = TableSpec(
        id: "sasaran-renstra", nama: "Tujuan, sasaran, dan indikator sasaran",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.tujuan, "Tujuan", required: true),
            ColumnSpec(.sasaran, "Sasaran", required: true),
            ColumnSpec(.indikator, "Indikator Sasaran", role: .indicator, required: true),
        ],
        induk: [.nomor, .tujuan])

    private static let iku = TableSpec(
        id: "iku-ringkas", nama: "Indikator kinerja utama",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.sasaran, "Sasaran Strategis", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator),
            ColumnSpec(.penjelasan, "Penjelasan"),
        ],
        induk: [.nomor, .sasaran, .indikator])
}

extension ColumnKey {
    static let penjelasan = ColumnKey("penjelasan")
}
