/// The Laporan Kinerja 2023 of the DPMK, the whole report in its own order, cell by cell as printed. Paragraphs that a page
/// break cut in two are whole again; the emphasis of the transcript is not kept.
enum WayKananLKjIP {
    /// Table id and the text that the clipboard would hold.
    static let tables: [(String, String)] = opening + babI + babII + babIII + closing

    private static let opening: [(String, String)] = [
        ("sampul", sampul), ("kata-pengantar", kataPengantar), ("daftar-isi", daftarIsi), ("daftar-tabel", daftarTabel),
        ("daftar-lampiran", daftarLampiran),
    ]

    private static let babI: [(String, String)] = [
        ("gambaran", pendahuluan), ("personil", personil), ("tentang-sarana", tentangSarana), ("sarana", sarana),
        ("tentang-pembiayaan", tentangPembiayaan), ("pembiayaan", pembiayaan), ("sistematika", sistematika),
    ]

    private static let babII: [(String, String)] = [
        ("renstra", renstra), ("tujuan", tujuan), ("tentang-sasaran", tentangSasaran), ("sasaran-renstra", sasaran),
        ("tentang-indeks", tentangIndeks), ("klasifikasi", klasifikasi), ("strategi", strategi), ("iku-ringkas", ikuRingkas),
        ("tentang-indeks-desa", tentangIndeksKampung), ("indeks-desa", WayKananIDM.kampung),
        ("tentang-perjanjian", tentangPerjanjian), ("perjanjian", perjanjian), ("anggaran-perjanjian", anggaran),
    ]

    private static let babIII: [(String, String)] = [
        ("pengukuran", pengukuran), ("skala", skala), ("tentang-capaian", tentangCapaian), ("capaian", capaian),
        ("analisis", analisis), ("capaian-lain", peran), ("tentang-realisasi", tentangRealisasi), ("realisasi", realisasi),
        ("evaluasi", evaluasi),
    ]

    private static let closing: [(String, String)] = [
        ("simpulan", penutup), ("ringkasan-indeks", ringkasanIdm), ("sumber-data", sumberData),
        ("bagan", bagan),
    ]
}
