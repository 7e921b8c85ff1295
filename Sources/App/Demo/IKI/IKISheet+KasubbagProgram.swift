extension IKISheet {
    /// Kepala Sub Bagian Program dan Evaluasi.
    static let kasubbagProgram = IKISheet(
        jabatan: "dpmd-kasubbag-program",
        tugas: #"""
            nomor	teks
            a.	melaksanakan penyusunan program kerja Sub Bagian Perencanaan dan Evaluasi;
            b.	melaksanakan koordinasi dalam penyusunan program kerja di lingkup Dinas;
            c.	melaksanakan penyusunan bahan perumusan LKJIP, LPPD, LKPJ Dinas;
            d.	melaksanakan penyusunan bahan kerjasama dan penelitian;
            e.	melaksanakan koordinasi dalam perumusan bahan Rencana Pembangunan Jangka Menengah Daerah, Rencana Strategis, Rencana Kerja, Indikator Kinerja Utama, Perjanjian Kinerja dan dokumen perencanaan lainnya sesuai dengan ketentuan yang berlaku;
            f.	melaksanakan penyusunan bahan kebijakan teknis penyusunan rencana operasional berupa petunjuk teknis, Standar Operasional Prosedur dan Indeks Kepuasan Masyarakat di lingkungan Dinas;
            g.	melaksanakan koordinasi pelaksanaan program reformasi birokrasi lingkup Dinas;
            h.	melakukan monitoring, evaluasi dan pelaporan pelaksanaan tugas secara rutin dan insidental Sub Bagian Perencanaan dan Evaluasi;
            i.	melaksanakan tugas-tugas lain yang diberikan oleh Sekretaris sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Perencanaan , Penganggaran, dan Evaluasi Kinerja Perangkat Daerah	Prosentase jumlah dokumen perencanaan, laporan kinerja dan laporan keuangan yang tepat waktu	Prosentase dokumen perencanaan dan kinerja prangkat daerah yang dievaluasi pada tahun berjalan dan tepat waktu	Laporan renja dan laporan kinerja
            """#)
}
