extension PrintedTable {
    /// The lampiran tambahan: group rows, numbers of two levels, and cells merged over two indicators.
    static let tabananLampiran = PrintedTable(
        id: "lampiran",
        titles: [
            "LAMPIRAN TAMBAHAN", "PERJANJIAN KINERJA KEPALA DINAS PEMBERDAYAAN MASYARAKAT",
            "DAN DESA KABUPATEN TABANAN",
        ],
        name: "Lampiran tambahan",
        columns: [
            Column("No", .number), Column("Prioritas Pembangunan Daerah"), Column("Kegiatan"),
            Column("Kinerja Kegiatan"), Column("Difinisi Operasional / Formula"), Column("Target", .target),
            Column("Ket"),
        ],
        numbers: ["1", "2", "3", "4", "5", "6", "7"],
        rows: [
            group("1.", "Inovasi Prioritas Pembangunan Daerah"),
            row(
                "1.1", "Membangun “Guna Desa”", "Membangun desa digital", "Persentase desa yang membangun desa digital",
                "Jumlah desa yang telah membangun desa digital dibagi jumlah desa dikali 100%", "10 %"),
            row(
                "1.2", "Pojok Desa", "Pelayanan konsultasi penyelenggaraan pemerintah desa",
                "Persentase desa yang mendapat layanan konsultasi",
                "Jumlah desa yang mendapat layanan konsultasi dibagi jumlah desa dikali 100%", "100%"),
            group("2.", "Kinerja Wajib"),
            row(
                "2.1", "Keterjangkauan Informasi Perangkat Daerah di Media Sosial",
                "Publikasi Kegiatan Perangkat Daerah di Media Sosial", "Jumlah unggahan Perbulan",
                "Jumlah Kegiatan Perangkat Daerah yang Diunggah di Media Sosial (fanspage facebook dan instagram)", "25",
                lines: 2),
            Row(cells: [
                Cell("Jumlah Minimum “Like” pada setiap Unggahan"),
                Cell(
                    "Jumlah “Like” pada setiap Kegiatan Perangkat Daerah yang diunggah di Media Sosial (fanspage facebook dan instagram)"),
                Cell("30", .target), Cell(""),
            ]),
            row(
                "2.2", "Tingkat Kepatuhan Disiplin ASN", "Pembinaan Disiplin ASN",
                "Persentase Kepatuhan Capaian Disiplin ASN melalui Presensi Online",
                "Jumlah Capaian Disiplin ASN Dibagi jumlah ASN", "90 %"),
            row(
                "2.3", "Keterbukaan Informasi Publik", "Pengelolaan Website Perangkat Daerah yang Efektif",
                "Persentase Informasi Publik dan Dokumentasi yang dimuat dalam Website Perangkat Daerah (sesuai Peraturan Bupati Tabanan Nomor 16 Tahun 2017)",
                "Jumlah Informasi dan Dokumentasi yang sudah termuat dibagi jumlah Informasi dan Dokumentasi yang wajib dimuat dikali seratus persen",
                "100 %"),
            row(
                "2.4", "Kepatuhan terhadap Standar Pelayanan",
                "Pemenuhan Kriteria Standar Pelayanan Publik (Ombudsman)",
                "Hasil Penilaian Standar Pelayanan Publik Perangkat Daerah",
                "Laporan Hasil Penilaian Tim Penilai Standar Pelayanan Publik Pemerintah Kabupaten Tabanan",
                "Hijau (81)"),
        ])

    private static func group(_ number: String, _ title: String) -> Row {
        Row(cells: [Cell(number, .number, isHeading: true), Cell(title, columns: 6, isHeading: true)])
    }

    private static func row(
        _ number: String, _ priority: String, _ kegiatan: String, _ kinerja: String, _ definition: String,
        _ target: String, lines: Int = 1
    ) -> Row {
        Row(cells: [
            Cell(number, .number, rows: lines), Cell(priority, rows: lines), Cell(kegiatan, rows: lines), Cell(kinerja),
            Cell(definition), Cell(target, .target), Cell(""),
        ])
    }
}
