/// Cover, foreword and lists of contents of the report.
extension WayKananLKjIP {
    /// What the cover says besides title, dinas and year.
    static let sampul = #"""
        nomor	judul	teks
        		LKJIP
        		Jalan Camat Mas Enggung No.12
        		Komplek Perkantoran PEMDA
        		Blambangan Umpu
        		2024
        """#

    /// The foreword; place, date and signature are those of the document.
    static let kataPengantar = #"""
        nomor	judul	teks
        		Dengan mengucapkan Syukur Alhamdulillah kehadiran Allah SWT, atas Rahmat dan Hidayah-Nya sehingga penyusunan Laporan Kinerja (LKj) Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan Tahun 2023 dapat diselesaikan dengan baik.
        		Laporan Kinerja Instansi Pemerintah (LKjIP) ini merupakan wujud dari Pertanggungjawaban Penyelenggaraan dan Pelaksanaan Pemerintah dan Pembangunan daerah pada setiap tahun anggaran berakhir berdasarkan Rencana Strategi (Renstra) SKPD dan Rencana Kerja (Renja) Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan, diharapkan menjadi tolok ukur kinerja dari setiap kegiatan yang dikerjakan terkait dengan penggunaan dana, baik yang bersumber dari APBD maupun APBN, sebagaimana yang disepakati pada tahun awal anggaran. Kemudian pengukuran kinerja tersebut dilihat menurut indikator kinerja kegiatan dan sasaran sebagaimana pada Renstra SKPD dan Renja SKPD Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan. Dari Pengukuran Kinerja dapat dievaluasi keberhasilan dan kegagalan program/kegiatan dan kebijakan yang dilakukan guna mendukung keberhasilan pelaksanaan tugas pokok dan fungsi SKPD.
        		Harapan kami semoga LKj ini bermanfaat dan dipedomani bagi aparatur di lingkungan Dinas Pemberdayaan Masyarakat dan Kampung Kabupaten Way Kanan, khususnya dan masyarakat pada umumnya dalam mengevaluasi kinerja kegiatan, program dan kebijakan yang telah ditetapkan.
        """#

    /// The list of contents, with the page numbers of the printed report.
    static let daftarIsi = #"""
        uraian	halaman
        KATA PENGANTAR	i
        DAFTAR ISI	ii
        DAFTAR TABEL	ii
        BAB I PENDAHULUAN	1
        1.1. Latar Belakang	1
        1.2. Maksud dan Tujuan	2
        1.3. Gambaran Umum Organisasi	3
        1. Personil	5
        2. Sarana dan Prasarana	5
        3. Pembiayaan	6
        1.4. Sistematisa Penyajian	7
        BAB II PERENCANAAN KINERJA	8
        2.1. Rencana Strategis	8
        a. Visi	8
        b. Misi	8
        c. Tujuan	9
        d. Sasaran dan Indikator Sasaran	9
        2.2. Strategi dan Arah Kebijakan	11
        2.3. Indikator Kinerja Utama	13
        2.4. Rencana Kinerja Tahunan (RKT) Tahun 2023	23
        2.5. Perjanjian Kinerja Tahun 2023	24
        BAB III AKUNTABILITAS KINERJA	26
        3.1 Pengukuran Kinerja	26
        3.2 Capaian Indikator Kinerja Utama	27
        3.3 Analisis Capaian Kinerja dan Akuntabilitas Keuangan	29
        3.4 Realisasi Anggaran	30
        BAB IV PENUTUP	36
        """#

    /// The list of tables.
    static let daftarTabel = #"""
        uraian	halaman
        Tabel 1 Pembiayaan	6
        Tabel 2.1. Tujuan Dinas PMK	9
        Tabel 2.2. Tujuan, Sasaran dan Indikator Sasaran	10
        Tabel 2.3. Klasifikasi Desa Berdasarkan IDM	11
        Tabel 2.4. Indikator Kinerja Utama Dinas PMK Tahun 2021-2026	13
        Tabel 2.5. Status Desa Berdasarkan IDM Tahun 2023	14
        Tabel 2.6. Perjanjian Kinerja Tahun 2023	24
        Tabel 3.1. Skala Pengukuran Indikator Sasaran	27
        Tabel 3.2. Capaian Indikator Kinerja Utama Dinas PMK Tahun 2023	28
        Tabel 3.3. Capaian Meningkatnya Peran dan Lembaga Organisasi Masyarakat Kampung Tahun 2023	29
        Tabel 3.4. Realisasi Anggaran Tahun 2023	30
        """#

    /// The list of attachments.
    static let daftarLampiran = #"""
        nomor	judul	teks
        	Lampiran-Lampiran :	
        1.		Tabel IKU SKPD Tahun 2021-2026.
        2.		Data IDM 2023.
        3.		Tabel Rencana Kerja / RKT SKPD Tahun 2023.
        4.		Tabel Perjanjian Kinerja SKPD Tahun 2023.
        5.		Tabel Rencana Aksi SKPD Tahun 2023.
        """#
}
