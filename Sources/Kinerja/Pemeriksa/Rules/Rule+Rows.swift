extension Rule {
    static let rows: [Rule] = [
        Rule("tabel.kosong", .galat, "Tabel yang wajib harus berisi sedikitnya satu baris.") { subject in
            subject.tables.filter { $0.rows.isEmpty && $0.spec.isRequired }.map {
                Hit(table: $0.spec.id, "Tabel “\($0.spec.nama)” belum berisi satu baris pun.")
            }
        },
        Rule("baris.tanpa-induk", .galat, "Baris lanjutan harus mempunyai baris yang dilanjutkannya.") { subject in
            subject.tables.flatMap(orphans)
        },
        Rule("sel.kosong", .galat, "Sel yang wajib harus diisi.") { subject in subject.tables.flatMap(missing) },
        Rule("baris.ganda", .peringatan, "Baris yang sama sebaiknya tidak ditulis dua kali.") { subject in
            subject.tables.filter { $0.spec.bentuk == .tabel }.flatMap(doubles)
        },
    ]

    /// A continuation needs a row to continue: it cannot be the first one, of the table or below a heading.
    private static func orphans(_ table: CheckedTable) -> [Hit] {
        let above: [RowRole] = [.kelompok] + table.roles
        return zip(zip(table.rows, table.roles), above).filter { $0.1 == .lanjutan && $1 == .kelompok }.map { item, _ in
            table.hit(item.0, table.spec.pokok, "Baris ini belum menyebut \(name(of: table)).")
        }
    }

    private static func missing(_ table: CheckedTable) -> [Hit] {
        let required: [ColumnSpec] = table.spec.kolom.filter(\.isRequired)
        let lines = zip(table.rows.indices, zip(table.rows, table.roles)).filter { index, line in
            line.1.isLine && !table.isOnlyOfPlan(index)
        }
        return lines.map(\.1).flatMap { row, role in
            required.filter { row[$0.id].isEmpty && !(role == .lanjutan && table.spec.induk.contains($0.id)) }.map {
                table.hit(row, $0.id, "\(table.label($0.id)) belum diisi.")
            }
        }
    }

    /// Rows of figures that say the same, whatever their printed number.
    private static func doubles(_ table: CheckedTable) -> [Hit] {
        var first: [[String]: Int] = [:]
        return zip(table.rows.indices, zip(table.rows, table.roles)).compactMap { index, item in
            let (row, role) = item
            let cells: [String] = table.spec.kolom.filter { $0.isi != .nomor }.map { row[$0.id] }
            let said: [String] = cells.filter { !$0.isEmpty && !$0.isLost }
            guard role == .butir, said.count > 1 else { return nil }
            guard let earlier = first.updateValue(index, forKey: cells) else { return nil }
            first[cells] = earlier
            return table.hit(
                row, table.spec.pokok,
                "Baris ini sama dengan baris \(earlier + 1). Hapus salah satunya bila tertulis dua kali.")
        }
    }

    private static func name(of table: CheckedTable) -> String {
        table.spec.pokok.map { table.label($0).lowercased() } ?? ""
    }
}
