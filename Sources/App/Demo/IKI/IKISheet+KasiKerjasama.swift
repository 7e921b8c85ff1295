extension IKISheet {
    /// Kepala Seksi Kerjasama Ekonomi Antar Desa.
    static let kasiKerjasama = IKISheet(
        jabatan: "dpmd-kasi-kerjasama",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Kerjasama Ekonomi Antar Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Kerjasama Ekonomi Antar Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Kerjasama Ekonomi Antar Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            e.	menyiapkan bahan dan melaksanakan pemberdayaan Kerjasama Ekonomi Antar Desa;
            f.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi penyelenggaraan pemberdayaan Kerjasama Ekonomi Antar Desa;
            g.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi penyelenggaraan pengembangan penguatan kelembagaan Kerjasama Ekonomi Antar Desa;
            h.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            i.	melaporkan pelaksanaan tugas secara lisan, tertulis, berkala atau sesuai kebutuhan kepada pimpinan;
            j.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Kerjasama antar wilayah desa dan atau pihak ketiga	Prosentase Kerjasama antar Desa yang berjalan dengan baik	prosentase BUMDes bersama yang berjalan dengan baik	Laporan BUMDes bersama
            """#)
}
