extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the kasi sosial budaya: sub kegiatan.
    /// Its rows 6 to 8 are those of another seksi whose heading is lost; the text knows them only here.
    static let kasiSosialBudaya = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	program	anggaran
        5	Terlaksananya Pembinaan Kelompok Adat, Seni dan Budaya	Jumlah Kelompok Adat, Seni dan Budaya yang dibina	Desa	13	jumlah	1	1	1	1	1	2	1	1	?	?	?	?	Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan	144…
        ?	?	?	?	?	jumlah	?	?	?	1	1	2	1	1	1	1	3	1	Wilayah Kecamatan
        		Jumlah Pembinaan Penegakan Peraturan Daerah	Desa	13	jumlah	1	1	1	1	1	2	1	1	1	1	1	1
        7	Terlaksananya	Jumlah Pembinaan dan	Desa	13	jumlah	1	?	?	?	?	?	?	?	?	?	?	1
        8	Terlaksananya Pembinaan Linmas/Hansip Desa	Jumlah Linmas/Hansip Desa yang dibina	Orang	489	orang sama	-	-	-	-	489	-	-	-	-	-	489	-
        """#
}
