/// Chapter III: measurement, achievement and the budget spent.
extension WayKananLKjIP {
    /// 3.1 with the two formulas.
    static let pengukuran = #"""
        nomor	judul	teks
        3.1.	PENGUKURAN KINERJA	
        		Laporan Kinerja (LKj) Dinas Pemberdayaan Masyarakat dan Kampung yang dibuat sesuai ketentuan yang diamanatkan dalam Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah. LKj memberikan gambaran penilaian tingkat pencapaian target masing-masing indikator sasaran strategis yang ditetapkan dalam dokumen Renstra Tahun 2021-2026 maupun Rencana Kerja Tahun 2023. Sesuai dengan ketentuan tersebut, pengukuran kinerja digunakan untuk menilai keberhasilan dan kegagalan pelaksanaan kegiatan sesuai dengan program, sasaran yang ditetapkan untuk mewujudkan misi dan visi pemerintah. Dalam pengukuran tingkat keberhasilan setiap indikator kinerja menggunakan 2 (dua) rumus, yaitu:
        1)		Semakin tinggi realisasi menunjukkan pencapaian kinerja yang semakin baik (Progress Positif), maka digunakan rumus:
        		% Capaian = Realisasi / Target × 100%
        2)		Semakin tinggi realisasi menunjukkan semakin rendah pencapaian kinerja (Progress Negatif), maka digunakan rumus:
        		% Capaian = (Target - (Realisasi - Target)) / Target × 100%
        		Akuntabilitas kinerja dimulai dengan pengukuran kinerja berdasarkan indikator kinerja yang ditetapkan sebelumnya, baik mengenai uraian rencana pencapaian kinerja atau target dan kemudian mengukur realisasinya. Pengukuran kinerja Tahun 2023 dilakukan dengan membandingkan antara target kinerja yang sudah ditetapkan dan capaian realisasi pada setiap indikator kinerja utama (IKU).
        		Pengukuran tingkat capaian kinerja dilakukan dengan membandingkan realisasi setiap indikator sasaran strategis dengan target kinerja untuk mengetahui tingkat capaian atau selisih kinerja (Performance Gap). Untuk mempermudah interpretasi atas pencapaian sasaran dan indikator kinerja sasaran digunakan skala pengukuran ordinal sebagai berikut:
        Tabel 3.1.	Skala Pengukuran Indikator Sasaran	
        """#

    /// Tabel 3.1. Exactly 100 is in no band.
    static let skala = #"""
        nomor	rentang	kategori	keterangan
        1.	>100	Baik Sekali (BS)	Capaian diperoleh dari persentase capaian hasil pengukuran setiap indikator kinerja
        2.	75 s/d <100	Baik (B)	
        3.	55 s/d <75	Cukup (C)	
        4.	< 55	Kurang (K)	
        """#

    /// 3.2.
    static let tentangCapaian = #"""
        nomor	judul	teks
        		Sumber: Diolah dari Keputusan Kepala Lan No. 239/IX/6/8/2003
        3.2.	CAPAIAN INDIKATOR KINERJA UTAMA	
        		Laporan kinerja dimulai dengan melakukan analisis dan pengukuran kinerja berdasarkan indikator kinerja yang telah ditetapkan sebelumnya, baik mengenai uraian rencana pencapaian kinerja atau target dan kemudian melakukan pengukuran realisasinya. Laporan Kinerja (LKj) Tahun 2023 merupakan akuntabilitas kinerja tahun ketiga dalam periode Renstra Dinas PMK Kabupaten Way Kanan Tahun 2021-2026. Target-target kinerja yang telah ditetapkan dalam dokumen perjanjian kinerja, diukur dan dianalisis tingkat keberhasilan/kegagalan yang dituangkan dalam uraian Capaian Kinerja Tahun 2023 dengan menyajikan perbandingan tingkat capaian kinerja dengan target kinerja pada tahun 2023 dan membandingkan dengan capaian yang telah di capai di tahun sebelumnya serta membandingkan dengan Target akhir Renstra.
        		Berdasarkan hasil pengukuran kinerja, realisasi pencapaian Tujuan dan Sasaran Strategis tahun 2023 adalah sebagai berikut:
        Tabel 3.2	Capaian Indikator Kinerja Utama Dinas PMK Kabupaten Way Kanan Tahun 2023	
        """#

    /// Tabel 3.2; the printed report states no realisasi.
    static let capaian = #"""
        sasaran	indikator	satuan	target
        Meningkatkan Kualitas SAKIP SKPD	Nilai SAKIP Dinas PMK.	Poin	66,16
        Meningkatkan Kualitas Kampung	Indeks Kategori Kampung	Poin	3,19
        Meningkatnya Ketahanan Ekonomi	Nilai IKE	Poin	0,6333
        Meningkatnya Ketahanan Sosial	Nilai IKS	Poin	0,8196
        Meningkatnya Ketahanan Lingkungan	Nilai IKL	Poin	0,7285
        """#

    /// 3.3, up to Tabel 3.3.
    static let analisis = #"""
        nomor	judul	teks
        3.3.	ANALISIS CAPAIAN KINERJA DAN AKUNTABILITAS KEUANGAN	
        		Capaian kinerja di atas didukung oleh kinerja jajaran di tingkat bawah pada Dinas Pemberdayaan Masyarakat dan Kampung baik Eselon III, Eselon IV maupun Staf. Kinerja jajaran yang mendukung capaian kinerja Kepala Dinas PMK tersebut dapat dijabarkan sebagai berikut:
        ➤	Meningkatnya Peran dan Lembaga Organisasi Masyarakat Kampung yang Aktif	
        		Guna meningkatkan peran lembaga organisasi masyarakat dan Kampung yang aktif, dicapai dengan melaksanakan beberapa program dan kegiatan. Indikatornya adalah antara lain:
        -		% BPK yang baik
        -		% PKK aktif
        -		% Posyandu aktif
        		Pada Tahun 2023, capaian indikator tersebut di atas adalah sebagai berikut:
        Tabel 3.3	Capaian Meningkatnya Peran dan Lembaga Organisasi Masyarakat Kampung Tahun 2023	
        """#

    /// Tabel 3.3: counts under the sign of per cent.
    static let peran = #"""
        indikator	nilai
        % BPK yang baik	1.423
        % PKK yang baik	221
        % Posyandu yang aktif	429
        % BUMDes	221
        """#

    /// Problems, solutions, and 3.4 up to its table.
    static let tentangRealisasi = #"""
        nomor	judul	teks
        		Dari tabel di atas, bahwa % BPK yang baik sebanyak 1.423 dari 221 kampung, yang artinya secara keseluruhan BPK (100%) di Kabupaten Way Kanan sudah berperan baik. Sementara % PKK yang baik sebanyak 221 di Tahun 2023 yang artinya terdapat peningkatan peran serta PKK dalam pembangunan Kampung dan di Tahun 2023 % Posyandu yang aktif sebanyak 429 serta % BUMDesa Tahun 2023 sebanyak 221.
        		Pada Tahun 2023, dalam pencapaian sasaran terdapat masalah-masalah yang dihadapi, seperti antara lain:
        1.		Sumber daya manusia aparatur Pemerintah Kampung dalam hal pelaksanaan pembinaan pokja posyandu masih kurang.
        2.		Perlunya perhatian pemerintah secara berkelanjutan terhadap keberadaan lembaga terkait pelayanan dasar posyandu yang ada di Kampung.
        3.		Perlu peningkatan sumber daya manusia para pengurus Pokja Posyandu yang ada di Kampung.
        		Dari berbagai masalah yang dihadapi dapat terselesaikan dengan solusi yang dilakukan, seperti :
        1.		Telah dilakukan pembinaan bagi kader-kader PKK berupa bimbingan teknis, Pelatihan, penyuluhan, pelatihan keterampilan, rapat koordinasi dan monitoring pelaksanaan kegiatan Tim Penggerak PKK Kabupaten, Kecamatan dan Desa / Kelurahan
        2.		Telah dilaksanakan rapat koordinasi ditingkat kabupaten terkait pembinaan pokjanal posyandu.
        3.4.	REALISASI ANGGARAN	
        		Beberapa program dan kegiatan di laksanakan dan realisasinya di tahun 2023 oleh Dinas Pemberdayaan Masyarakat dan Kampung, sebagai berikut :
        Tabel 3.4	Realisasi Capaian Program dan Kegiatan Tahun 2023	
        """#
}
