extension Kubutambahan {
    /// Sasaran, indikator and targets by month of the kasi pemerintahan: sub kegiatan.
    /// From row 15 on its rows are those of other offices whose headings are lost; the text knows them only here.
    static let kasiPemerintahan = #"""
        nomor	sasaran	indikator	satuan	target	agregasi	b01	b02	b03	b04	b05	b06	b07	b08	b09	b10	b11	b12	keterangan	program	anggaran
        9	Terlaksananya pembinaan administrasi Pemerintah Desa	Jumlah Desa yang Memiliki Buku Wajib Administrasi dan Administrasi Lainnya	Desa	13	jumlah	1	1	1	1	1	1	1	?	?	?	?	?		Fasilitasi Administrasi Tata Pemerintahan Desa	134…
        ?	?	?	?	?	jumlah	?	?	?	?	?	1	1	1	1	2	1	1
        11	Terlaksananya Pembinaan Penyusunan Peraturan Desa dan turunannya	Jumlah Peraturan Desa dan Turunannya yang diterbitkan	Desa	13	jumlah	1	1	1	1	1	1	1	1	1	2	1	1	Kegiatan dilaksanakan setiap bulan
        12	Terlaksananya Inventarisasi Aset Desa	Jumlah Desa Dengan Pelaporan Aset yang Baik	Desa	13	jumlah	13	-	-	?	?	?	?	?	?	?	?	?
        ?	Inventarisasi Keuangan Desa	pelaporan keuangan yang baik	?	?	jumlah	?	1	1	2	1	1	1	1	1	1	1	1
        14	Tersedianya Dokumen Perencanaan dan Pertanggung Jawaban Kinerja dan Keuangan Desa	Jumlah Dokumen Perdes APBDesa, LKPJ Kepala Desa yang akuntabel	Dokumen	?	jumlah	26	-	-	-	-	-	-	-	?	?	?	?		Fasilitasi Pelaksanaan Tugas Kepala Desa dan Perangkat Desa	33,…
        ?	?	Murni Masyarakat	?	?	jumlah	?	?	1	1	1	2	1	1	1	1	1	1		Masyarakat yang dilakukan oleh Pemerintah dan Swasta di wilayah kerja Kecamatan
        		Jumlah Laporan Swadaya Murni Masyarakat	Laporan	52	jumlah	-	-	13	-	-	13	-	-	?	?	?	?		Fasilitasi Sinkronisasi Perencanaan Pembangunan Daerah Dengan Pembangunan Desa	120…
        ?	?	?	?	?	jumlah	?	?	?	?	3	3	3	3	3	3	3	3
        		Jumlah Lembaga PKK yang aktif	Lembaga	13	jumlah	1	2	1	1	1	1	1	1	1	1	1	1
        		Jumlah Kelompok /Keluarga yang dibina untuk mendorong	Kelompok	53	jumlah	4	7	?	?	?	?	?	?	?	?	?	?
        17	Terlaksananya Musrenbang Desa dan Kecamatan	Jumlah Pembinaan Penyusunan RKP Desa	Kali	13	jumlah	1	1	1	1	1	1	1	1	1	1	2	1		Koordinasi Pelaksanaan Pembangunan Kawasan Perdesaan di Wilayah Kecamatan	12,…
        		Jumlah usulan desa dalam Musrenbang yang terakomodir	Usulan	39	jumlah	-	39	-	-	-	-	-	-	-	-	?	?
        ?	?	?	?	?	jumlah	?	?	?	?	?	?	-	-	1	1	-	1
        		Jumlah Dokumen Anggaran	Dokumen	13	jumlah	2	1	1	1	1	1	1	1	1	1	1	1
        19	?	?	?	?	jumlah	?	-	-	-	?	?	?	?	?	?	?	?
        ?	?	?	?	?	jumlah	?	?	-	-	-	-	-	-	-	-	-	-
        """#
}
