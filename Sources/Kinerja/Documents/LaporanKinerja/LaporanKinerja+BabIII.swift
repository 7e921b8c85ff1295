/// Chapters III and IV: what was measured, what was reached, what was spent, and what follows from it.
extension LaporanKinerja {
    static let babIII = LampiranSpec(
        id: "bab-iii", judul: ["Bab III", "Akuntabilitas Kinerja"],
        tabel: [
            TableSpec(teks: "pengukuran", nama: "Pengukuran kinerja"),
            skala,
            TableSpec(teks: "tentang-capaian", nama: "Tentang capaian indikator kinerja utama"),
            capaian,
            TableSpec(teks: "analisis", nama: "Analisis capaian kinerja"),
            capaianLain,
            TableSpec(teks: "tentang-realisasi", nama: "Masalah, solusi, dan realisasi anggaran"),
            tabelRealisasi,
            TableSpec(teks: "evaluasi", nama: "Evaluasi"),
        ], isSigned: false)

    static let babIV = LampiranSpec(
        id: "bab-iv", judul: ["Bab IV", "Penutup"], tabel: [TableSpec(teks: "simpulan", nama: "Penutup")],
        isSigned: false)

    private static let skala = TableSpec(
        id: "skala", nama: "Skala pengukuran",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.rentang, "Rentang Capaian", role: .band, required: true),
            ColumnSpec(.kategori, "Kategori Capaian", required: true),
            ColumnSpec(.keterangan, "Keterangan", role: .note),
        ],
        induk: [.nomor])

    private static let capaian = TableSpec(
        id: "capaian", nama: "Capaian indikator kinerja utama",
        kolom: [
            ColumnSpec(.sasaran, "Sasaran", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja Utama", role: .indicator, required: true),
            ColumnSpec(.satuan, "Satuan", role: .unit),
            ColumnSpec(.target, "Target", .target, required: true, satuan: .satuan),
            ColumnSpec(.realisasi, "Realisasi", .target, role: .result, satuan: .satuan),
        ],
        induk: [.sasaran], isRequired: true)

    /// Figures beside the IKU, as a report puts them into its analysis.
    private static let capaianLain = TableSpec(
        id: "capaian-lain", nama: "Capaian lain",
        kolom: [
            ColumnSpec(.indikator, "Indikator", role: .indicator, required: true), ColumnSpec(.nilai, "Nilai", .target),
        ], induk: [])

    static let tabelRealisasi = TableSpec(
        id: "realisasi", nama: "Realisasi anggaran",
        kolom: [
            ColumnSpec(.program, "Program/Kegiatan", role: .level(nil), required: true),
            ColumnSpec(.pagu, "Pagu Anggaran (Rp)", .anggaran, required: true),
            ColumnSpec(.realisasi, "Realisasi (Rp)", .anggaran, role: .result, required: true),
            ColumnSpec(.persen, "%", .target), .tingkat,
        ],
        induk: [], kelompok: [.program], isRequired: true)
}

extension ColumnKey {
    static let rentang = ColumnKey("rentang")
    static let kategori = ColumnKey("kategori")
    static let nilai = ColumnKey("nilai")
    static let persen = ColumnKey("persen")
}
