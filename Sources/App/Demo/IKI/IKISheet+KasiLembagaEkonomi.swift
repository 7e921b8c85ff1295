extension IKISheet {
    /// Kepala Seksi Penguatan Lembaga Ekonomi Masyarakat.
    static let kasiLembagaEkonomi = IKISheet(
        jabatan: "dpmd-kasi-lembaga-ekonomi",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Penguatan Lembaga Ekonomi Masyarakat;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Penguatan Lembaga Ekonomi Masyarakat sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup Seksi Penguatan Lembaga Ekonomi Masyarakat berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            d.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            e.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi kebutuhan penguatan Lembaga Ekonomi Masyarakat;
            f.	menyiapkan bahan dan melaksanakan pembinaan penguatan Lembaga Ekonomi Masyarakat;
            g.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi pemeliharaan prasarana dan sarana pedesaan sebagai penunjang dalam penguatan Lembaga Ekonomi Masyarakat;
            h.	menyiapkan bahan dan melaksanakan pembinaan, pengawasan dan supervise pemeliharaan prasarana dan sarana pedesaan sebagai penunjang dalam Penguatan Lembaga Ekonomi Masyarakat;
            i.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            j.	melaporkan pelaksanaan tugas secara lisan, tertulis, berkala atau sesuai kebutuhan kepada pimpinan;
            k.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pemberdayaan Usaha Ekonomi Masyarakat Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
