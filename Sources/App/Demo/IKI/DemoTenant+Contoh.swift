import Kinerja

extension DemoTenant {
    /// A neutral kabupaten to play in, with a draft that waits for its second and third table and the Indikator Kinerja
    /// Individu of a whole dinas. All its people are invented.
    static let contoh = DemoTenant(
        slug: "contoh", nama: "Kabupaten Contoh",
        settings: TenantSettings(
            tempat: "Contoh", zona: .wib, kop: ["PEMERINTAH KABUPATEN CONTOH"],
            formulir: contohForms,
            kontak: "ppid@contoh.example", dpa: ["2026": "2025-12-30", "2027": "2026-12-30"]),
        units: [
            Unit(
                slug: "dpmd", nama: "Dinas Pemberdayaan Masyarakat dan Desa", singkatan: "DPMD",
                kop: "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA\nJalan Contoh Nomor 1, Contoh"),
            Unit(slug: "dinkes", nama: "Dinas Kesehatan", singkatan: "Dinkes", kop: "DINAS KESEHATAN\nJalan Contoh Nomor 2, Contoh"),
        ],
        offices: contohHeads + contohDPMD + cascadeOffices,
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
        ] + IKISheet.all.map(\.paper) + cascadePapers + planPapers)

    /// The bupati, the heads of two dinas and a sekretaris.
    static let contohHeads: [Office] = [
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
    ]
}
