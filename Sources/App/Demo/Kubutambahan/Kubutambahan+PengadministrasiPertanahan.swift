extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the pengadministrasi pertanahan: kinerja.
    static let pengadministrasiPertanahan = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	keterangan
        11	Tersusunnya Laporan Kependudukan Desa dan Administrasi Pemerintahan Desa	Jumlah Laporan Kependudukan Desa dan Administrasi Pemerintahan Desa	Dokumen	13	jumlah	1	1	1	1	1	1	1	2	1	1	1	1	Kegiatan dilaksanakan setiap bulan
        12	tersedianya surat pengantar laporan kependudukan desa	Jumlah surat pengantar laporan kependudukan desa	Lembar	13	jumlah	1	1	1	?	?	?	?	?	?	?	?	?	Kegiatan dilaksanakan setiap bulan
        ?	kependudukan kecamatan	Kependudukan Kecamatan	?	?	jumlah	?	-	-	-	-	-	-	-	-	-	-	1	akhir tahun
        14	tersusunnya laporan kependudukan desa	Laporan Kependudukan Desa	laporan	13	jumlah	1	1	1	1	1	1	1	1	1	1	2	?	Kegiatan dilaksanakan setiap bulan
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	?	1	-	-	1
        16	tersedianya Informasi layanan Perizinan dan Persyaratan Administrasi Perizinan usaha	Jumlah Informasi layanan Perizinan dan Persyaratan Administrasi Perizinan usaha	Desa	13	jumlah	1	1	1	1	1	1	1	1	1	1	2	1
        17	Tersusunnya Kelengkapan Administrasi Perizinan Usaha	Jumlah Kelengkapan Administrasi Perizinan Usaha	Dokumen	5	tetap	5	5	5	5	5	5	5	?	?	?	?	?
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	5	5	5	5	5
        """#
}
