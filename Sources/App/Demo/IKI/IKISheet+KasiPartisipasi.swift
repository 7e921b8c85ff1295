extension IKISheet {
    /// Kepala Seksi Peningkatan Partisipasi Masyarakat.
    static let kasiPartisipasi = IKISheet(
        jabatan: "dpmd-kasi-partisipasi",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Peningkatan Partisipasi Masyarakat;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Peningkatan Partisipasi Masyarakat sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Peningkatan Partisipasi Masyarakat berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            e.	menyiapkan bahan dan melaksanakan penyusunan rumusan kebijakan penetapan kebijakan daerah di bidang Peningkatan Partisipasi Masyarakat;
            f.	menyiapkan bahan dan melaksanakan penyusunan rumusan kebijakan penetapan pedoman, nomor, standar, prosedur dan kriteria di bidang Peningkatan Partisipasi Masyarakat;
            g.	menyiapkan bahan dan melaksanakan koordinasi, fasilitasi,
            h.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            i.	memberikan saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            j.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Partisipasi dan Lembaga Kemasyarakatan Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
