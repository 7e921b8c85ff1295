// The Perjanjian Kinerja 2022 of DPMD Tabanan, every cell as printed (seeds/pk-tabanan-dpmd-2022.txt).
extension PrintedTable {
    static let tabanan: [PrintedTable] = [tabananSasaran, tabananProgram, tabananLampiran]

    static let tabananSasaran = PrintedTable(
        id: "sasaran",
        titles: [
            "PERJANJIAN KINERJA TAHUN 2022", "DINAS PEMBERDAYAAN MASYARAKAT DAN DESA KABUPATEN TABANAN",
        ],
        name: "Sasaran strategis",
        columns: [
            Column("No", .number), Column("Sasaran Strategis"), Column("Indikator Kinerja"),
            Column("Difinisi Operasional / Formula"), Column("Target", .target),
        ],
        numbers: ["1", "2", "3", "4", "5"],
        rows: [
            row(
                "1.", "Terwujudnya Kualitas Tata Kelola Pemerintahan di PD",
                "Hasil Penilaian Mandiri Pelaksanaan Reformasi Birokrasi", "Hasil Evaluasi Inspektorat", "B (80)"),
            row(
                "2.", "Meningkatnya Kinerja Perangkat Daerah",
                "Hasil Evaluasi Akuntabilitas Kinerja Perangkat Daerah", "Hasil Evaluasi Inspektorat", "B (65)"),
            row(
                "4.", "Terbangunnya Data Desa Presisi di Seluruh Tabanan",
                "Persentase Desa yang Telah Melaksanakan Desa Presisi",
                "Desa yang Telah Melaksanakan Desa Presisi dibagi Jumlah Desa dikali Seratus Persen", "10%"),
            row(
                "5.", "Meningkatnya Kapasitas Pengelolaan Keuangan Pemerintahan Desa",
                "Persentase Desa yang Memiliki Pengelolaan Keuangan yang Baik",
                "Jumlah Desa dengan Pengelolaan Keuangan yang Baik dibagi Jumlah Desa dikali Seratus Persen", "80 %"),
            row(
                "6.", "Meningkatnya Partisipasi Masyarakat dalam Pembangunan", "Persentase Swadaya Masyarakat",
                "Jumlah Desa Yang Ada Swadaya Masyarakat dibagi Jumlah Desa dikali Seratus Persen", "55 %"),
        ])

    static let tabananProgram = PrintedTable(
        id: "program", titles: [], name: "Program dan anggaran",
        columns: [
            Column("No", .number), Column("Program"), Column("Indikator"), Column("Difinisi Operasional / Formula"),
            Column("Target", .target), Column("Anggaran (Rp)", .money),
        ],
        numbers: ["1", "3", "4", "5", "6", "7"],
        rows: [
            row(
                "1.", "Program Penataan Desa", "Persentase desa tertib hukum",
                "Jumlah Desa yang sudah memiliki peraturan perundang-undangan dibagi Jumlah Desa dikali Seratus Persen",
                "20%", money: .flagged),
            row(
                "2.", "Program Administrasi Pemerintahan Desa", "Persentase desa tertib administrasi",
                "Jumlah Desa yang Sudah Mengirim Laporan Tepat Waktu dibagi Jumlah Desa dikali Seratus Persen", "100%",
                money: Cell("250.000.000", .money)),
            row(
                "3.",
                "Program Pemberdayaan Lembaga Kemasyarakatan, Lembaga Adat Dan Masyarakat Hukum Adat Lembaga Kemasyarakatan Desa",
                "Persentase Strata Kelompok Kelompok Lembaga Kemasyarakatan Desa",
                "Jumlah Desa yang Memiliki Kelompok Lembaga Kemasyarakatan dibagi Jumlah Desa dikali Seratus Persen",
                "100 %", money: Cell("217.677.200", .money)),
            row(
                "4.", "Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota",
                "Persentase Administrasi Perkantoran yang Mendukung Kelancaran Tugas dan Fungsi PD (DPMD Tabanan)",
                "Jumlah Kebutuhan Peralatan/Perlengkapan Kantor dibagi Realisasi Peralatan/Perlengkapan Kantor dikali Seratus Persen",
                "100 %", money: Cell("9.077.000.000", .money)),
        ])

    private static func row(
        _ number: String, _ subject: String, _ indikator: String, _ definition: String, _ target: String,
        money: Cell? = nil
    ) -> Row {
        let cells: [Cell] = [
            Cell(number, .number), Cell(subject), Cell(indikator), Cell(definition), Cell(target, .target),
        ]
        return Row(cells: cells + [money].compactMap { $0 })
    }
}

extension PrintedTable.Cell {
    /// The amount of the seed that is no number.
    fileprivate static let flagged: PrintedTable.Cell = {
        var cell = PrintedTable.Cell("102.796.72.000", .money)
        cell.id = "program-1-anggaran"
        cell.note = PrintedTable.Note(mark: "1", address: "#catatan-1")
        return cell
    }()
}
