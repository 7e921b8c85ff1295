extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the bendahara: kinerja.
    static let bendahara = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	keterangan
        1	Tersedianya Dokumen Pengeluaran Kas	Jumlah Dokumen Pengeluaran Kas	Dokumen	25	tetap	25	25	25	25	25	25	25	25	25	?	?	?	Dokumen Rencana Kerja sudah terrealisasi
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	25	25	25	25	25
        3	Tersedianya Dokumen Gaji	Jumlah Dokumen Gaji	Dokumen	122	jumlah	10	10	10	10	11	10	11	10	10	10	10	10
        4	Tersedianya Dokumen SPJ	Jumlah Dokumen SPJ	Bulan	12	jumlah	1	1	1	1	1	?	?	?	?	?	?	?	Kegiatan dilaksanakan setiap bulan
        ?	?	?	?	?	jumlah	?	?	?	1	1	1	1	1	1	1	1	1
        6	Tersusunnya Laporan Penerimaan	JUmlah Laporan Penerimaan	Bulan	12	jumlah	1	1	1	1	1	1	1	1	1	1	1	1
        7	Tersusunnya Laporan	Jumlah Laporan	Bulan	12	jumlah	1	?	?	?	?	?	?	?	?	?	?	1	laporan disusun
        """#
}
