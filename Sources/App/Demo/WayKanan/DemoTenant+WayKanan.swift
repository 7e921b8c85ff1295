import Kinerja

extension DemoTenant {
    /// Kabupaten Way Kanan, which says kampung for desa and milyar for miliar, with the documents of its DPMK.
    static let wayKanan = DemoTenant(
        slug: "way-kanan", nama: "Kabupaten Way Kanan", settings: wayKananSettings,
        units: [
            Unit(
                slug: "dpmk", nama: "Dinas Pemberdayaan Masyarakat dan Kampung", singkatan: "DPMK",
                kop: """
                    DINAS PEMBERDAYAAN MASYARAKAT DAN KAMPUNG
                    Alamat : Jl. Camat Mas enggung, Komplek Perkantoran Km. 02 Telp./Fax (0723)461027
                    BLAMBANGAN UMPU Kode pos 34564
                    """)
        ],
        offices: [
            Office(slug: "bupati", nama: "Bupati Way Kanan", pejabat: "Hi. RADEN ADIPATI SURYA, S.H., MM", login: "bupati"),
            Office(
                slug: "dpmk", nama: "Kepala Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan", eselon: "II.b", unit: "dpmk",
                atasan: "bupati", pejabat: "IXUAN AHMADI, S.Sos., MM", nip: "197511011995031001", pangkat: "Pembina Utama Muda (IV/c)",
                login: "kepala.dpmk"),
        ],
        staff: [
            Staff(login: "perencana.dpmk", nama: "Perencana DPMK (peragaan)", peran: .perencana, unit: "dpmk"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi (peragaan)", peran: .admin),
        ],
        papers: [iku, rkt, agreement, report])

    /// Decided in 2022, for the whole of the Renstra.
    private static let iku = Paper(
        jenis: .indikatorKinerjaUtama, jabatan: "dpmk", tahun: 2022, tempat: "Blambangan Umpu", tanggal: "16 November 2022",
        isian: [
            "nomorKeputusan": "050/257/IV.13-WK/2022", "tanggalKeputusan": "16 November 2022", "periode": "2021-2026",
            "tentang":
                "PENETAPAN INDIKATOR KINERJA UTAMA RENCANA STRATEGIS DINAS PEMBERDAYAAN MASYARAKAT DAN KAMPUNG TAHUN 2021-2026",
        ],
        tabel: [("misi", WayKananIKU.misi), ("iku", WayKananIKU.iku)], alasan: asPrinted)

    private static let rkt = Paper(
        jenis: .rencanaKinerjaTahunan, jabatan: "dpmk", tahun: 2023, tempat: "Blambangan Umpu", tanggal: "Januari 2023",
        tabel: [("kegiatan", WayKananRKT.kegiatan)], alasan: asPrinted)

    private static let agreement = Paper(
        jabatan: "dpmk", tahun: 2023, tempat: "Blambangan Umpu", tanggal: "Januari 2023",
        tabel: [("sasaran", WayKananPK.sasaran), ("program", WayKananPK.program), ("tambahan", WayKananPK.tambahan)], alasan: asPrinted)

    private static let report = Paper(
        jenis: .laporanKinerja, jabatan: "dpmk", tahun: 2023, tempat: "Blambangan Umpu", tanggal: "Januari 2024",
        tabel: WayKananLKjIP.tables, alasan: asPrinted)

    private static let asPrinted = "Isi ditulis seperti pada dokumen asli yang terbit."

    private static let wayKananSettings = TenantSettings(
        tempat: "Blambangan Umpu", zona: .wib,
        kosakata: Kosakata(desa: "kampung", perangkatDaerah: "perangkat daerah", miliar: .milyar),
        kop: ["PEMERINTAH KABUPATEN WAY KANAN"], pernyataan: wayKananStatement, formulir: WayKananForms.all,
        lampiran: WayKananForms.lampiran)

    /// "Pihak Kesatu" here, "Pihak Pertama" at the signature: both as printed.
    private static let wayKananStatement = Pernyataan(
        pembuka: """
            Dalam rangka mewujudkan Manajemen Pemerintahan yang Efektif, Transparan dan Akuntabel serta berorientasi pada hasil, \
            kami yang bertanda tangan dibawah ini :
            """,
        sebutanPertama: "selanjutnya disebut pihak Kesatu", sebutanKedua: "selaku Atasan pihak Kesatu, selanjutnya disebut pihak Kedua",
        keteranganKedua: "(Atasan Langsung)",
        paragraf: [
            """
            Pihak Kesatu berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka \
            mencapai target kinerja jangka menengah seperti yang di tetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan \
            pencapaian target kinerja tersebut menjadi tanggung jawab kami.
            """,
            """
            Pihak Kedua akan melakukan supervisi yang diperlukan serta akan melakukan Evaluasi Akuntansi Kinerja terhadap capaian \
            kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.
            """,
        ])
}
