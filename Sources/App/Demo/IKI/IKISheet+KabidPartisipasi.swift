extension IKISheet {
    /// Kepala Bidang Partisipasi dan Lembaga Kemasyarakatan Desa.
    static let kabidPartisipasi = IKISheet(
        jabatan: "dpmd-kabid-partisipasi",
        tugas: #"""
            nomor	teks
            	melakukan penyiapan perumusan dan pelaksanaan kebijakan teknis fasilitasi, koordinasi, serta pemantauan dan evaluasi di bidang Partisipasi dan Lembaga Kemasyarakatan Desa.
            """#,
        fungsi: #"""
            nomor	teks
            a.	perumusan kebijakan teknis dinas Bidang Kelembagaan dan Partisipasi Masyarakat;
            b.	penyelenggaraan penyusunan rencana kerja Bidang Kelembagaan dan Partisipasi Masyarakat berdasarkan sasaran, kebijakan teknis, strategi dan program kerja dinas serta kondisi dinamis masyarakat;
            c.	perumusan konsep sasaran kegiatan Bidang Kelembagaan dan Partisipasi Masyarakat;
            d.	penyelenggaraan upaya pemberdayaan Lembaga Kemasyarakatan Desa, Peningkatan Partisipasi Masyarakat, dan Pengembangan Adat, Budaya dan Nilai sosial;
            e.	penyelenggaraan koordinasi dengan unit kerja lain dan/atau lembaga/organisasi terkait dalam lingkup tugasnya;
            f.	pendistribusian tugas kepada staf sesuai dengan bidang tugasnya;
            g.	penyeliaan kegiatan staf dalam lingkup Bidang Kelembagaan dan Partisipasi Masyarakat untuk mengetahui kesesuaiannya dengan rencana kerja;
            h.	penyelenggaraan monitoring, evaluasi dan pelaporan Bidang Kelembagaan dan Partisipasi Masyarakat;
            i.	pemberian saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            j.	penyelenggaraan fungsi lain yang diberikan oleh Kepala Dinas sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            """#)
}
