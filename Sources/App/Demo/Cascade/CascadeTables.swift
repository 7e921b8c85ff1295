/// The invented agreements of 2021 that make the pohon kinerja of Kabupaten Contoh: from the bupati over the head of a dinas,
/// a sekretaris and a kabid down to a kasi and a pelaksana. Column ids first, as a clipboard holds them.
enum CascadeTables {
    static let bupati = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget
        1.\tMeningkatnya kemandirian desa\tIndeks Desa Membangun\tRata-rata indeks seluruh desa menurut Kementerian Desa\t0,7245
        2.\tMeningkatnya akuntabilitas kinerja pemerintah daerah\tNilai akuntabilitas kinerja kabupaten\tHasil evaluasi Kementerian PANRB\tB (68)
        """

    static let kepala = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget\tmenunjang
        1.\tMeningkatnya jumlah desa maju dan mandiri\tPersentase desa berstatus maju atau mandiri\tJumlah desa maju dan mandiri dibagi jumlah desa\t45 %\tMeningkatnya kemandirian desa
        2.\tMeningkatnya tertib pengelolaan keuangan desa\tPersentase desa yang melaporkan keuangan tepat waktu\tJumlah desa yang tepat waktu dibagi jumlah desa\t90 %\tIndeks Desa Membangun
        3.\tMeningkatnya akuntabilitas kinerja dinas\tNilai akuntabilitas kinerja dinas\tHasil evaluasi Inspektorat\tB (66)\tMeningkatnya akuntabilitas kinerja pemerintah daerah
        """

    static let sekretaris = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget\tmenunjang
        1.\tTersusunnya perencanaan dan laporan kinerja yang bermutu\tPersentase laporan kinerja yang selesai tepat waktu\tJumlah laporan tepat waktu dibagi jumlah laporan\t100 %\tNilai akuntabilitas kinerja dinas
        """

    static let kabid = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget\tmenunjang
        1.\tMeningkatnya keaktifan lembaga kemasyarakatan desa\tPersentase lembaga kemasyarakatan desa yang aktif\tJumlah lembaga aktif dibagi jumlah lembaga\t75 %\tMeningkatnya jumlah desa maju dan mandiri
        \t\tPersentase desa yang bergotong royong tiap bulan\tJumlah desa yang bergotong royong dibagi jumlah desa\t60 %
        """

    static let kasi = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget\tmenunjang
        1.\tTerbinanya lembaga kemasyarakatan desa\tJumlah lembaga kemasyarakatan desa yang dibina\tLembaga yang mengikuti pembinaan sampai selesai\t48 lembaga\tPersentase lembaga kemasyarakatan desa yang aktif
        """

    static let pelaksana = """
        nomor\tsasaran\tindikator\tdefinisi\ttarget\tmenunjang
        1.\tTersedianya data lembaga kemasyarakatan desa\tJumlah desa yang datanya mutakhir\tDesa yang datanya diperiksa dalam tahun berjalan\t80 desa\tTerbinanya lembaga kemasyarakatan desa
        """

    static let individu = """
        sasaran\tindikator\tformulasi\tsumber
        Terbinanya lembaga kemasyarakatan desa\tPersentase pengurus yang dilatih\tJumlah pengurus yang dilatih dibagi jumlah pengurus\tLaporan pelatihan
        """
}
