import Kinerja

extension PrintedTable {
    /// Turns the months of a table from columns into rows, as many forms print them: two columns, "Bulan" and "Target",
    /// and twelve lines for each row. The number under "Bulan" is that of the first month's column, under "Target" the
    /// second's.
    mutating func stackMonths(_ cells: inout [[Cell?]], _ kolom: [Snapshot.Column], _ names: [String]) {
        let months = kolom.indices.filter { kolom[$0].isi == .bulan }
        guard let first = months.first, months.count == names.count else { return }
        let after = months[1]
        let group = kolom[first].kelompok
        columns.replaceSubrange(
            first...(months.last ?? first),
            with: [Column("Bulan", group: group), Column("Target", .month, group: group)])
        numbers =
            Array(kolom[..<first].map(\.nomor)) + [kolom[first].nomor, kolom[after].nomor]
            + kolom[(first + months.count)...].map(\.nomor)
        cells = cells.flatMap { row in PrintedTable.stacked(row, first, names) }
    }

    private static func stacked(_ row: [Cell?], _ first: Int, _ names: [String]) -> [[Cell?]] {
        let (before, months, after) = (row[..<first], row[first..<(first + names.count)], row[(first + names.count)...])
        // A heading of a group covers the months too, and stays one line.
        guard months.contains(where: { $0 != nil }) else { return [Array(before) + Array(after)] }
        func tall(_ cells: ArraySlice<Cell?>) -> [Cell?] {
            cells.map { cell in
                var cell = cell
                cell?.rows *= names.count
                return cell
            }
        }
        return zip(names, months).enumerated().map { index, month in
            let pair: [Cell?] = [Cell(month.0), month.1]
            return index == 0 ? tall(before) + pair + tall(after) : pair
        }
    }
}
