extension Rule {
    static let cells: [Rule] = [
        Rule("sel.hilang", .peringatan, "Tanda tanya berarti bagian itu hilang atau tidak terbaca pada naskah asal.") {
            subject in
            subject.tables.flatMap(lost)
        },
        Rule("teks.terpotong", .peringatan, "Teks yang berakhir dengan “…” terpotong pada naskah asal.") {
            subject in
            subject.tables.flatMap { table in cut(table) }
        },
        Rule("sel.pilihan", .peringatan, "Sel dengan pilihan kata memakai salah satu dari kata itu.") { subject in
            subject.tables.flatMap(unknownWords)
        },
    ]

    /// Of every row one finding; months have a rule of their own.
    private static func lost(_ table: CheckedTable) -> [Hit] {
        let columns: [ColumnSpec] = table.spec.kolom.filter { $0.isi != .bulan }
        return table.rows.compactMap { row in
            let gone: [ColumnSpec] = columns.filter { row[$0.id].split(separator: "\n").contains("?") }
            guard let first = gone.first else { return nil }
            let names: String = gone.map { table.label($0.id) }.joined(separator: ", ")
            return table.hit(
                row, first.id, "Bagian ini hilang pada naskah asal: \(names). Lengkapi bila sumbernya ditemukan.")
        }
    }

    private static func cut(_ table: CheckedTable) -> [Hit] {
        table.rows.flatMap { row in
            table.spec.kolom.compactMap { column -> Hit? in
                let text: String = row[column.id]
                guard text.utf8.count > 3, let line = text.split(separator: "\n").map(String.init).first(where: \.isCut)
                else { return nil }
                let tail: String = String(line.suffix(40))
                return table.hit(
                    row, column.id,
                    "Tertulis \(tail.quoted), terpotong di tepi halaman naskah asal. Lengkapi bila sumbernya ditemukan."
                )
            }
        }
    }

    private static func unknownWords(_ table: CheckedTable) -> [Hit] {
        table.spec.kolom.filter { $0.isi == .pilihan }.flatMap { column in
            table.rows.compactMap { row in
                let text: String = row[column.id]
                guard !text.isEmpty, !text.isLost, !column.pilihan.contains(text) else { return nil }
                let words: String = column.pilihan.joined(separator: ", ")
                return table.hit(
                    row, column.id,
                    "\(table.label(column.id)) \(text.quoted) tidak dikenal. Pilih salah satu: \(words).")
            }
        }
    }
}
