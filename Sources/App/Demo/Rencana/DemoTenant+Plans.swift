import Kinerja

extension DemoTenant {
    /// The plans of 2021-2026, and the agreements of 2025 that begin with them.
    static let planPapers: [Paper] = [
        Paper(
            jenis: .rpjmd, jabatan: "bupati", tahun: 2021, tempat: "Contoh", tanggal: "16 Agustus 2021",
            isian: [
                "periode": "2021-2026", "nomorPeraturan": "Peraturan Daerah Kabupaten Contoh Nomor 5 Tahun 2021",
                "tanggalPeraturan": "16 Agustus 2021",
                "tentang": "Rencana Pembangunan Jangka Menengah Daerah Kabupaten Contoh Tahun 2021-2026",
            ],
            tabel: [
                ("visi-misi", PlanTables.visi), ("tujuan-rpjmd", PlanTables.rpjmdTujuan),
                ("program-rpjmd", PlanTables.rpjmdProgram),
            ], alasan: "Sudah diperiksa."),
        Paper(
            jenis: .renstra, jabatan: "dinkes", tahun: 2021, tempat: "Contoh", tanggal: "27 September 2021",
            isian: [
                "periode": "2021-2026", "nomorPeraturan": "Peraturan Bupati Contoh Nomor 31 Tahun 2021",
                "tanggalPeraturan": "27 September 2021",
                "tentang": "Rencana Strategis Perangkat Daerah Tahun 2021-2026",
            ],
            tabel: [("tujuan-renstra", PlanTables.renstraTujuan), ("program-renstra", PlanTables.renstraProgram)],
            alasan: "Sudah diperiksa."),
        Paper(
            jabatan: "bupati", tahun: 2025, tempat: "Contoh", tanggal: "6 Januari 2025",
            asal: Asal(jenis: .rpjmd, jabatan: "bupati", tahun: 2021), tabel: [], alasan: "Sudah diperiksa."),
        Paper(
            jabatan: "dinkes", tahun: 2025, tempat: "Contoh", tanggal: "20 Januari 2025",
            asal: Asal(jenis: .renstra, jabatan: "dinkes", tahun: 2021), tabel: [("program", PlanTables.program2025)],
            alasan: "Target dan anggaran mengikuti DPA 2025."),
    ]
}
