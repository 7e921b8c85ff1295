@testable import Kinerja

/// The tables of the Perjanjian Kinerja 2022 of the DPMD Tabanan: as the clipboard holds them, and cell by cell, both
/// extracted from the document by script, apart from the code under test.
enum TabananPK {
    static let sasaran: String = """
        No\tSasaran Strategis\tIndikator Kinerja\tDifinisi Operasional / Formula\tTarget
        1\t2\t3\t4\t5
        1.\tTerwujudnya Kualitas Tata Kelola Pemerintahan di PD\tHasil Penilaian Mandiri Pelaksanaan Reformasi Birokrasi\tHasil Evaluasi Inspektorat\tB (80)
        2.\tMeningkatnya Kinerja Perangkat Daerah\tHasil Evaluasi Akuntabilitas Kinerja Perangkat Daerah\tHasil Evaluasi Inspektorat\tB (65)
        4.\tTerbangunnya Data Desa Presisi di Seluruh Tabanan\tPersentase Desa yang Telah Melaksanakan Desa Presisi\tDesa yang Telah Melaksanakan Desa Presisi dibagi Jumlah Desa dikali Seratus Persen\t10%
        5.\tMeningkatnya Kapasitas Pengelolaan Keuangan Pemerintahan Desa\tPersentase Desa yang Memiliki Pengelolaan Keuangan yang Baik\tJumlah Desa dengan Pengelolaan Keuangan yang Baik dibagi Jumlah Desa dikali Seratus Persen\t80 %
        6.\tMeningkatnya Partisipasi Masyarakat dalam Pembangunan\tPersentase Swadaya Masyarakat\tJumlah Desa Yang Ada Swadaya Masyarakat dibagi Jumlah Desa dikali Seratus Persen\t55 %
        """

    static let program: String = """
        No\tProgram\tIndikator\tDifinisi Operasional / Formula\tTarget\tAnggaran (Rp)
        1\t3\t4\t5\t6\t7
        1.\tProgram Penataan Desa\tPersentase desa tertib hukum\tJumlah Desa yang sudah memiliki peraturan perundang-undangan dibagi Jumlah Desa dikali Seratus Persen\t20%\t102.796.72.000
        2.\tProgram Administrasi Pemerintahan Desa\tPersentase desa tertib administrasi\tJumlah Desa yang Sudah Mengirim Laporan Tepat Waktu dibagi Jumlah Desa dikali Seratus Persen\t100%\t250.000.000
        3.\tProgram Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat Dan Masyarakat Hukum Adat Lembaga Kemasyarakatan Desa\tPersentase Strata Kelompok Kelompok Lembaga Kemasyarakatan Desa\tJumlah Desa yang Memiliki Kelompok Lembaga Kemasyarakatan dibagi Jumlah Desa dikali Seratus Persen\t100 %\t217.677.200
        4.\tProgram Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota\tPersentase Administrasi Perkantoran yang Mendukung Kelancaran Tugas dan Fungsi PD (DPMD Tabanan)\tJumlah Kebutuhan Peralatan/Perlengkapan Kantor dibagi Realisasi Peralatan/Perlengkapan Kantor dikali Seratus Persen\t100 %\t9.077.000.000
        """

