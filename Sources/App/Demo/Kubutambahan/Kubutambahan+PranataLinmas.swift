extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the pranata perlindungan masyarakat: kinerja.
    /// Four indikator of row 32 share one satuan, one target and one plan by month.
    static let pranataLinmas = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12
        32	Tersusunnya laporan Linmas	"Jumlah Data Potensi Linmas
        Jumlah Pembinaan Linmas
        Jumlah Pembinaan Teknis Kepada anggota Linmas
        Jumlah Sarana Operasional Linmas"	Laporan	13	jumlah	1	1	1	1	1	1	2	1	1	1	1	1
        33	Tersedianya Petunjuk	Jumlah Petunjuk Teknis	Buku	13	jumlah	1	?	?	?	?	?	?	?	?	?	?	1
        34	Terlaksananya Pembinaan Linmas	Jumlah Pembinaan Linmas	Kali	13	jumlah	1	1	1	1	1	1	2	1	1	1	1	1
        35	Terlaksananya Pembinaan Teknis Kepada anggota Linmas	Jumlah Pembinaan Teknis Kepada anggota Linmas	Kali	13	jumlah	1	1	1	1	1	1	2	1	1	?	?	?
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	?	5	5	5	5	5
        35	Melaksanakan pengadministrasi potensi budaya lokal	Jumlah Laporan potensi budaya lokal	Dokumen	13	jumlah	13	-	-	-	-	-	-	-	-	-	-	-
        """#
}
