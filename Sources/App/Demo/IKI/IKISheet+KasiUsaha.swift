extension IKISheet {
    /// Kepala Seksi Pengembangan Usaha Ekonomi Desa.
    static let kasiUsaha = IKISheet(
        jabatan: "dpmd-kasi-usaha",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Pengembangan Usaha Ekonomi Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Pengembangan Usaha Ekonomi Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Pengembangan Usaha Ekonomi Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mengatur pembagian tugas dan mengarahkan bawahan;
            e.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            f.	menyiapkan bahan dan melaksanakan pembinaan kerjasama hasil usaha desa dengan pihak lain / pihak ke tiga;
            g.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi penyelenggaraan pemberdayaan pengembangan usaha ekonomi Desa;
            h.	menyiapkan bahan dan melaksanakan penyelenggaraan pemberdayaan pengembangan Usaha Ekonomi Desa;
            i.	menyiapkan kegiatan staf di lingkungan seksi untuk mengetahui kesusiannya dengan rencana kerja;
            j.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas
            k.	melaporkan pelaksanaan tugas secara lisan, tertulis, berkala atau sesuai kebutuhan kepada pimpinan;
            l.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
