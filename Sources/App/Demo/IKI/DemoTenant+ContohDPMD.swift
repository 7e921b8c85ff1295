extension DemoTenant {
    /// Whom the sheets of `IKISheet` name besides the sekretaris, by their names there.
    static let contohDPMD: [Office] =
        [
            kasubbag("program", "Kepala Sub Bagian Program dan Evaluasi", "Wahyu Contoh, S.E."),
            kasubbag("keuangan", "Kepala Sub Bagian Keuangan", "Lestari Contoh, S.E."),
            kasubbag("umum", "Kepala Sub Bagian Umum dan Kepegawaian", "Hasan Contoh, S.Sos."),
        ] + bidangPemerintahan + bidangEkonomi + bidangPartisipasi + bidangKeuangan

    private static let bidangPemerintahan: [Office] = [
        kabid("pemerintahan", "Kepala Bidang Pemerintahan Desa", "Bambang Contoh, S.H."),
        kasi("administrasi", "Kepala Seksi Bina Administrasi Pemerintahan Desa", of: "pemerintahan", "Fitri Contoh, S.IP."),
        kasi("aparatur", "Kepala Seksi Penataan Aparatur dan Lembaga Desa", of: "pemerintahan", "Joko Contoh, S.AP."),
        kasi("penataan", "Kepala Seksi Penataan Desa", of: "pemerintahan", "Maria Contoh, S.T."),
    ]

    private static let bidangEkonomi: [Office] = [
        kabid("ekonomi", "Kepala Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa", "Dewi Contoh, S.E., M.M."),
        kasi("usaha", "Kepala Seksi Pengembangan Usaha Ekonomi Desa", of: "ekonomi", "Agus Contoh, S.P."),
        kasi("kerjasama", "Kepala Seksi Kerjasama Ekonomi Antar Desa", of: "ekonomi", "Nurul Contoh, S.H."),
        kasi("lembaga-ekonomi", "Kepala Seksi Penguatan Lembaga Ekonomi Masyarakat", of: "ekonomi", "Yusuf Contoh, S.E."),
    ]

    private static let bidangPartisipasi: [Office] = [
        kabid("partisipasi", "Kepala Bidang Partisipasi dan Lembaga Kemasyarakatan Desa", "Taufik Contoh, S.Sos., M.Si."),
        kasi("lembaga", "Kepala Seksi Lembaga Kemasyarakatan Desa", of: "partisipasi", "Ani Contoh, S.Sos."),
        kasi("partisipasi", "Kepala Seksi Peningkatan Partisipasi Masyarakat", of: "partisipasi", "Rudi Contoh, S.IP."),
        kasi("adat", "Kepala Seksi Pengembangan Adat, Budaya dan Nilai Sosial", of: "partisipasi", "Ketut Contoh, S.S."),
    ]

    private static let bidangKeuangan: [Office] = [
        kabid("keuangan", "Kepala Bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa", "Endang Contoh, S.E., M.Ak."),
        kasi(
            "sumber-daya", "Kepala Seksi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna", of: "keuangan",
            "Teguh Contoh, S.T."),
        kasi("infrastruktur", "Kepala Seksi Pengembangan Infrastruktur dan Kawasan Desa", of: "keuangan", "Made Contoh, S.T."),
        kasi("keuangan", "Kepala Seksi Pengelolaan Keuangan dan Aset Desa", of: "keuangan", "Siti Contoh, S.E."),
    ]

    private static func kasubbag(_ name: String, _ nama: String, _ pejabat: String) -> Office {
        office("kasubbag-\(name)", nama, "IV.a", under: "dpmd-sekretaris", pejabat)
    }

    private static func kabid(_ name: String, _ nama: String, _ pejabat: String) -> Office {
        office("kabid-\(name)", nama, "III.b", under: "dpmd", pejabat)
    }

    private static func kasi(_ name: String, _ nama: String, of bidang: String, _ pejabat: String) -> Office {
        office("kasi-\(name)", nama, "IV.a", under: "dpmd-kabid-\(bidang)", pejabat)
    }

    private static func office(_ name: String, _ nama: String, _ eselon: String, under atasan: String, _ pejabat: String) -> Office {
        Office(
            slug: "dpmd-\(name)", nama: nama, eselon: eselon, unit: "dpmd", atasan: atasan, pejabat: pejabat, login: "\(name).dpmd")
    }
}
