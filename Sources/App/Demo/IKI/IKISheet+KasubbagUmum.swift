extension IKISheet {
    /// Kepala Sub Bagian Umum dan Kepegawaian.
    static let kasubbagUmum = IKISheet(
        jabatan: "dpmd-kasubbag-umum",
        tugas: #"""
            nomor	teks
            a.	melaksanakan penyusunan program kerja Sub Bagian Umum dan Kepegawaian;
            b.	melaksanakan pengelolaan tata persuratan, tatalaksana, dan kearsipan;
            c.	melaksanakan penyusunan bahan urusan administrasi kepegawaian dan peningkatan sumber daya manusia kepegawaian;
            d.	melaksanakan penyusunan rencana kebutuhan sarana dan prasarana, pengurusan rumah tangga, perlengkapan, pemeliharaan/perawatan lingkungan kantor, kendaraan dan aset lainnya serta ketertiban, keindahan dan keamanan kantor;
            e.	melaksanakan pengelolaan dan penatausahaan aset dinas;
            f.	melaksanakan penyusunan bahan pengkajian penataan kelembagaan, analisis jabatan, analisis beban kerja dan evaluasi jabatan lingkup Dinas;
            g.	melakukan administrasi perjalanan dinas, keprotokolan, urusan hubungan masyarakat dan pengelolaan informasi publik;
            h.	melaksanakan monitoring, evaluasi dan pelaporan pelaksanaan tugas secara rutin dan insidental Sub Bagian Umum dan Kepegawaian;
            i.	melaksanakan tugas-tugas lain yang diberikan oleh Sekretaris sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Administrasi Umum	Prosentase Administrasi Umum	Prosentase unit kerja internal yang terlayani dengan baik	Laporan Administrasi Umum
            Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah	Prosentase Pengadaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah	Prosentase unit kinerja penunjang urusan pemerintahan yang terlayani dengan baik	Laporan Pengadaan Barang
            Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah	Prosentase Penyediaan Jasa Penunjang Urusan Pemerintahan Daerah	Prosentase unit kinerja penunjang urusan pemerintahan yang terlayani dengan baik	Laporan Penyediaan Jasa Penunjang
            Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah	Prosentase Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah	Prosentase unit kinerja penunjang urusan pemerintahan yang terlayani dengan baik	Laporan Pemeliharaan Barang
            """#)
}
