import Kinerja

extension DemoTenant {
    /// Kabupaten Buleleng with Kecamatan Kubutambahan. The public documents name no bupati.
    static let buleleng = DemoTenant(
        slug: "buleleng", nama: "Kabupaten Buleleng",
        settings: TenantSettings(tempat: "Kubutambahan", zona: .wita, kop: ["PEMERINTAH KABUPATEN BULELENG"]),
        units: [Unit(slug: "kubutambahan", nama: "Kecamatan Kubutambahan", singkatan: "Kubutambahan", kop: "KECAMATAN KUBUTAMBAHAN")],
        offices: [
            Office(slug: "bupati", nama: "Bupati Buleleng"),
            Office(
                slug: "kubutambahan", nama: "Camat Kubutambahan", eselon: "III.a", unit: "kubutambahan", atasan: "bupati",
                pejabat: "Drs. Made Suyasa, M.Si", nip: "196502071997021001", pangkat: "Pembina Tk. I (IV/b)", login: "camat.kubutambahan"),
        ],
        staff: [
            Staff(login: "perencana.kubutambahan", nama: "Perencana Kubutambahan (peragaan)", peran: .perencana, unit: "kubutambahan"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi (peragaan)", peran: .admin),
        ])

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

    /// A neutral kabupaten to play in, with a draft that waits for its second and third table.
    static let contoh = DemoTenant(
        slug: "contoh", nama: "Kabupaten Contoh",
        settings: TenantSettings(tempat: "Contoh", zona: .wib, kop: ["PEMERINTAH KABUPATEN CONTOH"], formulir: tabananForms,
            kontak: "ppid@contoh.example", dpa: ["2026": "2025-12-30", "2027": "2026-12-30"]),
        units: [
            Unit(
                slug: "dpmd", nama: "Dinas Pemberdayaan Masyarakat dan Desa", singkatan: "DPMD",
                kop: "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA\nJalan Contoh Nomor 1, Contoh"),
            Unit(slug: "dinkes", nama: "Dinas Kesehatan", singkatan: "Dinkes", kop: "DINAS KESEHATAN\nJalan Contoh Nomor 2, Contoh"),
        ],
        offices: [
            Office(slug: "bupati", nama: "Bupati Contoh", pejabat: "Dr. Ratna Contoh, M.Si", login: "bupati"),
            Office(
                slug: "dpmd", nama: "Kepala Dinas Pemberdayaan Masyarakat dan Desa", eselon: "II.b", unit: "dpmd", atasan: "bupati",
                pejabat: "Drs. Budi Contoh, M.M.", login: "kepala.dpmd"),
            Office(
                slug: "dpmd-sekretaris", nama: "Sekretaris Dinas Pemberdayaan Masyarakat dan Desa", eselon: "III.a", unit: "dpmd",
                atasan: "dpmd", pejabat: "Sri Contoh, S.Sos.", login: "sekretaris.dpmd"),
            Office(
                slug: "dinkes", nama: "Kepala Dinas Kesehatan", eselon: "II.b", unit: "dinkes", atasan: "bupati",
                pejabat: "dr. Wayan Contoh, M.Kes.", login: "kepala.dinkes"),
        ],
        staff: [
            Staff(login: "perencana.dpmd", nama: "Ayu Perencana", peran: .perencana, unit: "dpmd"),
            Staff(login: "perencana2.dpmd", nama: "Budi Perencana", peran: .perencana, unit: "dpmd"),
            Staff(login: "perencana.dinkes", nama: "Citra Perencana", peran: .perencana, unit: "dinkes"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi", peran: .admin),
            Staff(login: "inspektorat", nama: "Inspektorat Contoh", peran: .inspektorat),
        ],
        papers: [
            Paper(
                jabatan: "dpmd", tahun: 2022, tempat: "Contoh", tanggal: "", tabel: [("sasaran", TabananTables.sasaran)], alasan: nil),
            Paper(
                jabatan: "dinkes", tahun: 2026, tempat: "Contoh", tanggal: "30 Januari 2026",
                tabel: [("sasaran", DinkesTables.sasaran), ("program", DinkesTables.program)], alasan: "Sudah diperiksa.",
                perubahan: [DinkesTables.perubahan]),
        ])
}
