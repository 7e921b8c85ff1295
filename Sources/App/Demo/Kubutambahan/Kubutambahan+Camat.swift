extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the camat: program.
    /// The target of the first indicator reads as a position: 40 in June on the way to 85.
    static let camat = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	program	anggaran
        1	Meningkatnya Kualitas Pelayanan Publik	Indeks Kepuasan Masyarakat Terhadap Pelayanan Publik	Nilai	85	akhir	-	-	-	-	-	40	-	-	-	?	?	?	Program Penyelenggaraan Pemerintahan dan Pelayanan Publik	103…
        ?	?	?	?	?	jumlah	?	?	?	?	-	25	-	-	25	-	-	25
        3	Meningkatnya Pembangunan Desa yang berkualitas	Persentase Desa dengan IDM status mau dan mandiri	%	100	jumlah	-	-	25	-	?	?	?	?	25	-	-	25	Program Koordinasi Ketentraman dan Ketertiban Umum	213…
        """#
}
