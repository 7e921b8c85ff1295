@testable import Web

/// The tables of the Perjanjian Kinerja 2022 of DPMD Tabanan as they are printed.
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
        numbers: ["1", "2", "3", "4", "5"], rows: TabananPaper.sasaran.map { row($0) })

    static let tabananProgram = PrintedTable(
        id: "program", titles: [], name: "Program dan anggaran",
        columns: [
            Column("No", .number), Column("Program"), Column("Indikator"), Column("Difinisi Operasional / Formula"),
            Column("Target", .target), Column("Anggaran (Rp)", .money),
        ],
        numbers: ["1", "3", "4", "5", "6", "7"],
        rows: TabananPaper.program.map { cells in
            let money: Cell = cells[5] == Cell.flagged.text ? .flagged : Cell(cells[5], .money)
            return Row(cells: row(Array(cells.prefix(5))).cells + [money])
        })

    private static func row(_ cells: [String]) -> Row {
        Row(cells: [Cell(cells[0], .number)] + cells[1...3].map { Cell($0) } + [Cell(cells[4], .target)])
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
