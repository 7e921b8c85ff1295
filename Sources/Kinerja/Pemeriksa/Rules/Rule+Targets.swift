extension Rule {
    static let targets: [Rule] = [
        Rule(
            "target.tak-terbaca", .peringatan,
            "Target hendaknya dapat dibaca sebagai angka, persen, predikat, atau rentang."
        ) { subject in
            eachTarget(subject) { figure, _ in
                // Where figure and words contradict each other, another rule says so.
                guard figure.value.reading == .unreadable, NumberInWords.all(in: figure.text).allSatisfy(\.agrees)
                else { return nil }
                return "Target \(figure.text.quoted) tidak dapat dibaca sebagai angka, persen, predikat, atau rentang."
            }
        },
        Rule(
            "target.dua-arti", .catatan,
            "Angka seperti “1.423” dapat dibaca dua cara; Janji membacanya menurut ejaan Indonesia."
        ) { subject in
            eachTarget(subject) { figure, _ in
                guard let value = figure.value.value?.number, let other = figure.value.otherValue?.number else {
                    return nil
                }
                return "Tertulis \(figure.text.quoted): dibaca \(words(value)), dapat juga berarti \(words(other))."
            }
        },
        Rule("persen.di-atas-100", .peringatan, "Persentase di atas 100 biasanya salah ketik atau salah satuan.") {
            subject in
            eachTarget(subject) { figure, table in
                guard isPercent(figure), let number = figure.value.value?.number, number > hundred else { return nil }
                return
                    "Tertulis \(figure.text.quoted) dengan satuan persen, lebih dari 100. Periksa angka dan satuannya."
            }
        },
        Rule(
            "persen.jumlah", .peringatan,
            "Indikator persentase yang nilainya jumlah, misalnya “% Posyandu” = 429."
        ) { subject in
            eachTarget(subject) { figure, table in
                let indikator: String = table.indikator(of: figure.row, before: figure.column)
                guard !isPercent(figure), startsAsPercentage(indikator) else { return nil }
                guard case .number(let number, _)? = figure.value.value, number > hundred else { return nil }
                return
                    """
                    Indikator \(indikator.quoted) berupa persentase, tetapi nilainya \(figure.text.quoted), \
                    seperti sebuah jumlah.
                    """
            }
        },
    ]

    /// One hit for each target that the rule has words for.
    static func eachTarget(
        _ subject: Subject, _ words: (CheckedTable.Figure<Target>, CheckedTable) -> String?
    ) -> [Hit] {
        subject.tables.flatMap { table in
            table.targets.compactMap { figure in
                words(figure, table).map { table.hit(figure.row, figure.column.id, $0) }
            }
        }
    }

    /// The same digits with another meaning look alike: it is said which mark they have.
    private static func words(_ number: Decimal64) -> String {
        number.scale == 0 ? "\(number.indonesian) (ribuan)" : "\(number.indonesian) (desimal)"
    }

    static let hundred = Decimal64(100)

    /// By its own sign, or by the unit beside it.
    static func isPercent(_ figure: CheckedTable.Figure<Target>) -> Bool {
        if case .percent? = figure.value.value { return true }
        return figure.column.satuan.map { Satuan.isPercent(figure.row[$0]) } ?? false
    }

    /// "% Posyandu", "Persentase desa": what it measures is a share.
    static func startsAsPercentage(_ indikator: String) -> Bool {
        let first: Substring = indikator.split(separator: " ").first ?? ""
        return first == "%" || ["persentase", "prosentase", "persen"].contains(first.lowercased())
    }
}
