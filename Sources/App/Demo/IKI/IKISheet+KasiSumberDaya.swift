extension IKISheet {
    /// Kepala Seksi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna.
    static let kasiSumberDaya = IKISheet(
        jabatan: "dpmd-kasi-sumber-daya",
        tugas: #"""
            nomor	teks
            a.	melaksanakan Fasilitasi Pelaksanaan Dana Desa;
            b.	melaksanakan fasilitasi Musyawarah Perencanaan Pembangunan Desa, penyusunan RPJMDesa dan RKPDesa;
            c.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna;
            d.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data Seksi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna sebagai bahan penyusunan rencana kegiatan;
            e.	menyusun dan melaksanakan rencana kerja lingkup Seksi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna berdasarkan sasaran, kebijakan teknis, strategi dan program kerja Dinas;
            f.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            g.	menyiapkan bahan dan melaksanakan penyelenggaraan pembinaan dan fasilitasi Pemberdayaan Sumber Daya Desa Dan Pengembangan Teknologi Tepat Guna;
            h.	menyiapkan bahan dan melaksanakan koordinasi dan fasilitasi administrasi penyelenggaraan pembinaan dan fasilitasi Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna;
            i.	menyiapkan bahan dan melaksanakan pembinaan dan pengawasan penyelenggaraan Pemberdayaan Sumber Daya Desa dan Pengembangan Teknologi Tepat Guna;
            j.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            k.	memberikan saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            l.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
