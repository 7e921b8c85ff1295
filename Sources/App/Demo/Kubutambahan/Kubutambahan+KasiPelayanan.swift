extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the kepala seksi pelayanan terpadu: sub kegiatan.
    static let kasiPelayanan = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	program	anggaran
        1	Tersedianya Kuisisioner Survey Kepuasan Masyarakat	Jumlah Kuisisioner yang tersebar	kuisisioner	300	jumlah	25	25	25	25	25	25	25	25	25	25	?	?	Pelaksanaan Urusan pemerintahan yang terkait dengan Kewenangan Lain yang Dilimpahkan	115…
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	-	-	-	-	1
        3	Terlaksananya Tertib Administrasi Pelayanan Publik	Jumlah ijin yang diterbitkan sesuai SOP	Dokumen	72	jumlah	6	6	6	6	6	6	6	6	6	6	6	6
        		Jumlah Administrasi Kependudukan (KK,KTP, dan Surat Pindah) yang diterbitkan sesuai SOP	Dokumen	1800	jumlah	166	166	166	166	166	?	?	?	?	?	?	?
        ?	?	?	?	?	jumlah	?	?	?	1	1	1	1	2	1	1	1	1
        """#
}
