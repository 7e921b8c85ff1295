extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the sekretaris kecamatan: kegiatan.
    /// September to December of the second row stand at the head of the next sheet, glued to another table.
    static let sekretaris = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	program	anggaran
        1	Meningkatnya Kualitas Pelayanan Publik dan Akuntabilitas Pelayanan	Nilai AKIP yang baik	Nilai	90	jumlah	-		?	?	-	25	-	-	25	-	-	25	"Perencanaan, Penganggaran dan Evaluasi Kinerja Perangkat Daerah
        Pemeliharaan Barang Milik Daerah Penunjang Urusan Pemerintahan Daerah"	"111…
        41,…"
        2	Meningkatnya Kapasitas	Jumlah SDM yang	Orang	10	tetap	10	?	?	?	?	?	?	?	10	10	10	10	Penyediaan Jasa Penunjang
        """#
}
