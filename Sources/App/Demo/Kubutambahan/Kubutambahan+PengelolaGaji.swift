extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the pengelola gaji: kinerja.
    static let pengelolaGaji = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	keterangan
        8	Tersedianya SK Gaji Berkala	Jumlah SK Gaji Berkala	Dokumen	10	jumlah	1	1	1	1	1	1	1	1	1	1	-	-
        9	Terlaksananya Pembayaran Gaji / tunjangan ASN	Jumlah ASN yang menerima Gaji dan Tunjangan	Orang	17	jumlah	1	1	1	1	2	1	2	1	?	?	?	?	Kegiatan dilaksanakan setiap bulan
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	2	1	1	1	1	1
        """#
}
