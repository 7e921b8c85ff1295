import Deeds
import Kinerja

extension PrintedTable {
    /// A table of a snapshot: blank leading cells merge with the row above, a heading of a group spans the rest of its
    /// row, and a cell that a remark speaks of carries its mark.
    /// - Parameter isPaper: without the columns that are on screen only.
    init(
        _ tabel: Snapshot.Tabel, spec: TableSpec?, titles: [String], header: [BarisKepala], marks: [CellPlace: Int],
        isPaper: Bool
    ) {
        let kolom = tabel.kolom.filter { $0.isPrinted || !isPaper }
        self.init(
            id: "tabel-\(tabel.id)", titles: titles, header: header.map { Term(label: $0.label, value: $0.nilai) },
            caption: tabel.judul, name: spec?.nama ?? tabel.id,
            columns: kolom.map(PrintedTable.column), numbers: kolom.map(\.nomor),
            rows: [])
        guard tabel.bentuk != .teks else {
            let text = spec ?? TableSpec(teks: tabel.id, nama: tabel.id)
            lines = tabel.baris.map { Line($0, of: text) }
            return
        }
        var cells = PrintedTable.cells(tabel, kolom, spec, marks)
        if let months = tabel.bulan { stackMonths(&cells, kolom, months) }
        if let jumlah = tabel.jumlah { cells.append(PrintedTable.sum(jumlah, kolom)) }
        rows = cells.map { Row(cells: $0.compactMap { $0 }) }
        closing = tabel.jumlah?.terbilang.map { "(Terbilang: \($0))" }
        isWide = columns.count > 9 && tabel.bulan == nil
        if numbers.allSatisfy(\.isEmpty) { numbers = [] }
    }

    /// The months of a schedule stand below one heading: there is no room for twelve times its word.
    private static func column(_ kolom: Snapshot.Column) -> Column {
        let (group, words) = (kolom.kelompok, kolom.judul.split(separator: " "))
        guard kolom.isi == .jadwal, group == nil, words.count == 2 else {
            return Column(kolom.judul, Kind(kolom.isi), group: group)
        }
        return Column(String(words[1]), Kind(kolom.isi), group: String(words[0]))
    }

    private static func cells(
        _ tabel: Snapshot.Tabel, _ kolom: [Snapshot.Column], _ spec: TableSpec?, _ marks: [CellPlace: Int]
    ) -> [[Cell?]] {
        var rows: [[Cell?]] = []
        let levels = spec.flatMap { RowIndents(tabel, $0) }
        var owners = [Int](repeating: 0, count: kolom.count)
        for (index, baris) in tabel.baris.enumerated() {
            let role = spec?.role(of: baris) ?? .butir
            var cells: [Cell?] = kolom.map { cell(baris, $0, tabel.id, marks) }
            for (column, kolom) in kolom.enumerated() {
                let isMerged =
                    index > 0 && role == .lanjutan && baris[kolom.id].isEmpty && spec?.induk.contains(kolom.id) == true
                guard isMerged, rows[owners[column]][column] != nil else { owners[column] = index; continue }
                cells[column] = nil
                rows[owners[column]][column]?.rows += 1
            }
            let isHeading = levels?.isHeading(index) == true
            if role == .kelompok || role == .jumlah || isHeading { widen(&cells, isAlone: isHeading) }
            levels?.mark(&cells, kolom.map(\.id), of: index)
            rows.append(cells)
        }
        return rows
    }

    /// The sum below its columns, the label before the first of them.
    private static func sum(_ jumlah: Snapshot.Jumlah, _ kolom: [Snapshot.Column]) -> [Cell?] {
        let first = kolom.firstIndex { jumlah.nilai[$0.id.rawValue] != nil } ?? 0
        let label = first == 0 ? [] : [Cell(jumlah.label, columns: first, isHeading: true)]
        return label + kolom[first...].map { Cell(jumlah.nilai[$0.id.rawValue] ?? "", .money) }
    }

    private static func cell(_ baris: Baris, _ kolom: Snapshot.Column, _ table: String, _ marks: [CellPlace: Int])
        -> Cell
    {
        var cell = Cell(baris[kolom.id], Kind(kolom.isi))
        let place = CellPlace(table: table, row: baris.kunci, column: kolom.id.rawValue)
        if let mark = marks[place] {
            cell.id = place.anchor
            cell.note = Note(mark: String(mark), address: "#catatan-\(mark)")
        }
        return cell
    }

    /// The heading of a group takes the empty cells to its right.
    /// - Parameter isAlone: it may stand in a column of numbers.
    private static func widen(_ cells: inout [Cell?], isAlone: Bool) {
        let filled = cells.indices.filter { cells[$0]?.text.isEmpty == false }
        guard let column = filled.first(where: { cells[$0]?.kind == .text }) ?? (isAlone ? filled.first : nil)
        else { return }
        let end = cells.indices.first { $0 > column && cells[$0]?.text.isEmpty == false } ?? cells.count
        cells[column]?.columns = end - column
        cells[column]?.isHeading = true
        for index in cells.indices where index > column && index < end { cells[index] = nil }
    }
}

extension PrintedTable.Line {
    init(_ baris: Baris, of spec: TableSpec) {
        func text(_ column: ColumnKey?) -> String { column.map { baris[$0] } ?? "" }
        let heading = text(spec.heading)
        self.init(
            number: text(spec.nomor), text: heading.isEmpty ? text(spec.paragraph) : heading,
            isHeading: !heading.isEmpty)
    }
}

extension PrintedTable.Kind {
    init(_ isi: Isi) {
        switch isi.traits.printing {
        case .number: self = .number
        case .text: self = .text
        case .figure: self = .target
        case .period: self = .month
        case .money: self = .money
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
