extension Rule {
    static let units: [Rule] = [
        Rule("satuan.berbeda", .peringatan, "Satuan di dalam target harus sama dengan satuan di kolomnya.") { subject in
            eachTarget(subject) { figure, _ in
                guard let column = figure.column.satuan, let own = Satuan.inside(figure.value) else { return nil }
                let beside: String = figure.row[column]
                guard !beside.isEmpty, !beside.isLost, !Satuan.areSame(own, beside) else { return nil }
                return "Tertulis \(figure.text.quoted), padahal satuannya \(beside.quoted)."
            }
        },
        Rule("satuan.angka", .peringatan, "Kolom satuan berisi kata, bukan angka.") { subject in
            subject.tables.flatMap { table in
                unitColumns(table).flatMap { column in
                    table.rows.filter { Numeral($0[column]) != nil }.map {
                        table.hit(
                            $0, column,
                            "Satuan berisi angka \($0[column].quoted). Tulis kata satuannya, misalnya “Dokumen”.")
                    }
                }
            }
        },
        Rule("satuan.persen", .peringatan, "Indikator persentase bersatuan persen; indikator jumlah tidak.") {
            subject in
            eachTarget(subject) { figure, table in
                guard let column = figure.column.satuan, !figure.row[column].isEmpty, !figure.row[column].isLost else {
                    return nil
                }
                let (indikator, beside) = (table.indikator(of: figure.row, before: figure.column), figure.row[column])
                let isShare: Bool = startsAsPercentage(indikator)
                guard isShare != Satuan.isPercent(beside), isShare || indikator.lowercased().hasPrefix("jumlah ") else {
                    return nil
                }
                return
                    """
                    Indikator \(indikator.quoted) \(isShare ? "berupa persentase" : "berupa jumlah"), tetapi \
                    satuannya \(beside.quoted).
                    """
            }
        },
    ]

    private static func unitColumns(_ table: CheckedTable) -> [ColumnKey] {
        var seen: [ColumnKey] = []
        for column in table.spec.kolom.compactMap(\.satuan) where !seen.contains(column) { seen.append(column) }
        return seen
    }
}
