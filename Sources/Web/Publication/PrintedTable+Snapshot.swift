import Kinerja

extension PrintedTable {
    /// A table of a snapshot as it is printed: blank leading cells merge with the row above, a heading of a group spans
    /// the rest of its row, and a cell that a remark speaks of carries its mark.
    init(_ tabel: Snapshot.Tabel, spec: TableSpec?, titles: [String], marks: [CellPlace: Int]) {
        var rows: [[Cell?]] = []
        var owners = [Int](repeating: 0, count: tabel.kolom.count)
        for (index, baris) in tabel.baris.enumerated() {
            let role = spec?.role(of: baris) ?? .butir
            var cells: [Cell?] = tabel.kolom.map { kolom in
                PrintedTable.cell(baris, kolom, tabel.id, marks)
            }
            for (column, kolom) in tabel.kolom.enumerated() {
                let isMerged = index > 0 && role == .lanjutan && baris[kolom.id].isEmpty && spec?.induk.contains(kolom.id) == true
                guard isMerged, rows[owners[column]][column] != nil else { owners[column] = index; continue }
                cells[column] = nil
                rows[owners[column]][column]?.rows += 1
            }
            if role == .kelompok { PrintedTable.widen(&cells) }
            rows.append(cells)
        }
        self.init(
            id: "tabel-\(tabel.id)", titles: titles, name: spec?.nama ?? tabel.id,
            columns: tabel.kolom.map { Column($0.judul, Kind($0.isi)) }, numbers: tabel.kolom.map(\.nomor),
            rows: rows.map { Row(cells: $0.compactMap { $0 }) })
    }

    private static func cell(_ baris: Baris, _ kolom: Snapshot.Kolom, _ table: String, _ marks: [CellPlace: Int]) -> Cell {
        var cell = Cell(baris[kolom.id], Kind(kolom.isi))
        let place = CellPlace(table: table, row: baris.kunci, column: kolom.id)
        if let mark = marks[place] {
            cell.id = place.anchor
            cell.note = Note(mark: String(mark), address: "#catatan-\(mark)")
        }
        return cell
    }

    /// The heading of a group takes the empty cells to its right.
    private static func widen(_ cells: inout [Cell?]) {
        guard let column = cells.indices.last(where: { cells[$0]?.text.isEmpty == false }) else { return }
        let width = cells.count - column
        cells[column]?.columns = width
        cells[column]?.isHeading = true
        for index in cells.indices where index > column { cells[index] = nil }
    }
}

extension PrintedTable.Kind {
    init(_ isi: Isi) {
        switch isi {
        case .nomor: self = .number
        case .uraian: self = .text
        case .target: self = .target
        case .anggaran: self = .money
        }
    }
}

/// One cell of a document.
struct CellPlace: Hashable {
    let table: String
    let row: String
    let column: String

    var anchor: String { "\(table)-\(row)-\(column)" }

    init(table: String, row: String, column: String) {
        self.table = table
        self.row = row
        self.column = column
    }

    init?(_ finding: Kinerja.Finding) {
        guard let table = finding.table, let row = finding.row, let column = finding.column else { return nil }
        self.init(table: table, row: row, column: column)
    }
}
