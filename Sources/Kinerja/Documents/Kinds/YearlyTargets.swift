/// Rules about targets that follow each other from year to year, in a table with a column for each year of the period.
struct YearlyTargets {
    private let table: String
    /// What the names of the rules begin with.
    private let kind: String

    /// What the help page calls its targets, and the years.
    private let target: String
    private let plan: String

    /// - Parameter plan: what it is called, where its years are its own and not those of a Renstra.
    init(_ table: String, of kind: String, plan: String? = nil) {
        self.table = table
        self.kind = kind
        target = plan.map { "Target \($0)" } ?? "Target"
        self.plan = plan ?? "Renstra"
    }

    var rules: [Rule] {
        [
            Rule("\(kind).tahun-kosong", .peringatan, "Setiap indikator mempunyai target untuk setiap tahun \(plan).") {
                subject in
                eachIndicator(subject) { table, row, used in
                    let blank: [ColumnKey] = used.filter { row[$0].isEmpty }
                    guard let first = blank.first else { return [] }
                    let names: String = blank.map { name($0, subject, table) }.joined(separator: ", ")
                    return [
                        table.hit(row, first, "Target tahun \(names) belum diisi. Tulis “-” bila memang tidak ada.")
                    ]
                }
            },
            Rule(
                "\(kind).turun", .peringatan, "\(target) yang naik lalu turun diperiksa: arah indikator biasanya tetap."
            ) { subject in
                eachIndicator(subject) { table, row, used in
                    let figures = figures(row, used)
                    let steps = zip(figures, figures.dropFirst())
                    guard steps.contains(where: { $0.1 < $1.1 }), let fall = steps.first(where: { $0.1 > $1.1 }) else {
                        return []
                    }
                    let (before, after) = (row[fall.0.0], row[fall.1.0])
                    return [
                        table.hit(
                            row, fall.1.0,
                            "Target \(after) lebih rendah daripada tahun sebelumnya, \(before), "
                                + "padahal tahun lain naik. Periksa angkanya."
                        )
                    ]
                }
            },
            Rule("\(kind).menurun", .catatan, "\(target) yang selalu turun berarti makin rendah makin baik.") {
                subject in
                eachIndicator(subject) { table, row, used in
                    let figures = figures(row, used).map(\.1)
                    let steps = zip(figures, figures.dropFirst())
                    guard steps.contains(where: { $0 > $1 }), !steps.contains(where: { $0 < $1 }),
                        let first = used.first
                    else { return [] }
                    return [
                        table.hit(
                            row, first,
                            "Targetnya turun dari tahun ke tahun: makin rendah makin baik. Periksa bila tidak demikian."
                        )
                    ]
                }
            },
        ]
    }

    private func figures(_ row: Baris, _ years: [ColumnKey]) -> [(ColumnKey, Decimal64)] {
        years.compactMap { year in Target(raw: row[year]).value?.number.map { (year, $0) } }
    }

    /// Rows with an indikator, and the columns that the period has years for.
    private func eachIndicator(_ subject: Subject, _ hits: (CheckedTable, Baris, [ColumnKey]) -> [Rule.Hit]) -> [Rule
        .Hit]
    {
        guard let table = subject.table(table) else { return [] }
        let years = table.spec.years(.target)
        let stated: Int = subject.naskah.periode(of: subject.kind)?.years.count ?? 0
        let filled: Int = years.lastIndex { year in table.rows.contains { !$0[year].isEmpty } }.map { $0 + 1 } ?? 0
        let used: [ColumnKey] = Array(years.prefix(stated == 0 ? filled : stated))
        return table.items.filter { names($0, table.spec) }.flatMap { hits(table, $0, used) }
    }

    private func names(_ row: Baris, _ spec: TableSpec) -> Bool {
        spec.kolom.contains { ($0.role == .indicator || $0.role == .furtherIndicator) && !row[$0.id].isEmpty }
    }

    private func name(_ column: ColumnKey, _ subject: Subject, _ table: CheckedTable) -> String {
        let place = table.spec.years(.target).firstIndex(of: column).map { $0 + 1 }
        let year = place.flatMap { subject.naskah.periode(of: subject.kind)?.year(at: $0) }
        return year.map(String.init) ?? table.label(column)
    }
}
