extension IKISheet {
    /// Kepala Seksi Penataan Aparatur dan Lembaga Desa.
    static let kasiAparatur = IKISheet(
        jabatan: "dpmd-kasi-aparatur",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Penataan Aparatur dan Lembaga Pemerintah Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Penataan Aparatur dan Lembaga Pemerintah Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Penataan Aparatur dan Lembaga Pemerintah Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	melaksanakan fasilitasi pelaksanaan Alokasi Dana Desa;
            e.	melaksanakan fasilitasi pelaksanaan Dana Bagi Hasil Pajak dan Retribusi Daerah:
            f.	menyiapkan bahan dan melaksanakan pembinaan dan pengawaan serta fasilitasi penyelenggaraan pilkades;
            g.	menyiapkan bahan dan melaksanakan pembinaan dan pengawaan serta fasilitasi pengisian perangkat Desa;
            h.	menyiapkan bahan dan melaksanakan penyusunan database aparatur dan lembaga desa;
            i.	melaksanakan Pembekalan Kepala Desa;
            j.	melaksanakan Pembinaan Perangkat Desa;
            k.	melaksanakan koordinasi tugas dan fungsi Asosiasi Aparatur Pemerintah Desa serta Badan Permusyawaratan Desa;
            l.	melaksanakan Penyusunan bahan kebijakan yang mengatur aparatur dan lembaga pemerintah desa;
            m.	menyiapkan bahan dan melaksanakan fasilitasi penyelenggaraan Pengembangan Kapasitas Pemerintah Desa, Pembinaan Aparatur Desa dan Pelatihan Kelembagaan Pemerintahan Desa;
            n.	menyiapkan bahan dan melaksanakan koordinasi dan penyediaan dan operasional penghasilan tetap dan tunjangan lainnya bagi perangkat pemerintahan desa dan fasilitasi Pengembangan Kapasitas Pemerintah Desa, Pembinaan Aparatur Desa dan Pelatihan Kelembagaan Pemerintahan Desa;
            o.	melaksanakan fasilitasi penyediaan penghasilan tetap dan tunjangan lainnya lingkup Desa;
            p.	menyiapkan bahan dan melaksanakan penyusunan rumusan konsep kebijakan penetapan Pengembangan Kapasitas Pemerintah Desa, Pembinaan Aparatur Desa dan Pelatihan Kelembagaan Pemerintahan Desa;
            q.	menyiapkan bahan dan melaksanakan bimbingan, konsultasi, pelatihan dan pendidikan bagi Lembaga desa;
            r.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemerintahan Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            """#)
}
