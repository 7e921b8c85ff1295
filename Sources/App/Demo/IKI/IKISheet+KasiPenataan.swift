extension IKISheet {
    /// Kepala Seksi Penataan Desa.
    static let kasiPenataan = IKISheet(
        jabatan: "dpmd-kasi-penataan",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Penataan Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Penataan Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Penataan Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	menyiapkan bahan, melaksanakan pembinaan dan pengawasan serta fasilitasi Pembentukan, Penghapusan, Pengabungan dan Perubahan Status Desa;
            e.	menyiapkan bahan, melaksanakan pembinaan dan pengawasan serta fasilitasi Tata Wilayah Desa;
            f.	menyiapkan bahan, melaksanakan pembinaan dan pengawasan serta fasilitasi Penataan Kewenangan Desa;
            g.	menyiapkan bahan, melaksanakan pembinaan dan pengawasan serta fasilitasi Penamaan dan Kode Desa;
            h.	menyiapkan bahan dan melaksanakan fasilitasi penataan batas desa dan penyusunan peta Desa;
            i.	melaksanakan fasilitasi penyelenggaraan ketentraman, ketertiban, dan perlindungan masyarakat;
            j.	melaksanakan fasilitasi penyediaan prasarana dan sarana pelayanan Pemerintahan Desa;
            k.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemerintahan Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Tertib Wilayah Desa	Prosentase Desa yang Tertata dengan Baik	prosentase desa yang tertata wilayah berdasarkan batas desa dan dusun	Laporan kegiatan penataan desa
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
