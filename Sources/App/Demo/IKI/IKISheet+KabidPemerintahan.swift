extension IKISheet {
    /// Kepala Bidang Pemerintahan Desa.
    static let kabidPemerintahan = IKISheet(
        jabatan: "dpmd-kabid-pemerintahan",
        judulTugas: "Fungsi",
        judulFungsi: "Bidang Pemerintahan Desa mempunyai fungsi",
        tugas: #"""
            nomor	teks
            	Melakukan penyiapan perumusan dan pelaksanaan kebijakan teknis fasilitasi, koordinasi, serta pemantauan dan evaluasi, di bidang Pemerintahan Desa.
            """#,
        fungsi: #"""
            nomor	teks
            a.	penyelenggaraan perumusan kebijakan teknis Dinas di Bidang Pemerintahan Desa;
            b.	penyelenggaraan penyusunan rencana kerja Bidang Pemerintahan Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja dinas serta kondisi dinamis masyarakat;
            c.	perumusan konsep sasaran kegiatan Bidang Pemerintahan Desa;
            d.	penyelenggaraan upaya Perencanaan, Pembinaan, Penataan/Pengaturan Kebijakan teknis tata Administrasi Pemerintahan Desa, Penataan Aparatur dan lembaga Desa, serta Penataan Desa;
            e.	penyelenggaraan monitoring, evaluasi dan pelaporan Bidang Pemerintahan Desa;
            f.	penyelenggaraan koordinasi dengan unit kerja lain dan/atau lembaga/organisasi terkait dalam lingkup tugasnya;
            g.	penyeliaan dan pendistribusian tugas kepada staf sesuai dengan bidang tugasnya;
            h.	penyelenggaraan koordinasi seluruh kegiatan seksi dalam melaksanakan tugas;
            i.	pelaporan pelaksanaan tugas dalam lingkup Bidang Pemerintahan Desa secara lisan, tertulis, berkala atau sesuai dengan kebutuhan kepada pimpinan;
            j.	pemberian saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            k.	penyelenggaraan fungsi lain yang diberikan oleh Kepala Dinas sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Tertib Wilayah Desa	Prosentase Desa yang Tertata dengan Baik	prosentase desa yang tertata wilayah berdasarkan batas desa dan dusun	Laporan kegiatan penataan desa
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
