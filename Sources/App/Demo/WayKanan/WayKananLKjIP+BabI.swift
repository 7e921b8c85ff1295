/// Chapter I: the organisation, its people, its things and its money.
extension WayKananLKjIP {
    /// 1.1 to 1.3. The chart of the organisation is a picture that the transcript lost.
    static let pendahuluan = #"""
        nomor	judul	teks
        1.1.	LATAR BELAKANG	
        		Pembangunan Daerah merupakan salah satu sub sistem dari pembangunan nasional yang meliputi kehidupan bermasyarakat, berbangsa dan bernegara yang ditujukan untuk meningkatkan harkat, martabat dan memperkuat jati diri serta kepribadian masyarakat dalam pendekatan lokal, nasional dan global. Dalam perspektif perencanaan pembangunan, Pemerintah Daerah harus memperhatikan keseimbangan berbagai aspek dalam satu kesatuan wilayah pembangunan ekonomi, hukum, sosial, budaya, politik, pemerintahan dan lingkungan hidup untuk mendukung pembangunan yang berkelanjutan, dengan diikuti oleh penyelenggaraan pemerintahan yang akuntabel (Good Governance). Kepemerintahan yang akuntabel merupakan sebuah keharusan yang perlu dilaksanakan dalam usaha mewujudkan visi misi pembangunan daerah dan aspirasi serta cita-cita masyarakat dalam mencapai masa depan yang lebih baik. Berkaitan dengan hal itu, diperlukan pengembangan dan penerapan sistem pertanggungjawaban yang tepat, jelas dan terukur, sehingga penyelenggaraan pemerintahan dan pembangunan dapat berlangsung secara berdaya guna dan berhasil guna.
        		Salah satu azas penyelenggaraan good governance yang tercantum dalam Undang-Undang Nomor 28 Tahun 1999 adalah azas akuntabilitas yang menentukan bahwa setiap kegiatan dan hasil akhir dari kegiatan penyelenggara negara harus dapat dipertanggungjawabkan kepada masyarakat atau rakyat sebagai pemegang kedaulatan tertinggi negara sesuai dengan ketentuan peraturan perundang-undangan yang berlaku. Akuntabilitas tersebut salah satunya diwujudkan dalam bentuk penyusunan Laporan Kinerja (LKj).
        		Pertanggungjawaban dimaksud disampaikan kepada atasan masing-masing, kepada lembaga-lembaga pengawasan dan penilai akuntabilitas yang berkewenangan, dan akhirnya kepada Presiden selaku Kepala Pemerintahan serta dilakukan melalui sistem akuntabilitas dan media pertanggungjawaban yang harus dilaksanakan secara periodik dan melembaga. Laporan Kinerja Instansi Pemerintah (LKj) adalah suatu laporan kinerja tahunan yang berisi pertanggungjawaban kinerja suatu instansi dalam mencapai tujuan/sasaran strategis instansi. Laporan yang dibuat secara sistematis ini berisi tentang pencapaian tujuan dan sasaran organisasi, realisasi pencapaian indikator kinerja utama organisasi, penjelasan yang memadai atas pencapaian kinerja dan adanya perbandingan capaian indikator kinerja sampai dengan tahun berjalan dengan target kinerja 5 (lima) tahunan yang direncanakan. LKj tersebut juga merupakan amanat Peraturan Pemerintah Nomor 8 Tahun 2006 tentang Pelaporan Keuangan dan Kinerja Instansi Pemerintah, Instruksi Presiden Nomor 7 Tahun 1999 tentang Akuntabilitas Kinerja Instansi Pemerintah.
        1.2.	MAKSUD DAN TUJUAN	
        		Maksud penyusunan LKj Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2023 adalah penjabaran dari Visi dan Misi Bupati dan Wakil Bupati terpilih 2021-2026 yang terwujud dalam tingkat keberhasilan / kegagalan pelaksanaan kegiatan sesuai dengan program dan kebijakan yang telah ditetapkan, serta sebagai tolok ukur penerapan paradigma Kepemerintahan yang baik (Good Governance) yang memberikan nuansa peran dan fungsi yang seimbang antara pemerintah, swasta dan masyarakat, dengan prinsip-prinsip yang mendasarinya antara lain transparansi, partisipasi, dan akuntabilitas. Apabila keseimbangan peran dari ketiga aktor tersebut dapat diterapkan, maka prinsip dasar dari Good Governance tersebut dapat dirasakan oleh pihak-pihak yang terkait. Hal ini juga memudahkan Institusi Pemerintah dalam melaksanakan pemerintahan dan mempertanggungjawabkan kinerjanya kepada masyarakat. Terselenggaranya Kepemerintahan yang baik (Good Governance) merupakan prasyarat bagi setiap pemerintahan untuk mewujudkan aspirasi masyarakat dan mencapai tujuan serta cita-cita bangsa. Dalam rangka itu diperlukan pengembangan dan penerapan sistem pertanggungjawaban yang tepat, jelas, terukur dan legitimate sehingga penyelenggaraan pemerintahan dan organisasi dapat berlangsung secara berdayaguna, berhasil guna, bersih dan bertanggungjawab.
        		Tujuan penyusunan LKj adalah untuk menilai dan mengevaluasi pencapaian kinerja kegiatan dan sasaran Dinas Pemberdayaan Masyarakat dan Kampung. Berdasarkan hasil evaluasi yang dilakukan kemudian dirumuskan beberapa rekomendasi. Diharapkan rekomendasi yang dihasilkan dari LKj ini dapat menjadi salah satu masukan dalam menetapkan kebijakan dan strategi yang akan datang sehingga dapat meningkatkan kinerja Dinas Pemberdayaan Masyarakat dan Kampung.
        1.3.	Gambaran Umum Organisasi	
        		Berdasarkan Peraturan Daerah Kabupaten Way Kanan Nomor 8 Tahun 2016 tentang Pembentukan dan Susunan Perangkat Daerah Kabupaten Way Kanan dan Peraturan Bupati Way Kanan Nomor 50 Tahun 2018 tentang Perubahan atas Peraturan Bupati Nomor 44 Tahun 2016 tentang Kedudukan, Susunan Organisasi, Tugas dan Fungsi Serta Tata Kerja Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan, maka Dinas Pemberdayaan Masyarakat dan Kampung mempunyai kedudukan sebagai unsur pelaksana urusan pemerintahan daerah dibidang Pemberdayaan Masyarakat dan Kampung dan dipimpin oleh Kepala Dinas yang berkedudukan di bawah dan bertanggung jawab kepada Bupati melalui Sekretaris Daerah. Dalam melaksanakan tugas pokok dan fungsinya adalah sebagai:
        a.		perumusan kebijakan di bidang pembinaan pemerintahan kampung, tata wilayah kampung, penamaan dan kode kampung, penataan kewenangan kampung, penyusunan produk hukum kampung dan pengembangan kapasitas aparatur kampung;
        b.		pelaksanaan kebijakan di bidang pembinaan pemerintahan kampung, tata wilayah kampung, penamaan dan kode kampung, penataan kewenangan kampung, penyusunan produk hukum kampung dan pengembangan kapasitas aparatur kampung;
        c.		penyusunan norma, standar, prosedur, dan kriteria di bidang pembinaan pemerintahan kampung, tata wilayah kampung, penamaan dan kode kampung, penataan kewenangan kampung, penyusunan produk hukum kampung dan pengembangan kapasitas aparatur kampung;
        d.		pemberian bimbingan teknis dan supervisi di bidang pembinaan pemerintahan kampung, tata wilayah kampung, penamaan dan kode kampung, penataan kewenangan kampung, penyusunan produk hukum kampung dan pengembangan kapasitas aparatur kampung; dan
        e.		pelaksanaan tugas lain yang diberikan oleh atasan.
        f.		Dalam melaksanakan tugas pokok dan fungsi, Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan disusun dalam struktur organisasi sebagai berikut:
        	BAGAN STRUKTUR ORGANISASI DINAS PEMBERDAYAAN MASYARAKAT DAN KAMPUNG KABUPATEN WAY KANAN	
        1.	Personil	
        		Personil yang dimiliki Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan dalam menjalankan tugas dan fungsinya, mencakup sumber daya manusia dan asset/modal dapat dijelaskan sebagaimana berikut:
        	Sumber Daya Manusia / Personil:	
        """#

    /// Personnel by jabatan, rank and education: three lists side by side.
    static let personil = #"""
        nomor	jabatan	jumlahJabatan	pangkat	jumlahPangkat	pendidikan	jumlahPendidikan	keterangan
        1	Kepala Dinas	1	Pembina Utama Muda (IVc)	1	S2	1	
        2	Sekretaris	1	Pembina (IV/a)	1	S2	1	
        3	Kabid	3	Pembina (IV/a)	1	S2	2	
        			Penata Tk. I (III/d)	2	S1	1	
        4	Kasubbag	2	Penata (III/c)	2	S1	2	
        5	JF. Ahli Muda Penggerak Swadaya Masyarakat	6	Pembina (IV/a)	1	S2	2	
        			Penata Tk. I (III/d)	3	S1	3	
        			Penata (III/c)	1	D3	1	
        			Penata Muda Tk.1 (III/b)	1			
        6	Staf	5	Penata (III/c)	2	S2	1	
        			Penata Muda Tk. I (III/b)	1	S1	3	
        			Penata Muda (III/a)	1			
        			Pengatur Muda Tk. I (II/b)	1	SLTA	1	
        7	Honorar	15	-	-	S1	5	
        			-	-	D3	1	
        			-	-	SLTA	5	
        			-	-	SMP	4	
        	Jumlah Total	33		33		33	
        """#

    /// Between the tables of personnel and of facilities.
    static let tentangSarana = #"""
        nomor	judul	teks
        		Jumlah keseluruhan PNS dan tenaga honorar di Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan adalah 33 orang.
        2.	Sarana dan Prasarana	
        		Adapun sarana dan prasarana yang ada di Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan guna menunjang penyelenggaraan pelaksanaan tugas adalah sebagai berikut:
        """#

    /// Facilities.
    static let sarana = #"""
        nomor	barang	jumlah	keterangan
        1	Randis Roda 4 (empat)	3	
        2	Randis Roda 2 (dua)	6	
        3	Mesin Tik Elektrik	2	
        4	Calculator	1	
        5	Filling Kabinet	8	
        6	Almari Besi	10	
        7	Brankas	1	
        8	Whiteboard	2	
        9	Almari Kayu	3	
        10	Kursi Kerja ½ Biro	14	
        11	Kursi Kerja 1 Biro	6	
        12	Kursi Rapat	130	
        13	Meja Kerja	20	
        14	Kursi Tamu	3	
        15	Meja Rapat	6	
        16	Telepon	1	
        17	Komputer	2	
        18	Laptop	13	
        19	Printer	10	
        20	Proyektor / LCD	2	
        21	AC	11	
        22	Soundsystem	1	
        23	Dispenser	4	
        24	Kamera	1	
        25	Kulkas	2	
        26	TV	1	
        27	Kaca Cermin	2	
        28	Papan Pengumuman	1	
        """#

    /// Before the table of funding.
    static let tentangPembiayaan = #"""
        nomor	judul	teks
        3.	Pembiayaan	
        		Dalam melaksanakan tugas pokok dan fungsi Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan berdasarkan perincian pembiayaan yang terdapat pada Anggaran Pendapatan Belanja Daerah Kabupaten Way Kanan Tahun 2023, adalah sebagai berikut:
        Tabel. I		
        """#

    /// Funding. One cell holds several lines, as printed.
    static let pembiayaan = #"""
        nomor	uraian	jumlah	keterangan
        I	Belanja Daerah	Rp. 6.796.834.585,-	
        1.	"Belanja Tidak Langsung
        Belanja Pegawai"	"Rp. 2.015.561.700,-
        Rp. 2.015.561.700,-"	
        2.	"Belanja Langsung
        a. Belanja Barang dan Jasa
        b. Belanja Modal"	"Rp. 4.781.272.885,-
        Rp. 4.754.111.885,-
        Rp. 27.161.000,-"	
        """#

    /// 1.4.
    static let sistematika = #"""
        nomor	judul	teks
        Tabel III :	Data Keuangan Sumber Dana dari APBD Tahun 2023	
        1.4.	Sistematika Penulisan	
        	BAB I : PENDAHULUAN	
        		Pada bab ini disajikan penjelasan umum organisasi, dengan penekanan kepada aspek strategis organisasi serta permasalahan utama (strategic issued) yang sedang dihadapi organisasi.
        	BAB II : PERENCANAAN KINERJA	
        		Pada bab ini diuraikan ringkasan/ikhtisar perjanjian kinerja tahun yang bersangkutan.
        	BAB III : AKUNTABILITAS KINERJA	
        A.	Capaian Kinerja Organisasi	
        		Pada sub bab ini disajikan capaian kinerja organisasi untuk setiap pernyataan kinerja sasaran strategis organisasi sesuai dengan hasil pengukuran kinerja organisasi. Untuk setiap pernyataan kinerja sasaran strategis tersebut dilakukan analisis capaian kinerja sebagai berikut:
        1.		Kerangka Pengukuran Kinerja;
        2.		Capaian Indikator Kinerja Utama;
        3.		Capaian Kinerja Sasaran Strategis;
        4.		Membandingkan realisasi kinerja tahun ini dengan standart nasional (Jika ada);
        5.		Rencana Kinerja Tahunan Tahun 2023;
        6.		Analisis atas efisiensi penggunaan sumber daya;
        7.		Analisis program/kegiatan yang menunjang keberhasilan ataupun kegagalan pencapaian pernyataan kinerja).
        B.	Realisasi Anggaran	
        		Pada sub bab ini diuraikan realisasi anggaran yang digunakan dan yang telah digunakan untuk mewujudkan kinerja organisasi sesuai dengan dokumen Perjanjian Kinerja.
        	BAB IV : PENUTUP	
        		Pada bab ini diuraikan simpulan umum atas capaian kinerja organisasi serta langkah di masa mendatang yang akan dilakukan organisasi untuk meningkatkan kinerjanya.
        """#
}
