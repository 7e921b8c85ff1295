extension SkalaCapaian {
    /// Scales that a kabupaten can begin with, as they are printed and closed.
    public static let siapPakai: [SkalaCapaian] = [
        permendagri86Tertutup, permendagri86, lanTertutup, lan, wayKananTertutup, wayKanan,
    ]

    /// Permendagri 86/2017: whole numbers, so that 90,5 is in no band.
    public static let permendagri86 = SkalaCapaian(
        "permendagri-86-2017", "Permendagri 86/2017, seperti tercetak", permendagriDasar,
        sebutan: tinggi, ["<= 50", "51 - 65", "66 - 75", "76 - 90", "91 - 100"])

    /// The same read from 91, 76, 66 and 51 upwards.
    public static let permendagri86Tertutup = SkalaCapaian(
        "permendagri-86-2017-tertutup", "Permendagri 86/2017, tertutup", permendagriDasar, sebutan: tinggi, closed)

    /// LAN's guideline for LAKIP of 2003, in whole numbers.
    public static let lan = SkalaCapaian(
        "lan-2003", "LAN, seperti tercetak", lanDasar, sebutan: berhasil, ["< 55", "55 - 69", "70 - 84", "85 - 100"])

    public static let lanTertutup = SkalaCapaian(
        "lan-2003-tertutup", "LAN, tertutup", lanDasar,
        sebutan: berhasil, ["< 55", ">= 55 dan < 70", ">= 70 dan < 85", ">= 85"])

    /// `>100`, `75 s/d <100`, `55 s/d <75`, `<55`: exactly 100 is in no band.
    public static let wayKanan = SkalaCapaian(
        "empat-pita", "Empat pita, seperti tercetak", "", sebutan: baikSekali,
        ["< 55", "55 s/d <75", "75 s/d <100", ">100"])

    public static let wayKananTertutup = SkalaCapaian(
        "empat-pita-tertutup", "Empat pita, tertutup", "", sebutan: baikSekali,
        ["< 55", ">= 55 dan < 75", ">= 75 dan < 100", ">= 100"])

    private static let permendagriDasar = "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017"
    private static let lanDasar = "Keputusan Kepala LAN Nomor 239/IX/6/8/2003"
    private static let closed = ["< 51", ">= 51 dan < 66", ">= 66 dan < 76", ">= 76 dan < 91", ">= 91"]
    private static let tinggi = ["Sangat Rendah", "Rendah", "Sedang", "Tinggi", "Sangat Tinggi"]
    private static let berhasil = ["Tidak Berhasil", "Cukup Berhasil", "Berhasil", "Sangat Berhasil"]
    private static let baikSekali = ["Kurang", "Cukup", "Baik", "Baik Sekali"]

    /// From low to high; the texts are readable, which a test asserts.
    private init(_ kunci: String, _ nama: String, _ dasar: String, sebutan: [String], _ pita: [String]) {
        let colours: [Warna] = Warna.untuk(pita.count)
        let bands: [Kelas] = zip(zip(sebutan, pita), colours).compactMap { named, colour in
            Skala.Pita(text: named.1).map { Kelas(nama: named.0, warna: colour, pita: $0) }
        }
        self.init(kunci: kunci, nama: nama, dasar: dasar, kelas: bands)
    }
}