    static let tambahan: String = """
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

    static let sasaranCells: [[String]] = [
        ["1.", "Terwujudnya Kualitas Tata Kelola Pemerintahan di PD", "Hasil Penilaian Mandiri Pelaksanaan Reformasi Birokrasi", "Hasil Evaluasi Inspektorat", "B (80)"],
        ["2.", "Meningkatnya Kinerja Perangkat Daerah", "Hasil Evaluasi Akuntabilitas Kinerja Perangkat Daerah", "Hasil Evaluasi Inspektorat", "B (65)"],
        ["4.", "Terbangunnya Data Desa Presisi di Seluruh Tabanan", "Persentase Desa yang Telah Melaksanakan Desa Presisi", "Desa yang Telah Melaksanakan Desa Presisi dibagi Jumlah Desa dikali Seratus Persen", "10%"],
        ["5.", "Meningkatnya Kapasitas Pengelolaan Keuangan Pemerintahan Desa", "Persentase Desa yang Memiliki Pengelolaan Keuangan yang Baik", "Jumlah Desa dengan Pengelolaan Keuangan yang Baik dibagi Jumlah Desa dikali Seratus Persen", "80 %"],
        ["6.", "Meningkatnya Partisipasi Masyarakat dalam Pembangunan", "Persentase Swadaya Masyarakat", "Jumlah Desa Yang Ada Swadaya Masyarakat dibagi Jumlah Desa dikali Seratus Persen", "55 %"],
    ]

    static let programCells: [[String]] = [
        ["1.", "Program Penataan Desa", "Persentase desa tertib hukum", "Jumlah Desa yang sudah memiliki peraturan perundang-undangan dibagi Jumlah Desa dikali Seratus Persen", "20%", "102.796.72.000"],
        ["2.", "Program Administrasi Pemerintahan Desa", "Persentase desa tertib administrasi", "Jumlah Desa yang Sudah Mengirim Laporan Tepat Waktu dibagi Jumlah Desa dikali Seratus Persen", "100%", "250.000.000"],
        ["3.", "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat Dan Masyarakat Hukum Adat Lembaga Kemasyarakatan Desa", "Persentase Strata Kelompok Kelompok Lembaga Kemasyarakatan Desa", "Jumlah Desa yang Memiliki Kelompok Lembaga Kemasyarakatan dibagi Jumlah Desa dikali Seratus Persen", "100 %", "217.677.200"],
        ["4.", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "Persentase Administrasi Perkantoran yang Mendukung Kelancaran Tugas dan Fungsi PD (DPMD Tabanan)", "Jumlah Kebutuhan Peralatan/Perlengkapan Kantor dibagi Realisasi Peralatan/Perlengkapan Kantor dikali Seratus Persen", "100 %", "9.077.000.000"],
    ]

    static let tambahanCells: [[String]] = [
        ["1.", "Inovasi Prioritas Pembangunan Daerah", "", "", "", "", ""],
        ["1.1", "Membangun “Guna Desa”", "Membangun desa digital", "Persentase desa yang membangun desa digital", "Jumlah desa yang telah membangun desa digital dibagi jumlah desa dikali 100%", "10 %", ""],
        ["1.2", "Pojok Desa", "Pelayanan konsultasi penyelenggaraan pemerintah desa", "Persentase desa yang mendapat layanan konsultasi", "Jumlah desa yang mendapat layanan konsultasi dibagi jumlah desa dikali 100%", "100%", ""],
        ["2.", "Kinerja Wajib", "", "", "", "", ""],
        ["2.1", "Keterjangkauan Informasi Perangkat Daerah di Media Sosial", "Publikasi Kegiatan Perangkat Daerah di Media Sosial", "Jumlah unggahan Perbulan", "Jumlah Kegiatan Perangkat Daerah yang Diunggah di Media Sosial (fanspage facebook dan instagram)", "25", ""],
        ["", "", "", "Jumlah Minimum “Like” pada setiap Unggahan", "Jumlah “Like” pada setiap Kegiatan Perangkat Daerah yang diunggah di Media Sosial (fanspage facebook dan instagram)", "30", ""],
        ["2.2", "Tingkat Kepatuhan Disiplin ASN", "Pembinaan Disiplin ASN", "Persentase Kepatuhan Capaian Disiplin ASN melalui Presensi Online", "Jumlah Capaian Disiplin ASN Dibagi jumlah ASN", "90 %", ""],
        ["2.3", "Keterbukaan Informasi Publik", "Pengelolaan Website Perangkat Daerah yang Efektif", "Persentase Informasi Publik dan Dokumentasi yang dimuat dalam Website Perangkat Daerah (sesuai Peraturan Bupati Tabanan Nomor 16 Tahun 2017)", "Jumlah Informasi dan Dokumentasi yang sudah termuat dibagi jumlah Informasi dan Dokumentasi yang wajib dimuat dikali seratus persen", "100 %", ""],
        ["2.4", "Kepatuhan terhadap Standar Pelayanan", "Pemenuhan Kriteria Standar Pelayanan Publik (Ombudsman)", "Hasil Penilaian Standar Pelayanan Publik Perangkat Daerah", "Laporan Hasil Penilaian Tim Penilai Standar Pelayanan Publik Pemerintah Kabupaten Tabanan", "Hijau (81)", ""],
    ]
}
