extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the pengadministrasi pendidikan dan kebudayaan: kinerja.
    static let pengadministrasiPendidikan = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12
        24	Tersusunnya Laporan Pembinaan Administrasi	Jumlah Laporan Pembinaan Administrasi	Laporan	13	jumlah	1	1	1	1	1	1	1	1	1	1	2	1
        25	Tersusunnya Arsip Data Pendidikan dan Kebudayaan	Jumlah Arsip Data Pendidikan dan Kebudayaan	Dokumen	13	jumlah	1	1	1	?	?	?	?	?	?	?	?	?
        ?	Pembinaan dan Sosialisasi	Pembinaan dan Sosialisasi	?	?	jumlah	?	1	1	1	1	1	1	1	2	1	1	1
        27	Tersusunnya Laporan Hasil Kegiatan Pembinaan	Jumlah Laporan Hasil Kegiatan Pembinaan	Laporan	13	jumlah	1	1	1	1	1	1	1	2	1	1	1	?
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	?	1	1	1	1
        29	Tersusunnya Laporan sarana dan prasarana kesenian masyarakat	Jumlah Laporan sarana dan prasarana kesenian masyarakat	Berkas	13	jumlah	-	-	13	-	-	-	-	-	-	-	-	-
        30	Tersusunnya Laporan Data Desa Adat/Desa Pakraman, Subak/Subak Abian	Jumlah Laporan Data Desa Adat/Desa Pakraman, Subak/Subak Abian	Dokumen	2	jumlah	-	2	-	-	-	-	?	?	?	?	?	?
        ?	?	?	?	?	jumlah	?	?	?	?	-	-	-	-	-	-	-	-
        """#
}
