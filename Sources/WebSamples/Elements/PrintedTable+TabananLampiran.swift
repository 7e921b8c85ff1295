@testable import Web

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
        rows: TabananPaper.tambahan.indices.map { row(TabananPaper.tambahan[$0...]) })

    /// The first of the rows; those that continue it share its leading cells.
    private static func row(_ rows: ArraySlice<[String]>) -> Row {
        let cells = rows[rows.startIndex]
        let lines = 1 + rows.dropFirst().prefix { $0[0].isEmpty }.count
        let rest = [Cell(cells[3]), Cell(cells[4]), Cell(cells[5], .target), Cell(cells[6])]
        if cells[0].isEmpty { return Row(cells: rest) }
        if cells[2].isEmpty { return group(cells[0], cells[1]) }
        return Row(
            cells: [Cell(cells[0], .number, rows: lines), Cell(cells[1], rows: lines), Cell(cells[2], rows: lines)]
                + rest)
    }

    private static func group(_ number: String, _ title: String) -> Row {
        Row(cells: [Cell(number, .number, isHeading: true), Cell(title, columns: 6, isHeading: true)])
    }
}
