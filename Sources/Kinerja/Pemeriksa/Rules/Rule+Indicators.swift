extension Rule {
    static let indicators: [Rule] = [
        Rule(
            "indikator.tanpa-target", .peringatan,
            "Setiap indikator mempunyai target; tulis “-” bila memang tidak ada."
        ) { subject in
            subject.tables.flatMap { table in
                measured(table).flatMap { column, figures in unmeasured(table, column.id, figures) }
            }
        },
        Rule(
            "indikator.dua-tingkat", .peringatan,
            "Indikator di tingkat bawah menjabarkan yang di atasnya; kalimat yang sama tidak ditulis di dua tingkat."
        ) { subject in
            subject.tables.flatMap(repeated) + subject.kind.lampiran.flatMap { across($0.tabel, subject) }
        },
    ]

    /// The columns of indicators with those of their figures, which follow them. Left out are columns that are required
    /// or that the form does not have, and where each year is asked for (`YearlyTargets`).
    private static func measured(_ table: CheckedTable) -> [(column: ColumnSpec, figures: [ColumnKey])] {
        let columns = table.spec.kolom
        return columns.indices.compactMap { index in
            let column = columns[index]
            guard column.role == .indicator || column.role == .furtherIndicator, table.has(column.id) else {
                return nil
            }
            let own = columns[(index + 1)...].prefix { $0.role != .indicator && $0.role != .furtherIndicator }
                .filter { $0.isi == .target }
            let years = own.filter { if case .year = $0.role { true } else { false } }
            let isYearly: Bool = !years.isEmpty && columns.contains { $0.role == .furtherIndicator }
            let figures = (years.isEmpty ? own : years).filter { table.has($0.id) }
            guard !isYearly, !figures.isEmpty, !figures.contains(where: \.isRequired) else { return nil }
            return (column, figures.map(\.id))
        }
    }

    /// Lines without a figure. Of a list under headings only the first is said, and none where one of them has it.
    private static func unmeasured(_ table: CheckedTable, _ column: ColumnKey, _ figures: [ColumnKey]) -> [Hit] {
        func isMeasured(_ row: Baris) -> Bool { figures.contains { !row[$0].isEmpty } }
        func lacks(_ row: Baris) -> Bool {
            let text: String = row[column]
            return !text.isEmpty && !text.hasSuffix(":") && !text.isDash && !text.isUncertain && !isMeasured(row)
        }
        var usual: Set<String> = []
        for list in table.lists(in: column) {
            let lines = list.filter(lacks).map(\.kunci)
            usual.formUnion(list.contains(where: isMeasured) ? lines[...] : lines.dropFirst())
        }
        return table.items.filter { lacks($0) && !usual.contains($0.kunci) }.map { row in
            table.hit(
                row, figures[0],
                """
                \(table.label(column)) \(row[column].quoted) belum mempunyai target. Isi kolom \
                \(table.label(figures[0])), atau tulis “-” bila memang tidak ada.
                """)
        }
    }

    /// Within one table: the indicator of a tujuan at one of its sasaran, that of a program at one of its kegiatan.
    /// What a list names as its output is no indicator of a level.
    private static func repeated(_ table: CheckedTable) -> [Hit] {
        guard let indikator = table.spec.indikator else { return [] }
        let further = table.spec.kolom.filter { $0.role == .furtherIndicator }.map(\.id)
        var beside: Set<Wording> = []
        for column in further {
            let listed = Set(table.lists(in: column).joined().map(\.kunci))
            let plain = table.items.filter { !listed.contains($0.kunci) }
            beside.formUnion(plain.map { Wording($0[column]) }.filter { !$0.isEmpty })
        }
        let same = table.items.filter { beside.contains(Wording(row: $0, indikator)) }
        return (same + belowItself(table, indikator)).map { twice($0, indikator, table) }
    }

    /// By their codes: a row whose indicator is also that of a row which its code belongs to.
    private static func belowItself(_ table: CheckedTable, _ indikator: ColumnKey) -> [Baris] {
        guard let kode = table.spec.coded?.kode else { return [] }
        var first: [Wording: KodeNomenklatur] = [:]
        return table.items.filter { row in
            let wording = Wording(row: row, indikator)
            guard !wording.isEmpty, let code = KodeNomenklatur(row[kode]) else { return false }
            guard let above = first[wording] else {
                first[wording] = code
                return false
            }
            return code.text.hasPrefix("\(above.text).")
        }
    }

    /// The sasaran and the programs of one annex.
    private static func across(_ tables: [TableSpec], _ subject: Subject) -> [Hit] {
        guard !subject.kind.targets.isEmpty else { return [] }
        var above: Set<Wording> = []
        return tables.compactMap { subject.table($0.id) }.flatMap { table -> [Hit] in
            guard let indikator = table.spec.indikator else { return [] }
            let own = table.items.filter { !Wording(row: $0, indikator).isEmpty }
            defer { above.formUnion(own.map { Wording(row: $0, indikator) }) }
            return own.filter { above.contains(Wording(row: $0, indikator)) }.map { twice($0, indikator, table) }
        }
    }

    private static func twice(_ row: Baris, _ indikator: ColumnKey, _ table: CheckedTable) -> Hit {
        table.hit(
            row, indikator,
            """
            Indikator \(row[indikator].quoted) juga ditulis di tingkat di atasnya. Jabarkan menjadi bagian yang \
            diukur di tingkat ini.
            """)
    }
}

extension CheckedTable {
    /// The lines of each item whose cells of the column stand under headings, "Input :", "Output :": they belong
    /// together, and the figure of one is that of the item.
    fileprivate func lists(in column: ColumnKey) -> [[Baris]] {
        let leading: [ColumnKey] = [spec.nomor, spec.pokok].compactMap { $0 } + spec.levelColumns.map(\.id)
        var lists: [[Baris]] = []
        for row in items {
            if lists.isEmpty || leading.contains(where: { !row[$0].isEmpty }) {
                lists.append([row])
            } else {
                lists[lists.count - 1].append(row)
            }
        }
        return lists.filter { list in list.contains { $0[column].hasSuffix(":") } }
    }
}

extension Wording {
    /// Of what is lost or cut nobody knows the words.
    fileprivate init(row: Baris, _ column: ColumnKey) { self.init(row[column].isUncertain ? "" : row[column]) }
}
