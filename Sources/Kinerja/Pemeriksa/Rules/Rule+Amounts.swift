extension Rule {
    static let amounts: [Rule] = [
        Rule(
            "anggaran.tak-terbaca", .peringatan,
            "Jumlah uang yang titiknya salah tidak dijumlahkan; disebutkan apa yang mungkin dimaksud."
        ) { subject in
            eachAmount(subject) { figure in
                guard case .malformed(let readings) = figure.value.reading else { return nil }
                let guesses: String = readings.map { "Rp\($0.grouped)" }.joined(separator: " atau ")
                let hint: String = guesses.isEmpty ? "" : " Mungkin yang dimaksud \(guesses)."
                return
                    """
                    Tertulis “\(figure.text)”, tidak dapat dibaca sebagai jumlah uang, maka tidak ikut \
                    dijumlahkan.\(hint)
                    """
            }
        },
        Rule(
            "anggaran.gaya", .peringatan,
            "Jumlah uang dalam satu tabel ditulis dengan satu cara, misalnya dengan titik pemisah ribuan."
        ) { subject in
            subject.tables.flatMap(oddStyles)
        },
        Rule("anggaran.koma", .peringatan, "Ribuan dipisah titik (EYD); koma adalah tanda desimal.") { subject in
            subject.tables.compactMap { table in
                guard dominantStyle(table) == .commas,
                    let first = table.amounts.first(where: { $0.value.style == .commas })
                else { return nil }
                let right: String = first.value.amount?.grouped ?? first.text.replacing(",", with: ".")
                return table.hit(
                    first.row, first.column.id,
                    "Ribuan ditulis dengan koma, misalnya “\(first.text)”. Ejaan Indonesia memakai titik: "
                        + "\(right).")
            }
        },
        Rule("anggaran.negatif", .peringatan, "Anggaran tidak bernilai negatif.") { subject in
            eachAmount(subject) { figure in
                guard let amount = figure.value.amount, amount < .zero else { return nil }
                return "Tertulis “\(figure.text)”, jumlah yang negatif. Periksa tandanya."
            }
        },
        Rule("anggaran.nol", .peringatan, "Anggaran nol biasanya belum diisi; tulis “-” bila memang tidak ada.") {
            subject in
            eachAmount(subject) { figure in
                // Nothing spent is a fact, nothing budgeted a question.
                guard figure.value.amount == .zero, figure.column.role != .result else { return nil }
                return "Tertulis “\(figure.text)”, anggaran nol. Tulis “-” bila memang tidak dianggarkan."
            }
        },
    ]

    private static func eachAmount(_ subject: Subject, _ words: (CheckedTable.Figure<Anggaran>) -> String?) -> [Hit] {
        subject.tables.flatMap { table in
            table.amounts.compactMap { figure in words(figure).map { table.hit(figure.row, figure.column.id, $0) } }
        }
    }

    /// What most amounts of a table are written like; dots where as many are.
    private static func dominantStyle(_ table: CheckedTable) -> GroupingStyle? {
        var counts: [GroupingStyle: Int] = [:]
        for figure in table.amounts { if let style = figure.value.style { counts[style, default: 0] += 1 } }
        let most: Int = counts.values.max() ?? 0
        return GroupingStyle.allCases.first { most > 0 && counts[$0] == most }
    }

    private static func oddStyles(_ table: CheckedTable) -> [Hit] {
        guard let usual = dominantStyle(table) else { return [] }
        return table.amounts.compactMap { figure in
            guard let style = figure.value.style, style != usual, let amount = figure.value.amount else { return nil }
            let right: String = usual == .dots ? " Tulis \(amount.grouped)." : ""
            return table.hit(
                figure.row, figure.column.id,
                "Tertulis “\(figure.text)”, \(words(style)); angka lain di tabel ini \(words(usual)).\(right)")
        }
    }

    private static func words(_ style: GroupingStyle) -> String {
        switch style {
        case .dots: "dengan titik pemisah ribuan"
        case .commas: "dengan koma pemisah ribuan"
        case .plain: "tanpa pemisah ribuan"
        }
    }
}
