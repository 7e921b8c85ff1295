import Kinerja

extension FormDraft {
    /// The empty table under its headings, as it would be printed.
    func preview(of table: TableSpec) -> PrintedTable {
        let printed: [Column] = kolom.filter { $0.isUsed && !$0.isOnScreenOnly }
        var preview = PrintedTable(
            id: "pratinjau-tabel", titles: [], name: "Pratinjau \(table.nama)",
            columns: printed.map { kolom in
                PrintedTable.Column(
                    kolom.judul.isEmpty ? "(belum diisi)" : kolom.judul,
                    PrintedTable.Kind(table.column(kolom.id)?.isi ?? .uraian),
                    group: kolom.kelompok.isEmpty ? nil : kolom.kelompok)
            },
            numbers: printed.map(\.nomor), rows: [])
        if isDownwards { preview.stackHeadings(printed, of: table) }
        if preview.numbers.allSatisfy(\.isEmpty) { preview.numbers = [] }
        preview.rows = rows(below: preview.columns.count)
        preview.closing = hasTerbilang && !jumlah.isEmpty ? "(Terbilang: …)" : nil
        return preview
    }

    private func rows(below columns: Int) -> [PrintedTable.Row] {
        let blank = PrintedTable.Row(cells: (0..<max(columns, 1)).map { _ in PrintedTable.Cell("") })
        guard !jumlah.isEmpty else { return [blank] }
        return [blank, PrintedTable.Row(cells: [PrintedTable.Cell(jumlah, columns: max(columns, 1), isHeading: true)])]
    }
}

extension PrintedTable {
    /// "Bulan" and "Target" in the place of twelve months.
    fileprivate mutating func stackHeadings(_ kolom: [FormDraft.Column], of table: TableSpec) {
        let months: [Int] = kolom.indices.filter { table.column(kolom[$0].id)?.isi == .bulan }
        guard let first = months.first, months.count > 1, months == Array(first..<first + months.count) else { return }
        let group: String? = columns[first].group
        columns.replaceSubrange(
            months[0]...first + months.count - 1,
            with: [Column("Bulan", group: group), Column("Target", .month, group: group)])
        numbers.replaceSubrange(first + 2..<first + months.count, with: [])
    }
}
