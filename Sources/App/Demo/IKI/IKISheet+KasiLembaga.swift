extension IKISheet {
    /// Kepala Seksi Lembaga Kemasyarakatan Desa.
    static let kasiLembaga = IKISheet(
        jabatan: "dpmd-kasi-lembaga",
        tugas: #"""
            nomor	teks
            a.	menyiapkan bahan perumusan kebijakan teknis operasional Seksi Lembaga Kemasyarakatan Desa;
            b.	menyiapkan bahan dan melaksanakan pengumpulan serta pengolahan basis data seksi Lembaga Kemasyarakatan Desa sebagai bahan penyusunan rencana kegiatan;
            c.	menyusun dan melaksanakan rencana kerja lingkup seksi Lembaga Kemasyarakatan Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja dinas;
            d.	mengatur pembagian tugas dan mengarahkan bawahan;
            e.	mendistribusikan dan membagi tugas kepada staf sesuai dengan bidang tugas masing-masing;
            f.	menyiapkan bahan dalam melaksanakan koordinasi dan pembinaan Lembaga Kemasyarakatan Desa;
            g.	menyiapkan bahan dan melaksanakan pembinaan dan supervisi pelaksanaan pemberdayaan Lembaga Kemasyarakatan Desa;
            h.	mengkaji hasil evaluasi dan pelaporan kegiatan Dinas sebagai bahan penyusunan rencana kerja Dinas;
            i.	memberikan saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            j.	melaksanakan tugas-tugas lain yang diberikan oleh Kepala Bidang Partisipasi dan Lembaga Kemasyarakatan Desa sesuai dengan lingkup tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
