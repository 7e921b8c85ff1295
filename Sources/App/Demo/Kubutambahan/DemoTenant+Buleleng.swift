import Kinerja

extension DemoTenant {
    /// Kabupaten Buleleng with Kecamatan Kubutambahan. The public documents name nobody but the camat.
    static let buleleng = DemoTenant(
        slug: "buleleng", nama: "Kabupaten Buleleng",
        settings: TenantSettings(
            tempat: "Kubutambahan", zona: .wita, kosakata: Kosakata(hasOlderMonthNames: true),
            kop: ["PEMERINTAH KABUPATEN BULELENG"], formulir: Kubutambahan.forms, lampiran: Kubutambahan.titles),
        units: [Unit(slug: "kubutambahan", nama: "Kecamatan Kubutambahan", singkatan: "Kubutambahan", kop: "KECAMATAN KUBUTAMBAHAN")],
        offices: [
            Office(slug: "bupati", nama: "Bupati Buleleng"),
            Office(
                slug: "kubutambahan", nama: "Camat Kubutambahan", eselon: "III.a", unit: "kubutambahan", atasan: "bupati",
                pejabat: "Drs. Made Suyasa, M.Si", nip: "196502071997021001", pangkat: "Pembina Tk. I (IV/b)", login: "camat.kubutambahan"),
        ] + kubutambahan,
        staff: [
            Staff(login: "perencana.kubutambahan", nama: "Perencana Kubutambahan (peragaan)", peran: .perencana, unit: "kubutambahan"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi (peragaan)", peran: .admin),
        ], papers: Kubutambahan.papers)

    /// The offices that have a Rencana Aksi or stand in the list of BAB I. Only the sekretaris, the kasi and the kasubbag have
    /// an atasan there; whom the others answer to is read from what they do.
    private static let kubutambahan: [Office] = [
        office("sekretaris", "Sekretaris Kecamatan", under: "kubutambahan"),
        office("kasubbag-umum", "Kasubbag Umum & Keuangan", under: "kubutambahan-sekretaris"),
        office("kasubbag-perencanaan", "Kasubbag Perencanaan", under: "kubutambahan-sekretaris"),
        office("kasi-pelayanan", "Kepala Seksi Pelayanan Terpadu", under: "kubutambahan"),
        office("kasi-pemerintahan", "Kasi Pemerintahan", under: "kubutambahan"),
        office("kasi-pembangunan", "Kasi Pembangunan", under: "kubutambahan"),
        office("kasi-sosial-budaya", "Kasi Sosial Budaya", under: "kubutambahan"),
        office("kasi-kamtib", "Kasi Kamtib Dan Satpol-PP", under: "kubutambahan"),
        office("bendahara", "Bendahara", under: "kubutambahan-kasubbag-umum"),
        office("pengelola-gaji", "Pengelola Gaji", under: "kubutambahan-kasubbag-umum"),
        office("pengadministrasi-pertanahan", "Pengadministrasi Pertanahan", under: "kubutambahan-kasi-pemerintahan"),
        office("pengelola-monitoring", "Pengelola Monitoring dan Evaluasi", under: "kubutambahan-kasi-pembangunan"),
        office(
            "pengadministrasi-pendidikan", "Pengadministrasi Pendidikan dan Kebudayaan", under: "kubutambahan-kasi-sosial-budaya"),
        office("pranata-linmas", "Pranata Perlindungan Masyarakat", under: "kubutambahan-kasi-kamtib"),
    ]

    private static func office(_ name: String, _ nama: String, under atasan: String) -> Office {
        Office(slug: "kubutambahan-\(name)", nama: nama, unit: "kubutambahan", atasan: atasan)
    }
}
