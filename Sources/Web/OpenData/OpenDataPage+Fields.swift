extension OpenDataPage {
    /// In the order of the file.
    static let fields: [Part] = [
        Part(
            heading: "Indikator",
            fields: [
                Field(
                    "alamat", "Halaman indikator. Tetap, dari tahun ke tahun; yang digabung mengalihkan ke gabungannya."
                ),
                Field("pemilik", "Jabatan yang menjanjikannya: slug, yaitu nama pendek pada alamat, dan nama."),
                Field("sasaran", "Sasaran yang diukur, menurut naskah."),
                Field("nama, satuan", "Menurut naskah yang targetnya dihitung."),
                Field("definisi", "Definisi operasional atau rumus indikator menurut naskah; null bila tidak ditulis."),
                Field("sumberData", "Sumber data menurut naskah; null bila tidak ditulis."),
            ]),
        Part(
            heading: "caraUkur",
            fields: [
                Field(
                    "caraUkur",
                    "Cara ukur yang sudah dipastikan untuk tahun itu; null bila belum, dan capaian tidak ada."),
                Field("arah", "naik, turun, rentang, predikat, atau ya/tidak."),
                Field("rumus", "Cara target (T) dan realisasi (R) menjadi persentase, misalnya R/T atau (2T-R)/T."),
                Field(
                    "agregasi",
                    """
                    Cara periode menjadi setahun: jumlah, akhir, rata-rata, tertinggi, terendah, tetap, atau orang \
                    yang sama.
                    """
                ),
                Field("isian", "per periode, atau kumulatif: setiap angka sudah memuat periode sebelumnya."),
                Field("batas", "Persentase paling tinggi; null bila tanpa batas."),
                Field("desimal", "Banyaknya desimal pada persen."),
                Field("skala", "Nama tetap skala kategori; null bila tanpa skala."),
            ]),
        Part(
            heading: "target dan realisasi",
            fields: [
                Field("periode", "tahun, TW1 sampai TW4, atau 01 sampai 12."),
                Field("tertulis", "Persis seperti pada naskah, atau seperti diisi."),
                Field("nilai", "Angka yang terbaca, dengan titik desimal; null bila bukan angka."),
                Field("dokumen, baris", "Pada target: naskah yang menjanjikannya dan barisnya, dihitung dari 1."),
                Field("keadaan", "Pada realisasi: selalu diverifikasi. Yang belum diverifikasi tidak ada di sini."),
            ]),
        Part(
            heading: "capaian",
            fields: [
                Field(
                    "periode",
                    """
                    tahun: terhadap target setahun. Lainnya: dari awal tahun sampai periode itu, target dan \
                    realisasinya digabung.
                    """
                ),
                Field(
                    "keadaan",
                    """
                    dinilai; belum ada hasil; belum lengkap; belum dapat dinilai; tidak termasuk skala. Yang tidak ada \
                    bukan 0.
                    """
                ),
                Field("persen", "Sudah dibatasi dan dibulatkan; null bila tidak ada."),
                Field("pita", "Kategori pada skala; null bila tidak ada."),
                Field(
                    "tercapai",
                    """
                    true bila realisasi mencapai target, dibandingkan sebelum dibatasi dan dibulatkan; null bila tidak \
                    diketahui.
                    """
                ),
                Field(
                    "langkah",
                    """
                    Hitungannya: nama, rumus, masukan, dan hasil setiap langkah. Dari masukan pada rumus setiap orang \
                    dapat menghitung ulang hasilnya.
                    """
                ),
            ]),
    ]
}
