extension IKISheet {
    /// Kepala Seksi Bina Administrasi Pemerintahan Desa.
    static let kasiAdministrasi = IKISheet(
        jabatan: "dpmd-kasi-administrasi",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Bina Administrasi Pemerintahan Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Bina Administrasi Pemerintahan Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Bina Administrasi Pemerintahan Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	menyiapkan bahan dan melaksanakan penyusunan data profil desa serta evaluasi Tingkat Perkembangan desa seperti Lomba Desa dan Labsite Model Desa;
            e.	melaksanakan fasilitasi penyusunan LPPDesa dan Laporan kades akhir masa jabatan;
            f.	melaksanakan monitoring dan evaluasi penyelenggaraan program administrasi desa elektronik;
            g.	menyusun bahan kebijakan administrasi desa dan laporan Kepala Desa serta standar pelayanan desa;
            h.	menyiapkan bahan dan melaksanakan fasilitasi Pengisian Indeks Desa Membangun;
            i.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            j.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemerintahan Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Tertib Wilayah Desa	Prosentase Desa yang Tertata dengan Baik	prosentase desa yang tertata wilayah berdasarkan batas desa dan dusun	Laporan kegiatan penataan desa
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
