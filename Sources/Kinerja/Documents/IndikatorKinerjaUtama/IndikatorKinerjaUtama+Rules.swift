/// Indikator Kinerja Utama, read year by year.
enum IndikatorKinerjaUtama {
    /// The columns of the years; a Renstra has five or six.
    private static let years: [String] = (1...6).map { "t\($0)" }

    static let rules: [Rule] = [
        Rule("iku.tahun-kosong", .peringatan, "Setiap indikator mempunyai target untuk setiap tahun Renstra.") { subject in
            eachIndicator(subject) { table, row, used in
                let blank: [String] = used.filter { row[$0].isEmpty }
                guard let first = blank.first else { return [] }
                let names: String = blank.map { name($0, subject, table) }.joined(separator: ", ")
                return [table.hit(row, first, "Target tahun \(names) belum diisi. Tulis “-” bila memang tidak ada.")]
            }
        },
        Rule("iku.turun", .peringatan, "Target yang naik lalu turun diperiksa: arah indikator biasanya tetap.") { subject in
            eachIndicator(subject) { table, row, used in
                let figures: [(String, Decimal64)] = used.compactMap { year in Target(raw: row[year]).value?.number.map { (year, $0) } }
                let steps = zip(figures, figures.dropFirst())
                guard steps.contains(where: { $0.1 < $1.1 }), let fall = steps.first(where: { $0.1 > $1.1 }) else { return [] }
                let (before, after) = (row[fall.0.0], row[fall.1.0])
                return [table.hit(row, fall.1.0, "Target \(after) lebih rendah daripada tahun sebelumnya, \(before), padahal tahun lain naik. Periksa angkanya.")]
            }
        },
        Rule("iku.menurun", .catatan, "Target yang selalu turun berarti makin rendah makin baik.") { subject in
            eachIndicator(subject) { table, row, used in
                let figures: [Decimal64] = used.compactMap { Target(raw: row[$0]).value?.number }
                let steps = zip(figures, figures.dropFirst())
                guard steps.contains(where: { $0 > $1 }), !steps.contains(where: { $0 < $1 }), let first = used.first else { return [] }
                return [table.hit(row, first, "Targetnya turun dari tahun ke tahun: makin rendah makin baik. Periksa bila tidak demikian.")]
            }
        },
        Rule("sasaran.tanpa-indikator", .peringatan, "Setiap tujuan dan sasaran mempunyai sedikitnya satu indikator.") { subject in
            guard let table = subject.table("iku") else { return [] }
            return table.items.compactMap { row in
                if !row["sasaran"].isEmpty, row["indikator"].isEmpty {
                    return table.hit(row, "indikator", "Sasaran \(row["sasaran"].quoted) belum mempunyai indikator.")
                }
                guard row["sasaran"].isEmpty, !row["tujuan"].isEmpty, row["indikatorTujuan"].isEmpty else { return nil }
                return table.hit(row, "indikatorTujuan", "Tujuan \(row["tujuan"].quoted) belum mempunyai indikator.")
            }
        },
    ]

    /// Rows with an indikator, and the columns that the period has years for.
    private static func eachIndicator(_ subject: Subject, _ hits: (CheckedTable, Baris, [String]) -> [Rule.Hit]) -> [Rule.Hit] {
        guard let table = subject.table("iku") else { return [] }
        let stated: Int = Periode.years(subject.naskah.isian["periode"] ?? "").count
        let filled: Int = years.lastIndex { year in table.rows.contains { !$0[year].isEmpty } }.map { $0 + 1 } ?? 0
        let used: [String] = Array(years.prefix(stated == 0 ? filled : stated))
        return table.items.filter { !$0["indikator"].isEmpty || !$0["indikatorTujuan"].isEmpty }.flatMap { hits(table, $0, used) }
    }

    private static func name(_ column: String, _ subject: Subject, _ table: CheckedTable) -> String {
        let names: [String] = Periode.years(subject.naskah.isian["periode"] ?? "")
        guard let place = years.firstIndex(of: column), names.indices.contains(place) else { return table.label(column) }
        return names[place]
    }
}
