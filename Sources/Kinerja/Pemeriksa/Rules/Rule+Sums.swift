extension Rule {
    static let sums: [Rule] = [
        Rule("jumlah.berbeda", .peringatan, "Baris jumlah harus sama dengan jumlah baris di atasnya.") { subject in
            subject.tables.flatMap { table in
                table.spec.totals(in: table.rows).filter(\.deviates).map { total in
                    table.hit(total.row, total.column, total.words)
                }
            }
        },
        Rule(
            "jumlah.tingkat", .peringatan,
            "Anggaran program sama dengan jumlah anggaran kegiatan di bawahnya, dan begitu seterusnya ke bawah."
        ) { subject in
            subject.tables.flatMap { table in
                table.spec.levelSums(in: table.rows, table.tree).filter(\.deviates).map { sum in
                    table.hit(sum.row, sum.column, sum.words)
                }
            }
        },
        Rule(
            "jumlah.terhitung", .peringatan,
            "Jumlah dihitung dan dicetak oleh Janji; baris jumlah yang ditulis sendiri akan tercetak dua kali."
        ) { subject in
            subject.tables.filter { $0.form.totalLabel(of: $0.spec) != nil }.flatMap(doubledTotals)
        },
        Rule("jumlah.terbilang", .peringatan, "Terbilang yang ditulis harus sama dengan jumlah tabelnya.") { subject in
            subject.tables.flatMap(wrongWords)
        },
    ]

    private static func doubledTotals(_ table: CheckedTable) -> [Hit] {
        table.rows.compactMap { row in
            guard let label = table.spec.totalLabel(of: row) else { return nil }
            return table.hit(
                row, table.spec.kolom.map(\.id).first { row[$0] == label },
                """
                Baris \(label.quoted) adalah jumlah dan tidak ikut dijumlahkan. Hapus baris ini: formulir ini \
                mencetak jumlahnya sendiri.
                """
            )
        }
    }

    /// "Terbilang: enam milyar ..." below a table.
    private static func wrongWords(_ table: CheckedTable) -> [Hit] {
        guard
            let column = table.spec.amountColumns.last(where: { column in
                table.amounts.contains { $0.column.id == column }
            })
        else { return [] }
        let sum = JumlahAnggaran(table.spec.addends(in: table.rows, column: column, table.tree))
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

extension PrintedTotal {
    /// What it says beside what it should.
    public var words: String {
        let should = sum.map { ", padahal baris di atasnya berjumlah \($0.symbolic)" } ?? ""
        return "Tertulis \(written.amount?.symbolic ?? written.raw.quoted)\(should)."
    }
}
