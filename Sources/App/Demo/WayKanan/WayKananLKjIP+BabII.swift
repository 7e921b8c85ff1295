/// Chapter II, first half: Renstra, tujuan, sasaran and strategy.
extension WayKananLKjIP {
    /// 2.1 with vision and mission.
    static let renstra = #"""
        nomor	judul	teks
        		Penyusunan Laporan Kinerja Kabupaten Way Kanan Tahun 2023 mengacu pada Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi Pemerintah dan Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah.
        2.1.	RENSTRA STRATEGIS	
        		Untuk merealisasikan visi, misi, tujuan, sasaran dan indikator RPJMD tahun 2021–2026 Kabupaten Way Kanan tersebut perlu ditetapkan tujuan, sasaran indikator sasaran, program dan kegiatan Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) Kabupaten Way Kanan dalam kurun waktu 5 (lima) tahun ke depan. Dimana tujuan ini dirumuskan untuk memberikan arah dalam setiap penyusunan perencanaan pembangunan harus dapat meningkatkan Pemberdayaan Masyarakat dan Kampung yang dilakukan oleh Dinas Pemberdayaan Masyarakat dan Kampung (DPMK).
        		Dalam RPJMD tahun 2021–2026 Kabupaten Way Kanan terkait dengan Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) dapat dijelaskan sebagai berikut:
        a.	Visi Pemerintah Kabupaten Way Kanan:	
        		Visi Pemerintah Kabupaten Way Kanan yaitu "Way Kanan Unggul dan Sejahtera 2021-2026".
        b.	Misi Ke-1 dan Misi Ke-3:	
        		Visi tersebut dijabarkan lebih lanjut ke dalam misi yang menjadi tanggung jawab seluruh lapisan masyarakat Kabupaten Way Kanan yang terdiri dari aparatur pemerintah, Dewan Perwakilan Rakyat Daerah, organisasi politik, organisasi sosial Masyarakat, Lembaga pendidikan, Dunia Usaha, Tokoh Masyarakat dan seluruh anggota masyarakat untuk mewujudkan Way Kanan yang Unggul dan Sejahtera 2021-2026. Terkait yang menjadi tugas dan fungsinya, Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) mengemban Misi kesatu dan Misi ketiga yaitu: Misi 1. Mewujudkan Tata Kelola Pemerintahan Yang Baik, dan Misi 3. Meningkatkan Kualitas Kehidupan Masyarakat dan Kompetensi Sumberdaya Manusia Daerah.
        c.		Tujuan: 1.Meningkatnya Akuntabilitas Instansi Pemerintah. 2.Meningkatnya Keberdayaan Masyarakat Kampung. Dengan indikator: "1.Nilai Evaluasi Sakip. 2. Indeks Desa Membangun.
        d.		Sasaran: 1.Meningkatkan Kualitas SAKIP SKPD, 2. Meningkatkan Kualitas Kampung, Meningkatnya Ketahanan Ekonomi, Meningkatnya Ketahanan Sosial, Meningkatnya Ketahanan Lingkungan. Dengan indikator: 1.Nilai Sakip OPD. 2. Indeks Kategori Kampung, Nilai IKE, Nilai IKS, dan Nilai IKL.
        		Untuk menerjemahkan Visi, Misi, Tujuan, Sasaran dan Indikator Sasaran pada RPJMD tahun 2021–2026 Kabupaten Way Kanan pembangunan daerah selama 5 (lima) tahun sebagaimana tersebut diatas sesuai dengan tugas dan fungsi Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) Kabupaten Way Kanan dijabarkan dalam rencana strategik Dinas Pemberdayaan Masyarakat dan Kampung (DPMK) sebagai berikut:
        2.1.1.	TUJUAN	
        		Dinas Pemberdayaaan Masyarakat dan Kampung telah menetapkan Tujuan Pembangunan Jangka Menengah Bidang Pemberdayaan Masyarakat dan Kampung, yaitu: "1.Meningkatnya Akuntabilitas Instansi Pemerintah. 2.Meningkatnya Keberdayaan Masyarakat Kampung.
        Tabel 2.1	Tujuan Dinas PMK Kabupaten Way Kanan	
        """#

    /// Tabel 2.1.
    static let tujuan = #"""
        nomor	tujuan	indikator
        1.	Meningkatnya Akuntabilitas Instansi Pemerintah	Nilai Evaluasi SAKIP
        2.	Meningkatnya Keberdayaan Masyarakat Kampung	Indeks Desa Membangun
        """#

    /// 2.1.2.
    static let tentangSasaran = #"""
        nomor	judul	teks
        2.1.2.	SASARAN	
        		Untuk Pencapaian Tujuan Dinas Pemberdayaan Masyarakat dan Kampung, maka disusun Sasaran berdasarkan tujuan yang telah ditetapkan, yakni:
        Tabel 2.2	Tujuan, Sasaran dan Indikator Sasaran	
        """#

    /// Tabel 2.2.
    static let sasaran = #"""
        nomor	tujuan	sasaran	indikator
        1.	Meningkatnya Akuntabilitas Instansi Pemerintah	Meningkatkan Kualitas SAKIP SKPD	Nilai SAKIP OPD
        2.	Meningkatnya Keberdayaan Masyarakat Kampung	Meningkatkan Kualitas Kampung	Indeks Kategori Kampung
        		Meningkatnya Ketahanan Ekonomi	Nilai IKE
        		Meningkatnya Ketahanan Sosial	Nilai IKS
        		Meningkatnya Ketahanan Lingkungan	Nilai IKL
        """#

    /// What the Indeks Desa Membangun is.
    static let tentangIndeks = #"""
        nomor	judul	teks
        		Indikator yang digunakan adalah indikator yang dikembangkan dalam Indeks Desa Membangun dikembangkan berdasarkan konsepsi bahwa untuk menuju Desa maju dan mandiri perlu kerangka kerja pembangunan berkelanjutan di mana aspek sosial, ekonomi, dan ekologi menjadi kekuatan yang saling mengisi dan menjaga potensi serta kemampuan Desa untuk mensejahterakan kehidupan Desa. Kebijakan dan aktivitas pembangunan dan pemberdayaan masyarakat Desa harus menghasilkan pemerataan dan keadilan, didasarkan dan memperkuat nilai-nilai lokal dan budaya, serta ramah lingkungan dengan mengelola potensi sumber daya alam secara baik dan berkelanjutan. Dalam konteks ini ketahanan sosial, ekonomi, dan ekologi bekerja sebagai dimensi yang memperkuat gerak proses dan pencapaian tujuan pembangunan dan pemberdayaan masyarakat Desa.
        		Indeks Desa Membangun memotret perkembangan kemandirian Desa berdasarkan implementasi Undang-Undang Desa dengan dukungan Dana Desa serta Pendamping Desa. Indeks Desa Membangun mengarahkan ketepatan intervensi dalam kebijakan dengan korelasi intervensi pembangunan yang tepat dari Pemerintah sesuai dengan partisipasi Masyarakat yang berkorelasi dengan karakteristik wilayah Desa yaitu tipologi dan modal sosial.
        		Desa Berkembang terkait dengan situasi dan kondisi dalam status Desa Tertinggal dan Desa Sangat Tertinggal dapat dijelaskan dengan faktor kerentanan. Apabila ada tekanan faktor kerentanan, seperti terjadinya goncangan ekonomi, bencana alam, ataupun konflik sosial maka akan membuat status Desa Berkembang jatuh turun menjadi Desa Tertinggal. Dan biasanya, jika faktor bencana alam tanpa penanganan yang cepat dan tepat, atau terjadinya konflik sosial terus terjadi berkepanjangan maka sangat potensial berdampak menjadikan Desa Tertinggal turun menjadi Desa Sangat Tertinggal.
        		Sementara itu, kemampuan Desa Berkembang mengelola daya, terutama terkait dengan potensi, informasi/nilai, inovasi/prakarsa, dan kewirausahaan akan mendukung gerak kemajuan Desa Berkembang menjadi Desa Maju. Klasifikasi status Desa berdasar Indeks Desa Membangun ini juga diarahkan untuk memperkuat upaya memfasilitasi dukungan pemajuan Desa menuju Desa Mandiri. Desa Berkembang, dan terutama Desa Maju, kemampuan mengelola Daya dalam ketahanan sosial, ekonomi, dan ekologi secara berkelanjutan akan membawanya menjadi Desa Mandiri.
        		Indeks Desa Membangun di rilis oleh Kementerian Desa, Pembangunan Daerah Tertinggal dan Transmigrasi yang menetapkan menetapkan status setiap Desa dilakukan klasifikasi dengan menghitung range yang diperoleh dari nilai maksimum dan minimum. Nilai range yang diperoleh menjadi pembatas status setiap Desa, sehingga ditetapkan lima klasifikasi status Desa yaitu:
        Tabel. 2.3	Klasifikasi Desa Berdasarkan IDM	
        """#

    /// Tabel 2.3. The transcript writes the comparison signs as formulas.
    static let klasifikasi = #"""
        nomor	status	batas
        1.	SANGAT TERTINGGAL	≤ 0,491
        2.	TERTINGGAL	> 0,491 dan ≤ 0,599
        3.	BERKEMBANG	> 0,599 dan ≤ 0,707
        4.	MAJU	> 0,707 dan ≤ 0,815
        5.	MANDIRI	> 0,815
        """#

    /// 2.2 and 2.3, up to Tabel 2.4.
    static let strategi = #"""
        nomor	judul	teks
        		Pada tahun 2023, Indeks Desa Membangun (IDM) Kabupaten Way Kanan mengalami kenaikan Status Desa yaitu Desa Mandiri berjumlah 26, Desa Maju berjumlah 97, dan Desa Berkembang berjumlah 98. Sebagaimana data IDM Kabupaten Way Kanan terlampir.
        2.2.	STRATEGI DAN ARAH KEBIJAKAN	
        		Sejalan kebijakan desentralisasi dan otonomi daerah, maka Strategi yang akan digunakan Dinas Pemberdayaan Masyarakat dan Kampung adalah:
        1.		Pemberdayaan masyarakat dalam bidang ekonomi, difokuskan pada peningkatan kualitas kehidupan sosial ekonomi masyarakat, yang tercermin dari peningkatan pendapatan dan kesejahteraan masyarakat;
        2.		Pemberdayaan masyarakat dalam bidang sosial budaya difokuskan pada peningkatan kualitas kehidupan masyarakat dalam seluruh bidang sosial budaya, yaitu peningkatan apresiasi masyarakat terhadap sistem nilai sosial budaya, termasuk nilai-nilai sosial budaya lokal, peningkatan taraf pendidikan, peningkatan derajat kesehatan, peningkatan pemberdayaan perempuan, pemberdayaan keluarga serta aspek terkait lainnya;
        3.		Pemberdayaan masyarakat dalam bidang politik, difokuskan pada penguatan pemahaman masyarakat tentang hakikat demokrasi dalam penyelenggaraan pemerintahan daerah, penyelenggaraan pemerintahan kampung dan kelurahan;
        4.		Pemberdayaan masyarakat dalam bidang lingkungan, difokuskan pada peningkatan akses masyarakat dalam memanfaatkan sumber daya alam dan melestarikan lingkungan hidup agar dapat didayagunakan secara berkelanjutan.
        		Arah Kebijakan yang diambil Dinas Pemberdayaan Masyarakat dan Kampung terdiri atas:
        (1)	Kebijakan Internal:	
        -		Mengadakan pelatihan bagi aparatur kampung/kelurahan untuk menambah keahlian dan kemampuan aparatur dalam menjalankan tugasnya dalam bidang pemerintahan, peraturan-peraturan, administrasi, pengelolaan keuangan dan sebagainya;
        -		Mengedepankan fasilitasi untuk meningkatkan partisipasi dan kemandirian masyarakat dalam pengelolaan program-program pemberdayaan masyarakat;
        -		Mengembangkan komunikasi, konsultasi dan diskusi publik bersama masyarakat dalam menjaring aspirasi dan kebutuhan masyarakat dalam pembangunan;
        -		Mencari dukungan dana yang bersumber dari APBN, APBD dan Swadaya Masyarakat untuk mendukung dalam pengelolaan pelaksanaan program-program pembangunan.
        (2)	Kebijakan Eksternal:	
        -		Menampung aspirasi masyarakat dan peka terhadap masalah yang dihadapi oleh masyarakat;
        -		Membangun dan meningkatkan partisipasi masyarakat yaitu dengan cara memberikan kepercayaan yang banyak kepada masyarakat untuk membangun dirinya sendiri;
        -		Menyiapkan masyarakat dibidang pengetahuan, keterampilan dan pendampingan;
        -		Membuka dialog dengan masyarakat;
        -		Membuka jalur informasi masyarakat;
        -		Memberi bantuan modal sarana dan prasarana dalam rangka meningkatkan dan menggali sumber daya alam dan pengembangan sumber daya manusia;
        -		Pengembangan Teknologi Tepat Guna dan manajemen;
        -		Penguatan lembaga-lembaga sosial ekonomi.
        2.3.	INDIKATOR KINERJA UTAMA	
        		Indikator Kinerja Utama Sebagai salah satu upaya untuk memperoleh ukuran keberhasilan dari pencapaian suatu tujuan dan sasaran strategis serta untuk perbaikan kinerja dan peningkatan akuntabilitas kinerja Dinas Pemberdayaan Masyarakat dan Kampung. Indikator Kinerja Rencana Strategis Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2021-2026 adalah sebagai berikut:
        Tabel. 2.4	Indikator Kinerja Utama Dinas Pemberdayaan Masyarakat dan Kampung Tahun 2021-2026	
        """#
}
