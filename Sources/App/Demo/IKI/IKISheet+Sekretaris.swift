extension IKISheet {
    /// Sekretaris Dinas Pemberdayaan Masyarakat dan Desa.
    static let sekretaris = IKISheet(
        jabatan: "dpmd-sekretaris",
        tugas: #"""
            nomor	teks
            	Merencanakan, melaksanakan, mengoordinasikan, mengendalikan, mengevaluasi dan memberikan dukungan pelayanan teknis di bidang administrasi umum, kepegawaian, perlengkapan, penyusunan perencanaan, keuangan, keprotokolan serta pelaporan kinerja dan anggaran pada unit organisasi di lingkungan Dinas.
            """#,
        fungsi: #"""
            nomor	teks
            a.	penyelenggaraan pengkajian program kerja sekretariat dan bahan perumusan kebijakan teknis kesekretariatan di bidang penyusunan perencanaan, keuangan, umum dan kepegawaian;
            b.	penyelenggaraan pengkajian bahan bimbingan teknis di bidang penyusunan perencanaan, keuangan, umum dan kepegawaian;
            c.	penyelenggaraan pengendalian administrasi keuangan, administrasi kepegawaian, ketatausahaan, kelembagaan dan ketatalaksanaan;
            d.	penyelenggaraan pengkajian rumusan kebijakan anggaran;
            e.	penyelenggaraan pengelolaan urusan rumah tangga dan perlengkapan;
            f.	penyelenggaraan pengelolaan dokumentasi peraturan perundang-undangan, perpustakaan, protokol dan hubungan masyarakat;
            g.	penyeliaan pengelolaan naskah dinas dan kearsipan;
            h.	penyelenggaraan pengkajian bahan pembinaan jabatan fungsional;
            i.	penyelenggaraan pengkajian bahan perumusan rencana strategis, LAKIP, LPPD, LKPJ Dinas;
            j.	penyeliaan penyusunan telaahan staf sebagai bahan pertimbangan pengambilan kebijakan;
            k.	penyelenggaraan koordinasi dengan unit kerja terkait;
            l.	penyelenggaraan pengkajian bahan fasilitasi di bidang penyusunan perencanaan, keuangan, umum dan kepegawaian;
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Mutu Pelayanan Administrasi Perkantoran	Nilai IKM Dinas PMD	Berdasarkan Nilai IKM	Survey
            """#)
}
