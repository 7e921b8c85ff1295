/// The three tables of the Perjanjian Kinerja 2022 of the DPMD Tabanan, cell by cell as printed, headings, numbering rows and
/// defects included, in the shape that a clipboard holds them.
enum TabananTables {
    static let sasaran = """
        No\tSasaran Strategis\tIndikator Kinerja\tDifinisi Operasional / Formula\tTarget
        1\t2\t3\t4\t5
        1.\tTerwujudnya Kualitas Tata Kelola Pemerintahan di PD\tHasil Penilaian Mandiri Pelaksanaan Reformasi Birokrasi\tHasil Evaluasi Inspektorat\tB (80)
        2.\tMeningkatnya Kinerja Perangkat Daerah\tHasil Evaluasi Akuntabilitas Kinerja Perangkat Daerah\tHasil Evaluasi Inspektorat\tB (65)
        4.\tTerbangunnya Data Desa Presisi di Seluruh Tabanan\tPersentase Desa yang Telah Melaksanakan Desa Presisi\tDesa yang Telah Melaksanakan Desa Presisi dibagi Jumlah Desa dikali Seratus Persen\t10%
        5.\tMeningkatnya Kapasitas Pengelolaan Keuangan Pemerintahan Desa\tPersentase Desa yang Memiliki Pengelolaan Keuangan yang Baik\tJumlah Desa dengan Pengelolaan Keuangan yang Baik dibagi Jumlah Desa dikali Seratus Persen\t80 %
        6.\tMeningkatnya Partisipasi Masyarakat dalam Pembangunan\tPersentase Swadaya Masyarakat\tJumlah Desa Yang Ada Swadaya Masyarakat dibagi Jumlah Desa dikali Seratus Persen\t55 %
        """

    static let program = """
        No\tProgram\tIndikator\tDifinisi Operasional / Formula\tTarget\tAnggaran (Rp)
        1\t3\t4\t5\t6\t7
        1.\tProgram Penataan Desa\tPersentase desa tertib hukum\tJumlah Desa yang sudah memiliki peraturan perundang-undangan dibagi Jumlah Desa dikali Seratus Persen\t20%\t102.796.72.000
        2.\tProgram Administrasi Pemerintahan Desa\tPersentase desa tertib administrasi\tJumlah Desa yang Sudah Mengirim Laporan Tepat Waktu dibagi Jumlah Desa dikali Seratus Persen\t100%\t250.000.000
        3.\tProgram Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat Dan Masyarakat Hukum Adat Lembaga Kemasyarakatan Desa\tPersentase Strata Kelompok Kelompok Lembaga Kemasyarakatan Desa\tJumlah Desa yang Memiliki Kelompok Lembaga Kemasyarakatan dibagi Jumlah Desa dikali Seratus Persen\t100 %\t217.677.200
        4.\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota\tPersentase Administrasi Perkantoran yang Mendukung Kelancaran Tugas dan Fungsi PD (DPMD Tabanan)\tJumlah Kebutuhan Peralatan/Perlengkapan Kantor dibagi Realisasi Peralatan/Perlengkapan Kantor dikali Seratus Persen\t100 %\t9.077.000.000
        """

    static let tambahan = """
        No\tPrioritas Pembangunan Daerah\tKegiatan\tKinerja Kegiatan\tDifinisi Operasional / Formula\tTarget\tKet
        1\t2\t3\t4\t5\t6\t7
        1.\tInovasi Prioritas Pembangunan Daerah\t\t\t\t\t
        1.1\tMembangun “Guna Desa”\tMembangun desa digital\tPersentase desa yang membangun desa digital\tJumlah desa yang telah membangun desa digital dibagi jumlah desa dikali 100%\t10 %\t
        1.2\tPojok Desa\tPelayanan konsultasi penyelenggaraan pemerintah desa\tPersentase desa yang mendapat layanan konsultasi\tJumlah desa yang mendapat layanan konsultasi dibagi jumlah desa dikali 100%\t100%\t
        2.\tKinerja Wajib\t\t\t\t\t
        2.1\tKeterjangkauan Informasi Perangkat Daerah di Media Sosial\tPublikasi Kegiatan Perangkat Daerah di Media Sosial\tJumlah unggahan Perbulan\tJumlah Kegiatan Perangkat Daerah yang Diunggah di Media Sosial (fanspage facebook dan instagram)\t25\t
        \t\t\tJumlah Minimum “Like” pada setiap Unggahan\tJumlah “Like” pada setiap Kegiatan Perangkat Daerah yang diunggah di Media Sosial (fanspage facebook dan instagram)\t30\t
        1\t2\t3\t4\t5\t6\t7
        2.2\tTingkat Kepatuhan Disiplin ASN\tPembinaan Disiplin ASN\tPersentase Kepatuhan Capaian Disiplin ASN melalui Presensi Online\tJumlah Capaian Disiplin ASN Dibagi jumlah ASN\t90 %\t
        2.3\tKeterbukaan Informasi Publik\tPengelolaan Website Perangkat Daerah yang Efektif\tPersentase Informasi Publik dan Dokumentasi yang dimuat dalam Website Perangkat Daerah (sesuai Peraturan Bupati Tabanan Nomor 16 Tahun 2017)\tJumlah Informasi dan Dokumentasi yang sudah termuat dibagi jumlah Informasi dan Dokumentasi yang wajib dimuat dikali seratus persen\t100 %\t
        2.4\tKepatuhan terhadap Standar Pelayanan\tPemenuhan Kriteria Standar Pelayanan Publik (Ombudsman)\tHasil Penilaian Standar Pelayanan Publik Perangkat Daerah\tLaporan Hasil Penilaian Tim Penilai Standar Pelayanan Publik Pemerintah Kabupaten Tabanan\tHijau (81)\t
        """
}
