extension IKISheet {
    /// Kepala Seksi Pengembangan Adat, Budaya dan Nilai Sosial.
    static let kasiAdat = IKISheet(
        jabatan: "dpmd-kasi-adat",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Pengembangan Adat, Budaya dan Nilai Sosial;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Pengembangan Adat, Budaya dan Nilai Sosial sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Pengembangan Adat, Budaya dan Nilai Sosial berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            e.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi Pengembangan Adat, Budaya dan Nilai Sosial;
            f.	menyiapkan bahan dan melaksanakan rumusan kebijakan pelaksanaan Pengembangan Adat, Budaya dan Nilai Sosial;
            g.	menyiapkan bahan dan melaksanakan penyusunan rumusan kebijakan penetapan pedoman, norma, standar, prosedur dan kriteria Pengembangan Adat, Budaya dan Nilai sosial;
            h.	menyiapkan bahan dan melaksanakan perencanaan dan penyusunan data Pengembangan Adat, Budaya dan Nilai Sosial;
            i.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            j.	memberikan saran dan pertimbangan kepada pimpinan sesuai
            k.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Partisipasi dan Lembaga Masyarakat Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Masyarakat Desa Yang Aktif	prosentase Lembaga Masyarakat Desa yang aktif	Laporan Lembaga Masyarakat Desa Yang Aktif
            """#)
}
