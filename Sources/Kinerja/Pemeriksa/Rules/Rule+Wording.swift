extension Rule {
    static let wording: [Rule] = [
        Rule("ejaan", .catatan, "Kata yang ejaannya berbeda dari KBBI disebutkan; dicetak seperti yang ditulis.") {
            subject in
            subject.tables.filter { !$0.rows.isEmpty }.flatMap(misspelt)
        },
        Rule(
            "pihak.campur", .peringatan,
            "Satu dokumen menyebut pihaknya dengan satu cara: “pihak pertama” atau “pihak kesatu”."
        ) { subject in
            subject.pernyataan.map { mixedParties($0, subject) } ?? []
        },
        Rule("terbilang.berbeda", .peringatan, "Angka dan hurufnya harus menyebut jumlah yang sama.") { subject in
            subject.tables.flatMap(wrongWords)
        },
    ]

    /// One finding per table and word, at the first cell that has it; headings of the form count too.
    private static func misspelt(_ table: CheckedTable) -> [Hit] {
        var first: [String: (row: Baris?, column: ColumnKey)] = [:]
        var count: [String: Int] = [:]
        func note(_ text: String, _ row: Baris?, _ column: ColumnKey) {
            for word in Words.misspelt(in: text) {
                if first[word] == nil { first[word] = (row, column) }
                count[word, default: 0] += 1
            }
        }
        for kolom in table.form.kolom where kolom.isPrinted { note(kolom.judul, nil, kolom.id) }
        for row in table.rows { for column in table.spec.kolom { note(row[column.id], row, column.id) } }
        return first.sorted { $0.key < $1.key }.map { word, place in
            let times: String = (count[word] ?? 1) == 1 ? "" : " di \(count[word] ?? 1) tempat"
            let hit = table.hit(
                place.row, place.column,
                """
                Tertulis “\(word)”\(times); ejaan bakunya “\(Spelling.standard(of: word))”. Dicetak seperti \
                yang ditulis.
                """
            )
            return place.row == nil ? hit.ofForm : hit
        }
    }

    private static func mixedParties(_ statement: Pernyataan, _ subject: Subject) -> [Hit] {
        let label: String = subject.settings.kosakata.pihakPertama
        let texts: [String] = [statement.sebutanPertama, statement.sebutanKedua] + statement.paragraf
        guard
            let other =
                (["pihak pertama", "pihak kesatu"].first { name in
                    label.lowercased() != name && texts.contains { $0.lowercased().contains(name) }
                })
        else { return [] }
        return [
            Hit(
                """
                Pernyataan menyebut “\(other)”, tanda tangan menyebut “\(label)”. Samakan pada pengaturan \
                kabupaten bila tidak disengaja.
                """
            ).ofForm
        ]
    }

    private static func wrongWords(_ table: CheckedTable) -> [Hit] {
        table.rows.flatMap { row in
            table.spec.kolom.flatMap { column in
                NumberInWords.all(in: row[column.id]).filter { !$0.agrees }.map { pair in
                    table.hit(
                        row, column.id,
                        """
                        Tertulis \(pair.text.quoted): angka \(pair.figure.indonesian), huruf \
                        \(pair.words.indonesian). Samakan keduanya.
                        """
                    )
                }
            }
        }
    }
}
