extension Rule {
    static let numbering: [Rule] = [
        Rule(
            "nomor.tidak-urut", .catatan,
            "Nomor yang melompat atau berulang disebutkan; nomor dicetak seperti yang ditulis."
        ) { subject in
            subject.tables.flatMap { table in
                guard table.spec.bentuk == .tabel else { return ofText(table) }
                guard let nomor = table.spec.nomor else { return ofHeadings(table) }
                return ofTable(table, nomor)
            }
        },
        Rule("nomor.kolom", .catatan, "Nomor kolom yang melompat disebutkan; dicetak seperti pada formulir kabupaten.")
        { subject in
            subject.tables.filter { !$0.rows.isEmpty }.flatMap(ofColumns)
        },
    ]

    /// Printed numbers are kept as they are; a gap or a repetition is only mentioned.
    private static func ofTable(_ table: CheckedTable, _ nomor: ColumnKey) -> [Hit] {
        // What stands below another row counts for itself, or counts on as if all stood side by side.
        var counts: [Int: Int] = [:]
        var last: Int = 0
        return zip(table.rows.indices, table.rows).compactMap { index, row in
            guard let number = mainNumber(row[nomor]) else { return nil }
            let depth: Int = table.tree.depth(of: index)
            let previous: Int = counts[depth] ?? (depth == 0 ? 0 : number - 1)
            counts = counts.filter { $0.key < depth }
            counts[depth] = number
            defer { last = number }
            guard number != previous + 1, number != last + 1 else { return nil }
            return table.hit(row, nomor, words(String(number), previous == 0 ? nil : String(previous)))
        }
    }

    /// A table without a column for numbers may have them in its headings: "1. Program", "4. Program".
    private static func ofHeadings(_ table: CheckedTable) -> [Hit] {
        var previous: Int = 0
        return zip(table.rows, table.roles).compactMap { row, role in
            guard role == .kelompok, let column = table.spec.kelompok.first,
                let digits = row[column].split(separator: " ").first,
                digits.hasSuffix("."), let number = mainNumber(String(digits))
            else { return nil }
            defer { previous = number }
            return number == previous + 1
                ? nil : table.hit(row, column, words(String(number), previous == 0 ? nil : String(previous)))
        }
    }

    /// A list in running text begins anew after a paragraph or a heading; letters count within a numbered item.
    private static func ofText(_ table: CheckedTable) -> [Hit] {
        guard let nomor = table.spec.nomor else { return [] }
        var (number, letter): (Int?, Int?) = (nil, nil)
        return zip(table.rows, table.roles).compactMap { row, role in
            let text: String = row[nomor]
            guard role != .kelompok, !text.isEmpty else {
                (number, letter) = (nil, nil)
                return nil
            }
            if let next = mainNumber(text) {
                defer { (number, letter) = (next, nil) }
                guard let before = number, next != before + 1 else { return nil }
                return table.hit(row, nomor, words(String(next), String(before)))
            }
            guard let next = listLetter(text) else { return nil }
            defer { letter = next }
            guard let before = letter, next != before + 1 else { return nil }
            return table.hit(row, nomor, words(name(next), name(before)))
        }
    }

    /// Tabanan prints 1, 3, 4, 5, 6, 7 below the headings. Neighbours of one group may share a number.
    private static func ofColumns(_ table: CheckedTable) -> [Hit] {
        let printed: [TableForm.Column] = table.form.kolom.filter(\.isPrinted)
        var previous: (number: Int, group: String?)?
        var jumps: [String] = []
        for kolom: TableForm.Column in printed {
            guard let number = mainNumber(kolom.nomor.filter { $0 != "(" && $0 != ")" }) else { continue }
            if let before = previous, number != before.number + 1,
                number != before.number || kolom.kelompok == nil || kolom.kelompok != before.group
            {
                jumps.append("\(number) mengikuti \(before.number)")
            }
            previous = (number, kolom.kelompok)
        }
        guard !jumps.isEmpty else { return [] }
        return [
            table.hit(
                nil, nil, "Nomor kolom pada formulir: \(jumps.joined(separator: ", ")). Dicetak seperti yang ditulis."
            ).ofForm
        ]
    }

    private static func words(_ number: String, _ previous: String?) -> String {
        let place: String = previous.map { "mengikuti nomor \($0)" } ?? "berada paling atas"
        return "Nomor \(number) \(place). Nomor dicetak seperti yang ditulis."
    }

    /// `4`, `4.` and `4)`; sub-numbers such as `1.1` and what no row could reach are not counted.
    private static func mainNumber(_ text: String) -> Int? {
        let digits: Substring = withoutMark(text)
        guard digits.utf8.count <= 6, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }

    /// `a.` and `a)`, counted from 0.
    private static func listLetter(_ text: String) -> Int? {
        let letters: Substring = withoutMark(text)
        guard letters.utf8.count == 1, let byte = letters.utf8.first, (0x61...0x7A).contains(byte) else { return nil }
        return Int(byte - 0x61)
    }

    private static func name(_ letter: Int) -> String { String(UnicodeScalar(UInt8(0x61 + letter))) }

    private static func withoutMark(_ text: String) -> Substring {
        text.hasSuffix(".") || text.hasSuffix(")") ? text.dropLast() : Substring(text)
    }
}
