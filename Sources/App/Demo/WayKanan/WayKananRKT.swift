/// Rencana Kinerja Tahunan 2023, as printed: programs 1, 2, 4, 6, 7, 8, 9, 10 and 12.
enum WayKananRKT {
    static let kegiatan = urusan + "\n" + penunjang

    /// Programs 1 to 9. A heading holds the program and its subtotal.
    static let urusan = #"""
        sasaran	indikator	satuan	target	program	kegiatan	unsur	satuanKegiatan	targetKegiatan	keterangan
        				1. Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat				1,971,817,100	
        Program Kerja PKK	Terselenggaranya program kerja PKK Kabupaten Way Kanan	Dokumen	1		1. Fasilitasi tim penggerak PKK dalam penyelenggaraan gerakan pemberdayaan masyarakat dan kesejahteraan keluarga	Input :			
        						- Dana	Rupiah	589,640,100	
        						- SDM			
        						Output :			
        						Terselenggaranya program kerja PKK Kabupaten Way Kanan			
        						Outcome :			
        						Jumlah Dokumen Hasil Fasilitasi Tim Penggerak PKK dalam Penyelenggaraan Gerakan Pemberdayaan Masyarakat dan Kesejahteraan Keluarga	Dokumen	1	
        Pelatihan Kader Posyandu	Meningkatnya pengetahuan kader posyandu	Dokumen	1		2. Fasilitasi Penataan, Pemberdayaan dan Pendayagunaan Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna), Lembaga Adat Desa/Kelurahan dan Masyarakat Hukum Adat	Input :			
        						- Dana	Rupiah	275,977,000	
        						- SDM			
        						Output :			
        						Meningkatnya pengetahuan kader posyandu			
        						Outcome :			
        						Jumlah Dokumen Hasil Penataan, Pemberdayaan dan Pendayagunaan Kelembagaan Lembaga Kemasyarakatan Desa/Kelurahan (RT, RW, PKK, Posyandu, LPM, dan Karang Taruna, Lembaga Adat Desa/kelurahan dan Masyarakat Hukum Adat	Dokumen	1	
        Kegiatan TMMD dan BBGRM	Meningkatkan kepedulian dan peran aktif masyarakat dalam bergotong royong	Dokumen	1		3. Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa	Input :			
        						- Dana	Rupiah	1,106,200,000	
        						- SDM			
        						Output :			
        						Meningkatkan kepedulian dan peran aktif masyarakat dalam bergotong royong			
        						Outcome :			
        						Jumlah Dokumen Hasil Fasilitasi Penyelenggaraan Ketentraman, Ketertiban dan Perlindungan Masyarakat Desa	Dokumen	1	
        				2. Program Administrasi Pemerintahan Desa				86,805,000	
        Pelatihan BUM Desa	Meningkatnya pengetahuan pengurus Bumdes dalam pengelolaan Bumdes	Dokumen	50		1. Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja Sama antar Desa	Input :			
        						- Dana	Rupiah	86,805,000	
        						- SDM			
        						Output :			
        						Meningkatnya pengetahuan pengurus Bumdes dalam pengelolaan Bumdes			
        						Outcome :			
        						Jumlah Dokumen Hasil Pembinaan dan Pemberdayaan BUM Desa dan Lembaga Kerja Sama antar Desa	Dokumen	50	
        				4. Program Peningkatan Kerjasama Desa				44,342,000	
        Pelaksanaan Kerjasama antar desa	Terlaksananya kerjasama antar desa dengan pihak ketiga dalam kabupaten/kota	Dokumen	1		1. Fasilitasi Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten / Kota	Input :			
        						- Dana	Rupiah	44,342,000	
        						- SDM			
        						Output :			
        						Terlaksananya kerjasama antar desa dengan pihak ketiga dalam kabupaten/kota			
        						Outcome :			
        						Jumlah Dokumen Kerja Sama Antar Desa dengan Pihak Ketiga dalam Kabupaten/Kota	Dokumen	1	
        				6. Program Administrasi Pemerintahan Desa				1,391,102,300	
        Pelatihan Aparatur Kampung	Meningkatnya pengetahuan aparatur kampung dalam penyelenggaraan administrasi pemerintahan kampung	Kampung	221		1. Fasilitasi penyelenggaraan administrasi pemerintahan desa	Input :			
        						- Dana	Rupiah	275,709,600	
        						- SDM			
        						Output :			
        						Meningkatnya pengetahuan aparatur kampung dalam penyelenggaraan administrasi pemerintahan kampung			
        						Outcome :			
        						Jumlah Dokumen Penyelenggaraan Administrasi Pemerintahan Desa	Dokumen	1	
        Pemilihan Kepala Kampung secara serentak	Terlaksananya penyelenggaraan pemilihan Kepala Desa secara serentak tahun 2023	Kampung	118		2. Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa	Input :			
        						- Dana	Rupiah	952,892,700	
        						- SDM			
        						Output :			
        						Terlaksananya penyelenggaraan pemilihan Kepala Desa secara serentak tahun 2023			
        						Outcome :			
        						Jumlah Laporan Hasil Penyelenggaraan Pemilihan, Pengangkatan dan Pemberhentian Kepala Desa	Dokumen	1	
        Terlatihnya Aparatur Kampung dalam Bidang Pengelolaan Aset Kampung	Aparatur Kampung	Kampung	221		2. Fasilitasi pengelolaan aset desa	Input :			
        						- Dana	Rupiah	162,500,000	
        						- SDM			
        						Output :			
        						Terlatihnya aparatur kampung dalam pengelolaan aset desa			
        						Outcome :			
        						Jumlah Dokumen Hasil Pengelolaan Aset Desa	Dokumen	1	
        				7. Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat dan Masyarakat Hukum Adat				119,652,900	
        Peningkatan Pemanfaatan TTG sesuai dengan Kebutuhan Masyarakat	Meningkatkan Pengetahuan dan Kelompok Binaan Pengembangan TTG	Laporan	1		1. Fasilitasi Pemerintah Desa dalam Pemanfaatan TTG	Input :			
        						- Dana	Rupiah	119,652,900	
        						- SDM			
        						Output :			
        						Meningkatnya pengetahuan masyarakat terhadap TTG			
        						Outcome :			
        						Jumlah Laporan Hasil Fasilitasi Pemerintah Desa dalam Pemanfaatan Teknologi Tepat Guna	Laporan	1	
        				8. Program Administrasi Pemerintahan Desa				196,889,200	
        Meningkatnya Tertib Administrasi Aparatur Kampung dalam Pengelolaan Keuangan Kampung	Terlaksananya Fasilitasi Pengelolaan Keuangan Kampung	Kampung	221		1. Fasilitasi Pengelolaan Keuangan Desa	Input :			
        						- Dana	Rupiah	122,348,900	
        						- SDM			
        						Output :			
        						Terlaksananya pengelolaan keuangan kampung			
        						Outcome :			
        						Jumlah Dokumen Pengelolaan Keuangan Kampung	Dokumen	1	
        Meningkatnya Tertib Administrasi Aparatur Kampung dalam Pengelolaan Keuangan Kampung	Memberikan Pengetahuan Penggunaan Aplikasi Sistem Informasi Keuangan dan Aset Kampung (SISKEUDes)	Kampung	221		2. Fasilitasi Penyusunan Perencanaan Pembangunan Desa	Input :			
        						- Dana	Rupiah	74,540,300	
        						- SDM			
        						Output :			
        						Terlaksananya Aplikasi Sistem Informasi Keuangan Kampung			
        						Outcome :			
        						Jumlah Dokumen Hasil Penyusunan Perencanaan Pembangunan Desa	Dokumen	1	
        				9. Program Administrasi Pemerintahan Desa				303,661,300	
        Meningkatnya Partisipasi Masyarakat dalam Pembangunan	Terlaksananya dan Terpilihnya Kampung Berprestasi	Kecamatan	14		1. Fasilitasi Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan	Input :			
        						- Dana	Rupiah	92,617,900	
        						- SDM			
        						Output :			
        						Terlaksananya kampung berprestasi			
        						Outcome :			
        						Jumlah Dokumen Hasil Evaluasi Perkembangan Desa serta Lomba Desa dan Kelurahan	Dokumen	1	
        Meningkatnya Tertib Administrasi Aparatur Kampung	Meningkatnya Kualitas Ketua dan Anggota BPK	Kampung	221		2. Pembinaan Peningkatan Kapasitas Anggota BPD	Input :			
        						- Dana	Rupiah	79,800,000	
        						- SDM			
        						Output :			
        						Terlaksananya pembinaan anggota BPD dalam peningkatan kapasitas			
        						Outcome :			
        						Jumlah Anggota BPD yang Mengikuti Pembinaan Peningkatan Kapasitas	Orang	221	
        Tersedianya Profil Kampung	Aparatur Kampung	Kampung	221		3. Fasilitasi penyusunan profil desa	Input :			
        						- Dana	Rupiah	131,243,400	
        						- SDM			
        						Output :			
        						Terlaksananya penyusunan profil desa			
        						Outcome :			
        						Jumlah Dokumen Profil Desa	Dokumen	1	
        """#
}
