extension WayKananRKT {
    /// Programs 10 and 12. Item 12 states 8,197,000; its parts sum to 6,871,000, for its second item is not printed.
    static let penunjang = #"""
        				10. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota				2,674,367,785	
        Peningkatan Kapasitas Kebijakan Pemerintah dalam mendukung Kesejahteraan Masyarakat	Belanja Telepon Belanja Air Belanja Listrik Belanja Surat Kabar	Bulan	12		1. Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik	Input :			
        						- Dana	Rupiah	127,740,000	
        						- SDM			
        						Output :			
        						Tersedianya jaringan internet, listrik dan air			
        						Outcome :			
        						Jumlah Laporan Penyediaan Jasa Komunikasi, Sumber Daya Air, dan Listrik yang Disediakan	Laporan	1	
        Tersedianya Gaji dan Tunjangan ASN	Gaji dan Tunjangan Pegawai	Orang	22		2. Penyediaan Gaji dan Tunjangan ASN	Input :			
        						- Dana	Rupiah	1,977,761,700	
        						- SDM	Orang	22	
        						Output :			
        						Terbayarnya gaji dan tunjangan ASN	Bulan	12	
        						Outcome :			
        						Jumlah Orang yang Menerima Gaji dan Tunjangan ASN	Orang/Bulan	22	
        Meningkatnya Kesejahteraan Pengelola Keuangan	Terbayarnya Honorarium Pengelola Keuangan Dinas PMK	Bulan	12		3. Pelaksanaan Penatausahaan dan Penguji/Verifikasi Keuangan SKPD	Input :			
        						- Dana	Rupiah	115,800,000	
        						- SDM	Orang	12	
        						Output :			
        						Terlaksananya administrasi keuangan			
        						Outcome :			
        						Jumlah Dokumen Penatausahaan dan Pengujian/Verifikasi Keuangan SKPD	Dokumen	1	
        Terwujudnya Kebersihan, kerapian dan keamanan serta ketertiban kantor	- Honorarium Petugas Jaga malam, Sopir Jabatan dan Petugas Kebersihan	Bulan	12		4. Penyediaan jasa pelayanan umum kantor	Input :			
        	- Peralatan kebersihan dan bahan pembersih					- Dana	Rupiah	54,143,000	
        						- SDM			
        						Output :			
        						Tersedianya honorarium petugas kebersihan kantor, petugas jaga malam, driver eselon II dan alat-alat kebersihan kantor			
        						Outcome :			
        						Jumlah Laporan Penyediaan Jasa Pelayanan Umum Kantor yang Disediakan	Laporan	1	
        terpeliharanya Peralatan dan Perlengkapan Kerja dengan baik	Perbaiki peralatan dan perlengkapan kerja :	Bulan	12		5. Pemeliharaan peralatan dan mesin lainnya	Input :			
        	- Komputer PC					- Dana	Rupiah	9,200,000	
        	- Laptop					- SDM			
        	- Printer					Output :			
        	- AC					Terpeliharanya peralatan dan perlengkapan kerja (komputer PC, laptop, printer dan AC)			
        						Outcome :			
        						Jumlah Peralatan dan Mesin Lainnya yang Dipelihara	Unit	16	
        Alat Tulis Kantor	Terlaksananya belanja ATK selama 1 tahun	Bulan	12		6. Penyediaan Bahan Logistik Kantor	Input :			
        						- Dana	Rupiah	27,393,385	
        						- SDM			
        						Output :			
        						Tersedianya alat tulis kantor			
        						Outcome :			
        						Jumlah Paket Bahan Logistik Kantor yang Disediakan	Paket	1	
        Barang Cetak dan Penggandaan	Terlaksananya penggandaan dan foto copy selama 1 tahun	paket	1		7. Penyediaan Barang Cetak dan Penggandaan	Input :			
        						- Dana	Rupiah	3,582,700	
        						- SDM			
        						Output :			
        						Tersedianya barang cetak dan penggandaan			
        						Outcome :			
        						Jumlah Paket Barang Cetak dan Penggandaan yang Disediakan	Paket	1	
        Befungsinya Listrik Penerangan Bangunan Kantor	Alat Alat Listrik dan elektronik	Bulan	12		8. Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor	Input :			
        						- Dana	Rupiah	3,066,000	
        						- SDM			
        						Output :			
        						Tersedianya komponen alat-alat listrik/penerangan gedung kantor			
        						Outcome :			
        						Jumlah Paket Komponen Instalasi Listrik/Penerangan Bangunan Kantor yang Disediakan	Paket	1	
        Menyelenggarakan perjalanan dinas dalam dan luar daerah	terlaksananya perjalanan dinas dalam dan luar daerah	Laporan	1		9 Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD	Input :			
        						- Dana	Rupiah	186,700,000	
        						- SDM			
        						Output :			
        						Terlaksananya perjalanan dinas dalam dan luar daerah			
        						Outcome :			
        						Jumlah Laporan Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD		1	
        Berfungsi kendaraan dinas dengan baik	Penggantian suku cadang kendaraan dinas dan pembayaran pajak mobil dinas	Bulan	12		10 Penyediaan Jasa Pemeliharaan, Biaya Pemeliharaan, dan Pajak Kendaraan Peorangan Dinas atau Kendaraan Dinas Jabatan	Input :			
        						- Dana	Rupiah	50,000,000	
        						- SDM			
        						Output :			
        						Tersedianya pemeliharaan kendaraan dinas dan pembayaran pajak kendaraan			
        						Outcome :			
        						Jumlah Kendaraan Perorangan Dinas atau Kendaraan Dinas Jabatan yang Dipelihara dan Dibayarkan Pajaknya		2	
        Terpeliharanya bangunan gedung kantor dengan baik	pemeliharaan bangunan gedung kantor	Unit	2		11 Pemeliharaan / Rehabilitasi Gedung Kantor dan Bangunan Lainnya	Input :			
        						- Dana	Rupiah	65,000,000	
        						- SDM			
        						Output :			
        						Terpeliharanya bangunan gedung kantor			
        						Outcome :			
        						Jumlah Gedung Kantor dan Bangunan Lainnya yang Dipelihara/Direhabilitasi		2	
        Makanan dan Minuman Rapat Tamu	Tersedianya makanan dan minuman Rapat	Laporan	1		12 Fasilitasi Kunjungan Tamu	Input :			
        						- Dana	Rupiah	8,220,000	
        						- SDM			
        						Output :			
        						Tersedianya makan minum Tamu			
        						Outcome :			
        						Jumlah Laporan Fasilitasi Kunjungan Tamu		1	
        Pakaian PDH ASN	Terwujudnya Disiplin pegawai	Paket	1		13 Pengadaan Pakaian Dinas beserta Atribut Kelengkapannya	Input :			
        						- Dana	Rupiah	18,600,000	
        						- SDM			
        						Output :			
        						Terwujudnya disiplin Pegawai			
        						Outcome :			
        						Jumlah Paket Pakaian Dinas beserta Atribut Kelengkapan		1	
        Peralatan dan perlengkapan gedung kantor	Tersedianya peralatan dan perlengkapan kerja	Unit	2		14 Pengadaan Peralatan dan Mesin Lainnya	Input :			
        						- Dana	Rupiah	27,161,000	
        						- SDM			
        						Output :			
        						Tersedianya peralatan dan perlengkapan kerja			
        						Outcome :			
        						Jumlah Unit Peralatan dan Mesin Lainnya yang Disediakan		2	
        				12. Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota				8,197,000	
        Tersedianya LAKIP SKPD	LAKIP SKPD	Dokumen	1		1. Koordinasi Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD	Input :			
        						- Dana	Rupiah	1,296,000	
        						- SDM			
        						Output :			
        						Tersedianya laporan lakip skpd			
        						Outcome :			
        						Jumlah Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Capaian Kinerja dan Ikhtisar Realisasi Kinerja SKPD		1	
        Tersedianya Laporan Keuangan Akhir Tahun	Laporan Keuangan Akhir Tahun SKPD	Dokumen	1		3. Koordinasi dan Penyusunan Laporan Keuangan Akhir Tahun SKPD	Input :			
        						- Dana	Rupiah	1,586,000	
        						- SDM			
        						Output :			
        						Tersedianya laporan keuangan akhir tahun skpd			
        						Outcome :			
        						Jumlah Laporan Keuangan Akhir Tahun SKPD dan Laporan Hasil Koordinasi Penyusunan Laporan Keuangan Akhir Tahun SKPD	Laporan	1	
        Tersusunnya Lakip SKPD	Dokumen LAKIP	Laporan	1		4. Evaluasi Kinerja Perangkat Daerah	Input :			
        						- Dana	Rupiah	1,688,000	
        						- SDM			
        						Output :			
        						Tersedianya laporan lakip			
        						Outcome :			
        						Jumlah Laporan Evaluasi Kinerja Perangkat Daerah	Laporan	1	
        Tersedianya Dokumen RENJA dan Evaluasi RENJA	Tersusunnya RENJA dan Evaluasi RENJA	Dokumen	1		5. Penyusunan Dokumen Perencanaan Perangkat Daerah	Input :			
        						- Dana	Rupiah	1,126,000	
        						- SDM			
        						Output :			
        						Tersedianya renstra, renja dan evaluasi renja			
        						Outcome :			
        						Jumlah Dokumen Perencanaan Perangkat Daerah	Dokumen	1	
        Tersedianya Dokumen RKA SKPD	Tersusunnya RKA SKPD	Dokumen	1		6. Koordinasi dan Penyusunan Dokumen RKA SKPD	Input :			
        						- Dana	Rupiah	1,175,000	
        						- SDM			
        						Output :			
        						Tersedianya RKA dan DPA SKPD			
        						Outcome :			
        						Jumlah Dokumen RKA-SKPD dan Laporan Hasil Koordinasi Penyusunan Dokumen RKA-SKPD	Dokumen	1	
        """#
}
