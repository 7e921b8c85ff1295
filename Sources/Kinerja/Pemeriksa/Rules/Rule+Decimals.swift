extension Rule {
    static let decimals: [Rule] = [
        Rule(
            "desimal.campur", .peringatan, "Angka dalam satu baris memakai satu tanda desimal, yaitu koma."
        ) { subject in
            subject.tables.flatMap { table in
                let columns = table.spec.kolom.filter { $0.isi == .target || $0.isi == .bulan }.map(\.id)
                return table.items.compactMap { mixed($0, columns, table) }
            }
        }
    ]

    private static func mixed(_ row: Baris, _ columns: [ColumnKey], _ table: CheckedTable) -> Hit? {
        let figures = columns.flatMap { column in DecimalMark.all(in: row[column]).map { (column, $0.text, $0.mark) } }
        guard let dotted = figures.first(where: { $0.2 == "." }), let comma = figures.first(where: { $0.2 == "," })
        else {
            return nil
        }
        let right = Numeral(dotted.1).map { " Tulis \($0.value.indonesian)." } ?? ""
        return table.hit(
            row, dotted.0,
            """
            Tertulis \(dotted.1.quoted) dengan titik desimal, sedangkan sel lain pada baris ini memakai koma, \
            misalnya \(comma.1.quoted).\(right)
            """)
    }
}

/// The marks that begin the decimals of the numbers in a text, as far as they can be nothing else: in "1.423" and
/// "2,800" either may be meant.
enum DecimalMark {
    static func all(in text: String) -> [(text: String, mark: Character)] {
        guard text.utf8.contains(where: { $0 == 0x2E || $0 == 0x2C }) else { return [] }
        return text.split { !($0.isNumber || $0 == "." || $0 == ",") }.compactMap { run in
            let number = run.reversed().drop { $0 == "." || $0 == "," }.reversed()
            let plain = String(number.drop { $0 == "." || $0 == "," })
            guard let numeral = Numeral(plain), numeral.other == nil, let mark = plain.last(where: { !$0.isNumber }),
                plain.count(where: { $0 == mark }) == 1, numeral.value.scale > 0
            else { return nil }
            return (plain, mark)
        }
    }
}
