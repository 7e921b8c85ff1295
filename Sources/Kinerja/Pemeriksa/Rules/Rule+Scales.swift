extension Rule {
    static let scales: [Rule] = [
        Rule("skala.tak-terbaca", .peringatan, "Rentang skala hendaknya terbaca, misalnya “75 s/d <100”.") {
            subject in
            eachScale(subject) { table, column in
                table.rows.filter { !$0[column].isEmpty && Skala.Pita(text: $0[column]) == nil }.map {
                    table.hit(
                        $0, column,
                        "Rentang \($0[column].quoted) tidak terbaca. Tulis misalnya “75 s/d <100” atau “>100”.")
                }
            }
        },
        Rule("skala.berlubang", .peringatan, "Skala mencakup setiap nilai mulai dari 0.") { subject in
            eachScale(subject) { table, column in
                gaps(table, column, \.lubang) { "Nilai \($0) tidak masuk kelas mana pun pada skala ini." }
            }
        },
        Rule("skala.tumpang-tindih", .peringatan, "Setiap nilai masuk hanya satu kelas pada skala.") { subject in
            eachScale(subject) { table, column in
                gaps(table, column, \.tumpang) { "Nilai \($0) masuk lebih dari satu kelas pada skala ini." }
            }
        },
    ]

    /// Tables with a column of bands: the scale of a report, and the classes of an index.
    private static func eachScale(_ subject: Subject, _ hits: (CheckedTable, ColumnKey) -> [Hit]) -> [Hit] {
        subject.tables.filter { !$0.rows.isEmpty }.flatMap { table in
            table.spec.bands.flatMap { hits(table, $0) }
        }
    }

    /// Silent while a band cannot be read. The place is the first band that touches the stretch.
    private static func gaps(
        _ table: CheckedTable, _ column: ColumnKey, _ stretches: KeyPath<Skala, [Skala.Pita]>,
        _ words: (String) -> String
    ) -> [Hit] {
        let rows: [Baris] = table.rows.filter { !$0[column].isEmpty }
        let bands: [Skala.Pita] = rows.compactMap { Skala.Pita(text: $0[column]) }
        guard !rows.isEmpty, bands.count == rows.count else { return [] }
        return Skala(bands)[keyPath: stretches].map { stretch in
            let touching: Int = bands.firstIndex { $0.touches(stretch) } ?? 0
            return table.hit(rows[touching], column, words(stretch.words))
        }
    }
}

extension Skala.Pita {
    fileprivate func touches(_ other: Skala.Pita) -> Bool {
        let ends: [Decimal64] = [bawah?.nilai, atas?.nilai].compactMap { $0 }
        return [other.bawah?.nilai, other.atas?.nilai].contains { $0.map(ends.contains) ?? false }
    }
}
