import Kinerja

extension DemoTenant {
    /// Kabupaten Way Kanan, which says kampung for desa and Pihak Kesatu in the statement.
    static let wayKanan = DemoTenant(
        slug: "way-kanan", nama: "Kabupaten Way Kanan",
        settings: TenantSettings(
            tempat: "Blambangan Umpu", zona: .wib, kosakata: Kosakata(desa: "kampung", perangkatDaerah: "perangkat daerah"),
            kop: ["PEMERINTAH KABUPATEN WAY KANAN"],
            pernyataan: Pernyataan(
                sebutanPertama: "selanjutnya disebut pihak Kesatu", sebutanKedua: "selaku Atasan pihak Kesatu, selanjutnya disebut pihak Kedua")),
        units: [
            Unit(
                slug: "dpmk", nama: "Dinas Pemberdayaan Masyarakat dan Kampung", singkatan: "DPMK",
                kop: "DINAS PEMBERDAYAAN MASYARAKAT DAN KAMPUNG")
        ],
        offices: [
            Office(slug: "bupati", nama: "Bupati Way Kanan", pejabat: "Hi. RADEN ADIPATI SURYA, S.H., MM", login: "bupati"),
            Office(slug: "dpmk", nama: "Kepala Dinas Pemberdayaan Masyarakat dan Kampung", eselon: "II.b", unit: "dpmk", atasan: "bupati"),
        ],
        staff: [
            Staff(login: "perencana.dpmk", nama: "Perencana DPMK (peragaan)", peran: .perencana, unit: "dpmk"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi (peragaan)", peran: .admin),
        ])
}
