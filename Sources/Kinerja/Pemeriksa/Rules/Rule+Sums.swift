extension Rule {
    static let sums: [Rule] = [
        Rule("jumlah.berbeda", .peringatan, "Baris jumlah harus sama dengan jumlah baris di atasnya.") { subject in
            subject.tables.flatMap { table in writtenSums(table).compactMap { sum in sum.difference(in: table) } }
        },
        Rule(
            "jumlah.terhitung", .peringatan,
            "Jumlah dihitung oleh Janji; baris jumlah yang ditulis akan terhitung dua kali."
        ) { subject in
            subject.tables.flatMap { table in
                firstOfEachRow(writtenSums(table)).map { sum in
                    table.hit(
                        sum.row, sum.column,
                        """
                        Baris \(sum.title.quoted) ikut dijumlahkan. Hapus baris ini: jumlah dihitung dan dicetak \
                        sendiri.
                        """
                    )
                }
            }
        },
        Rule("jumlah.terbilang", .peringatan, "Terbilang yang ditulis harus sama dengan jumlah tabelnya.") { subject in
            subject.tables.flatMap(wrongWords)
        },
    ]

    /// A row that says it is a sum, with what stands above it in one column.
    private struct WrittenSum {
        let row: Baris
        let title: String
        let column: ColumnKey
        let written: Rupiah
        let above: JumlahAnggaran

        /// Silent where something above cannot be read.
        func difference(in table: CheckedTable) -> Hit? {
            guard above.unreadable == 0, let sum = above.jumlah, sum != written else { return nil }
            return table.hit(
                row, column, "Tertulis \(written.symbolic), padahal baris di atasnya berjumlah \(sum.symbolic).")
        }
    }

    private static func writtenSums(_ table: CheckedTable) -> [WrittenSum] {
        table.spec.amountColumns.flatMap { column -> [WrittenSum] in
            var above: [Anggaran] = []
            return table.items.compactMap { row in
                let amounts: [Anggaran] = table.spec.amounts(in: [row], column: column)
                guard let title = sumTitle(row, table), let written = amounts.first?.amount, !above.isEmpty else {
                    above += amounts
                    return nil
                }
                return WrittenSum(
                    row: row, title: title, column: column, written: written, above: JumlahAnggaran(above))
            }
        }
    }

    private static func firstOfEachRow(_ sums: [WrittenSum]) -> [WrittenSum] {
        var seen: Set<String> = []
        return sums.filter { seen.insert($0.row.kunci).inserted }
    }

    private static let titles: Set<Wording> = Set(
        [
            "jumlah", "total", "jumlah total", "jumlah anggaran", "total anggaran", "jumlah keseluruhan",
            "jumlah seluruhnya", "jumlah rp",
        ].map(Wording.init))

    private static func sumTitle(_ row: Baris, _ table: CheckedTable) -> String? {
        table.spec.kolom.filter { $0.isi == .uraian }.map { row[$0.id] }.first {
            !$0.isEmpty && titles.contains(Wording($0))
        }
    }

    /// "Terbilang: enam milyar ..." below a table.
    private static func wrongWords(_ table: CheckedTable) -> [Hit] {
        guard
            let column = table.spec.amountColumns.last(where: { column in
                table.amounts.contains { $0.column.id == column }
            })
        else { return [] }
        let sum = JumlahAnggaran(
            table.spec.amounts(in: table.rows.filter { sumTitle($0, table) == nil }, column: column))
        guard sum.unreadable == 0, let total = sum.jumlah else { return [] }
        return table.rows.flatMap { row in
            table.spec.kolom.compactMap { kolom -> Hit? in
                guard let words = row[kolom.id].dropping(prefix: "terbilang"), let read = Terbilang.read(String(words))
                else { return nil }
                guard Rupiah(read) != total else { return nil }
                return table.hit(
                    row, kolom.id,
                    "Terbilang menyebut \(Rupiah(read).symbolic), padahal jumlah tabel \(total.symbolic).")
            }
        }
    }
}
