extension IKISheet {
    /// Kepala Seksi Pengelolaan Keuangan dan Aset Desa.
    static let kasiKeuangan = IKISheet(
        jabatan: "dpmd-kasi-keuangan",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Bina Pengelolaan Keuangan dan Aset Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Bina Pengelolaan Keuangan dan Aset Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Bina Pengelolaan Keuangan dan Aset Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	melaksanakan fasilitasi penyusunan APBDDesa dan perubahan APBDDesa;
            e.	melaksanakan Fasilitasi Penyusunan Laporan Pelaksanaan Anggaran Pendapatan Belanja Desa;
            f.	melaksanakan Fasilitasi Tata Kelola Keuangan Desa seperti Aplikasi Sistem Keuangan Desa;
            g.	melaksanakan Fasilitasi Tata Kelola Aset Desa seperti Aplikasi Sistem Pengelolaan Aset Desa dan Sosialisasi Pensertifikatan Tanah Kas Desa;
            h.	menyiapkan bahan penyusunan kebijakan yang mengatur keuangan dan aset desa;
            i.	melaksanakan Fasilitasi Manajemen Perencanaan Partisipatoris seperti Musyawarah Perencanaan Pembangunan Desa;
            j.	melaksanakan Fasilitasi Monitoring dan Evaluasi Pelaksanaan Dana Desa;
            k.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi Bina Pengelolaan Keuangan dan Aset Desa;
            l.	menyiapkan bahan dan melaksanakan bimbingan, konsultasi, pelatihan dan pendidikan Pengelolaan Keuangan dan Aset Desa;
            m.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
