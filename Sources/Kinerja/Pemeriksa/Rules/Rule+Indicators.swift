extension Rule {
    static let indicators: [Rule] = [
        Rule(
            "indikator.tanpa-target", .peringatan,
            "Setiap indikator mempunyai target; tulis “-” bila memang tidak ada."
        ) { subject in
            subject.tables.flatMap { table in
                measured(table).flatMap { column, figures in
                    table.items.filter { row in
                        let text: String = row[column.id]
                        return !text.isEmpty && !text.hasSuffix(":") && !text.isDash && !text.isUncertain
                            && figures.allSatisfy { row[$0].isEmpty }
                    }.map { row in
                        table.hit(
                            row, figures[0],
                            """
                            \(table.label(column.id)) \(row[column.id].quoted) belum mempunyai target. Isi kolom \
                            \(table.label(figures[0])), atau tulis “-” bila memang tidak ada.
                            """)
                    }
                }
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

    /// Within one table: the indicator of a tujuan at one of its sasaran, that of a program at one of its kegiatan.
    private static func repeated(_ table: CheckedTable) -> [Hit] {
        guard let indikator = table.spec.indikator else { return [] }
        let further = table.spec.kolom.filter { $0.role == .furtherIndicator }.map(\.id)
        let beside = Set(table.items.flatMap { row in further.map { Wording(row[$0]) } }.filter { !$0.isEmpty })
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

extension Wording {
    /// Of what is lost or cut nobody knows the words.
    fileprivate init(row: Baris, _ column: ColumnKey) { self.init(row[column].isUncertain ? "" : row[column]) }
}
