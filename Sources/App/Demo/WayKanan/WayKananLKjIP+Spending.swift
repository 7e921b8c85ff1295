/// Tabel 3.4 and what the report makes of it.
extension WayKananLKjIP {
    /// Tabel 3.4, malformed amounts included.
    static let realisasi = #"""
        program	pagu	realisasi	persen
        PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA			
        Penyusunan Dokumen Perencanaan Perangkat Daerah	1.126.000	1.114.600	99
        Koordinasi dan Penyusunan Dokumen RKA-SKPD	1.175.000	1.133.700	96
        Koordinasi dan Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD	1.296.000	1.268.700	98
        Evaluasi Kinerja Perangkat Daerah	1.688.000	1.657.800	98
        Penyediaan Gaji dan Tunjangan ASN	1.977.761.700	1.916.739.612	97
        Pelaksanaan Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD	115.800.000	115.800.000	100
        Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD	1.586.000	1.498.300	94
        Koordinasi dan Penyusunan Laporan Keuangan Bulanan/Triwulanan/Semesteran SKPD	1.326.000	1.260.100	95
        Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor	3.066.000	2.886.000	94
        Penyediaan Bahan Logistik Kantor	27.393.385	27.392.460	100
        Penyediaan Barang Cetakan dan Penggandaan	3.582.700	3.413.900	95
        Fasilitasi Kunjungan Tamu	8.220.000	6.720.000	82
        Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD	186.700.000	150.074.586	80
        Pengadaan Pakaian Dinas Beserta Atribut dan Kelengkapannya	18.600.000	-	0
        Pengadaan Peralatan dan Mesin Lainnya	27.161.000	25.900.000	95
        Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik	127.740.000	114.435.504	90
        Penyediaan Jasa Pelayanan Umum Kantor	54.143.000	54.143.000	100
        Pemeliharaan Peralatan dan Mesin Lainnya	9.200.000	9.200.000	100,00
        Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan dan Pajak Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan	50.000.000,00	50.000.000,00	100,00
        Pemeliharaan\Rehabilitasi gedung Kantor dan Bangun Lainnya	65.00.000	65.000.000	100,00
        PROGRAM PENINGKATAN KERJASAMA DESA			
        Fasilitas Kerjasama Antar Desa dengan Pihak Ketiga dalam	44.342.000	41615400	94
        PROGRAM ADMINISTRASI PEMERINTAHAN DESA			
        Fasilitasi Penyelenggaraan Administrasi Pemerintahan Desa	275.709.600	262.295.800	95
        Fasilitasi Penyusunan Perencanaan Pembangunan Desa	74.540.300	62.982.800	84
        Fasilitasi Pengelolaan Keuangan Desa	122.348.900	105.964.825	87
        Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja sama antar Desa	86.805.000	77.401.200	89
        Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa	952.892.700	928.610.890	97
        Fasilitasi Penyusunan Profil Desa	131.243.400	115.678.100	88
        Fasilitasi Pengelolaan Aset Desa	162.500.000	126.646.900	78
        Pembinaan Peningkatan Kapasitas Anggota BPD	79.800.000	78.758.700	99
        Fasilitasi Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan	92.617.900	-	0
        PROGRAM PEMBERDAYAAN LEMBAGA KEMASYARAKATAN, LEMBAGA ADAT DAN MASYARAKAT HUKUM ADAT			
        Fasilitasi Penataan, Pemberdayaan dan Pendayagunaan Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	275.977.000	257.5465.00	93
        Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna	119.652.900	118.932.900	99
        Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa	1.106.200.000	1.106.197.000	100
        Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga	589.640.100	585.265.600	99
        """#

    /// Achievement, problems and solutions after Tabel 3.4.
    static let evaluasi = #"""
        nomor	judul	teks
        ➤	Meningkatnya Usaha Lembaga Ekonomi Perdesaan	
        		Untuk meningkatkan usaha ekonomi perdesaan, maka dilakukan dengan pengembangan BUMDes. Sehingga indikator yang digunakan adalah Jumlah BUMDes yang terbentuk dan BUMDes yang baik. Pada tahun 2023, Capaian kinerja realisasi Jumlah Badan Usaha Milik Desa (BUMDes) yang terbentuk dan persentase Badan Usaha Milik Desa (BUMDes) yang baik Tahun 2023 meningkat sebanyak 175 BUMDesa meningkat dari target ditetapkan pada Tahun 2023 sebesar 79,18%.
        	Permasalahan:	
        		Dalam pencapaian sasaran meningkatnya Jumlah Lembaga Ekonomi yang dapat membangkitkan Perekonomian Masyarakat terdapat masalah-masalah yang dihadapi diantaranya yaitu:
        1.		Meningkatnya Jumlah BUMDesa yang terbentuk dan aktif melaksanakan aktivitas
        2.		perekonomian, akan tetapi unit usaha yang dibentuk belum berdasarkan potensi
        3.		unggulan Desa dan sesuai kebutuhan masyarakat.
        4.		Masih banyak usaha BUMDesa yang bergerak dibidang simpan pinjam
        5.		Pemahaman pengurus Lembaga Keuangan Mikro yang baru belum memadai
        6.		Ada beberapa kelompok SPP yang tunggakannya bermasalah
        	Solusi:	
        		Dari permasalahan yang dihadapi dapat diatasi dengan solusi yang ditempuh sebagai berikut:
        1.		BUMDes yang terbentuk diarahkan untuk membentuk unit usaha sesuai kebutuhan dan potensi lokal wilayah dan Pengurus BUMDes ditingkatkan kapasitasnya melalui Pelatihan dan bimbingan.
        2.		Penguatan kapasitas Pengurus UPK yang baru melalui Pembinaan teknis dan monitoring evaluasi perkembangannya yang melibatkan stakeholder terkait.
        ➤	Meningkatnya Tata Kelola Pemerintahan Kampung.	
        		Guna Meningkatkan Manajemen dan Pelayanan Penyelenggaraan Pemerintahan Kampung dilakukan dengan meningkatkan antara lain jumlah kampung dengan adminitrasi yang baik. Pada Tahun 2023 persentase administrasi Kampung yang tata kelola administrasinya sesuai dengan ketentuan dari 221 Kampung, terdapat 115 Kampung yang tata kelola administrasinya sesuai dengan Ketentuan. Sedangkan Kampung yang tertib pengelolaan keuangannya dari 221 Kampung, terdapat 160 Kampung yang tertib pengelolaan keuangannya.
        	Permasalahan:	
        		Permasalahan yang dihadapi dalam pencapaian target sasaran Terwujudnya tata kelola desa yang profesional, akuntabel, partisipatif dan mandiri dengan indikator Jumlah desa berkualifikasi mandiri diatas rata-rata provinsi, sebagai berikut:
        1.		Sumberdaya Manusia Aparatur masih rendah
        2.		Pemeliharaan hasil pembangunan secara swadaya masih belum memadai
        3.		Terdapat 2 (dua) versi regulasi yang mengatur klasifikasi desa yaitu Peraturan Menteri Dalam Negeri Nomor 12 Tahun 2007 tentang Pedoman Penyusunan dan Pendayagunaan Data Profil Desa dan Kelurahan serta Peraturan Menteri Desa, Pembangunan Daerah Tertinggal dan Transmigrasi Republik Indonesia Nomor 2 Tahun 2016 tentang Indeks Desa Membangun.
        	Solusi:	
        		Solusi-solusi yang dilakukan dari permasalahan-permasalahan yang dihadapi untuk mencapai target sasaran Terwujudnya tata kelola desa yang profesional, akuntabel, partisipatif dan mandiri dengan indikator Jumlah desa berkualifikasi mandiri diatas rata-rata provinsi, sebagai berikut:
        1.		Peningkatan Sumber Daya Manusia Aparatur melalui pelatihan, bimbingan teknis dan pembinaan langsung pada Desa.
        2.		Pembinaan secara berkelanjutan kepada seluruh Desa agar instrumen desa mandiri bisa tercapai.
        3.		Mendorong masyarakat untuk meningkatkan swadaya dan kegotongroyongan dalam memelihara hasil-hasil pembangunan.
        """#
}
