extension IKISheet {
    /// Kepala Bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa.
    static let kabidKeuangan = IKISheet(
        jabatan: "dpmd-kabid-keuangan",
        tugas: #"""
            nomor	teks
            	melakukan penyiapan perumusan dan pelaksanaan kebijakan teknis fasilitasi, koordinasi, serta pemantauan dan evaluasi di bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa.
            """#,
        fungsi: #"""
            nomor	teks
            a.	penyeliaan penyusunan rencana kerja bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa berdasarkan sasaran, kebijakan teknis, strategi dan program kerja dinas serta kondisi dinamis masyarakat;
            b.	perumusan konsep sasaran kegiatan Pengelolaan Keuangan, Aset dan Sumber Daya Desa;
            c.	penyelenggaraan koordinasi dengan unit kerja lain dan/atau lembaga/organisasi terkait dalam lingkup tugasnya;
            d.	pendistribusian tugas kepada staf sesuai dengan bidang tugasnya;
            e.	penyelenggaraan upaya Pemberdayaan Pengelolaan Keuangan, Aset dan Sumber Daya Desa;
            f.	penyeliaan kegiatan staf dalam lingkup bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa untuk mengetahui kesesuaiannya dengan rencana kerja ;
            g.	memberikan saran dan pertimbangan kepada pimpinan sesuai dengan bidang tugasnya;
            h.	penyelenggaraan monitoring dan evaluasi pelaksanaan tugas bidang Pengelolaan Keuangan, Aset dan Sumber Daya Desa;
            i.	pelaporan pelaksanaan tugas dalam lingkup bidang pemerintahan desa secara lisan, tertulis, berkala atau sesuai dengan kebutuhan kepada pimpinan;
            j.	penyelenggaraan fungsi lain yang diberikan oleh Kepala Dinas sesuai dengan tugas dan fungsinya.
            """#,
        kinerja: #"""
            sasaran	indikator	formulasi	sumber
            Meningkatnya Peran Kelembagaan Desa dan Pelestarian Adat, Istiadat dan Budaya Masyarakat di Perdesaan	Prosentase Lembaga Kemasyarakatan Desa Yang Aktif	prosentase Lembaga Kemasyarakatan Desa yang aktif	Laporan Lembaga Kemasyarakatan Desa Yang Aktif
            Meningkatnya Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Desa	Prosentase Tata Kelola Administrasi Desa yang Tertib	prosentase desa yang tertib administrasi	Laporan administrasi desa
            Meningkatnya Tertib Wilayah Desa	Prosentase Desa yang Tertata dengan Baik	prosentase desa yang tertata wilayah berdasarkan batas desa dan dusun	Laporan kegiatan penataan desa
            """#)
}
