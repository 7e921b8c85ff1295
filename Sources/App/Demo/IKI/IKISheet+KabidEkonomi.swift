extension IKISheet {
    /// Kepala Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa.
    static let kabidEkonomi = IKISheet(
        jabatan: "dpmd-kabid-ekonomi",
        tugas: #"""
            nomor	teks
            	melakukan penyiapan perumusan dan pelaksanaan kebijakan teknis fasilitasi, koordinasi serta pemantauan dan evaluasi, di bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa.
            """#,
        fungsi: #"""
            nomor	teks
            a.	perumusan kebijakan teknis Dinas Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa;
            b.	penyediaan bahan penyusunan rencana kerja Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja dinas serta kondisi dinamis masyarakat;
            c.	perumusan konsep sasaran kegiatan Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa;
            d.	penyelenggaraan upaya Pengembangan Usaha Ekonomi Desa, Kerjasama Ekonomi Antar Desa, dan Penguatan Lembaga Ekonomi Masyarakat;
            e.	penyelenggaraan monitoring, evaluasi dan pelaporan Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa;
            f.	penyelenggaraan koordinasi dengan unit kerja lain dan/atau lembaga/organisasi terkait dalam lingkup tugasnya;
            g.	pendistribusian tugas kepada staf sesuai dengan bidang tugasnya;
            h.	pemberian petunjuk kepada staf untuk kelancaran pelaksanaan tugasnya;
            i.	pelaporan pelaksanaan tugas dalam lingkup Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa secara lisan, tertulis, berkala atau sesuai dengan kebutuhan kepada pimpinan;
            j.	pemberian saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            k.	penyelenggaraan fungsi lain yang diberikan oleh Kepala Dinas sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Kerjasama antar wilayah desa dan atau pihak ketiga	Prosentase Kerjasama antar Desa yang berjalan dengan baik	prosentase BUMDes bersama yang berjalan dengan baik	Laporan BUMDes bersama
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
