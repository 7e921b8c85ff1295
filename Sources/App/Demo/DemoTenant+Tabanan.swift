import Kinerja

extension DemoTenant {
    /// Kabupaten Tabanan with the Perjanjian Kinerja 2022 of its DPMD.
    static let tabanan = DemoTenant(
        slug: "tabanan", nama: "Kabupaten Tabanan", settings: tabananSettings,
        units: [
            Unit(
                slug: "dpmd", nama: "Dinas Pemberdayaan Masyarakat dan Desa", singkatan: "DPMD",
                kop: """
                    DINAS PEMBERDAYAAN MASYARAKAT DAN DESA (DPMD)
                    Jalan Wibisana Nomor 4 Telepon (0361) 811220 Tabanan
                    Website : dpmd.tabanan.go.id/ email : dpmd.tabanan@gmail.com
                    TABANAN 82113
                    """)
        ],
        offices: [
            Office(slug: "bupati", nama: "Bupati Tabanan", pejabat: "Dr. I Komang Gede Sanjaya, S.E., M.M.", login: "bupati"),
            Office(
                slug: "dpmd", nama: "Kepala Dinas Pemberdayaan Masyarakat dan Desa Kabupaten Tabanan", eselon: "II.b", unit: "dpmd",
                atasan: "bupati", pejabat: "Dra. I Gst. Ayu Nyoman Supartiwi, M.Si", login: "kepala.dpmd"),
        ],
        staff: [
            Staff(login: "perencana.dpmd", nama: "Perencana DPMD (peragaan)", peran: .perencana, unit: "dpmd"),
            Staff(login: "admin", nama: "Admin Bagian Organisasi (peragaan)", peran: .admin),
            Staff(login: "inspektorat", nama: "Inspektorat (peragaan)", peran: .inspektorat),
        ],
        papers: [
            Paper(
                jabatan: "dpmd", tahun: 2022, tempat: "Tabanan", tanggal: "31 Januari 2022",
                tabel: [("sasaran", TabananTables.sasaran), ("program", TabananTables.program), ("tambahan", TabananTables.tambahan)],
                alasan: "Angka ditulis seperti pada dokumen asli yang terbit.")
        ])

    /// The columns, headings and column numbers of the Tabanan form; it skips the number 2 in the second table.
    static let tabananForms: [String: TableForm] = [
        "sasaran": TableForm(kolom: [
            TableForm.Kolom(id: "nomor", judul: "No", nomor: "1"),
            TableForm.Kolom(id: "sasaran", judul: "Sasaran Strategis", nomor: "2"),
            TableForm.Kolom(id: "indikator", judul: "Indikator Kinerja", nomor: "3"),
            TableForm.Kolom(id: "definisi", judul: "Difinisi Operasional / Formula", nomor: "4"),
            TableForm.Kolom(id: "target", judul: "Target", nomor: "5"),
        ]),
        "program": TableForm(kolom: [
            TableForm.Kolom(id: "nomor", judul: "No", nomor: "1"),
            TableForm.Kolom(id: "program", judul: "Program", nomor: "3"),
            TableForm.Kolom(id: "indikator", judul: "Indikator", nomor: "4"),
            TableForm.Kolom(id: "definisi", judul: "Difinisi Operasional / Formula", nomor: "5"),
            TableForm.Kolom(id: "target", judul: "Target", nomor: "6"),
            TableForm.Kolom(id: "anggaran", judul: "Anggaran (Rp)", nomor: "7"),
        ]),
        "tambahan": TableForm(kolom: [
            TableForm.Kolom(id: "nomor", judul: "No", nomor: "1"),
            TableForm.Kolom(id: "prioritas", judul: "Prioritas Pembangunan Daerah", nomor: "2"),
            TableForm.Kolom(id: "kegiatan", judul: "Kegiatan", nomor: "3"),
            TableForm.Kolom(id: "kinerja", judul: "Kinerja Kegiatan", nomor: "4"),
            TableForm.Kolom(id: "definisi", judul: "Difinisi Operasional / Formula", nomor: "5"),
            TableForm.Kolom(id: "target", judul: "Target", nomor: "6"),
            TableForm.Kolom(id: "keterangan", judul: "Ket", nomor: "7"),
        ]),
    ]

    private static let tabananSettings = TenantSettings(
        tempat: "Tabanan", zona: .wita, kop: ["PEMERINTAH KABUPATEN TABANAN"],
        pernyataan: Pernyataan(paragraf: [
            """
            Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, merupakan \
            satu kesatuan yang tidak terpisahkan, dalam rangka mencapai target kinerja jangka menengah seperti yang telah \
            ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi \
            tanggung jawab kami. Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap \
            capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan \
            dan sanksi.
            """
        ]), formulir: tabananForms)
}
