extension IKISheet {
    /// Kepala Seksi Pengembangan Infrastruktur dan Kawasan Desa.
    static let kasiInfrastruktur = IKISheet(
        jabatan: "dpmd-kasi-infrastruktur",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Pengembangan Infrastruktur dan Kawasan Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Pengembangan Infrastruktur dan Kawasan Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Pengembangan Infrastruktur dan Kawasan Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            e.	menyiapkan bahan dan melaksanakan penyusunan rumusan kebijakan penetapan pedoman Pengembangan Infrastruktur
            f.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi Pengembangan Infrastruktur dan Kawasan Desa;
            g.	menyiapkan bahan dan melaksanakan pembinaan, pengawasan dan supervisi Pengembangan Infrastruktur dan Kawasan Desa;
            h.	menyiapkan bahan dan melaksanakan pengawasan, supervisi, konsultasi, bimbingan dan fasilitasi Pengembangan Infrastruktur dan Kawasan Desa;
            i.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            j.	memberikan saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            k.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Tertib Wilayah Desa	Prosentase Desa yang Tertata dengan Baik	prosentase desa yang tertata wilayah berdasarkan batas desa dan dusun	Laporan kegiatan penataan desa
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
