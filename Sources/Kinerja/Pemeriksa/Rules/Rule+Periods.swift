extension Rule {
    static let periods: [Rule] = [
        Rule(
            "periode.tahun", .peringatan,
            "Tahun dokumen, tahun pada judul peraturannya, dan tahun yang berisi target sama dengan periodenya."
        ) { subject in
            guard let field = subject.kind.periode, let periode = subject.naskah.periode(of: subject.kind),
                periode.years.count > 1
            else { return [] }
            return yearOutside(subject, periode, field) + otherPeriods(subject, periode, field)
                + subject.tables.flatMap { yearsBeyond($0, periode) }
        },
        Rule(
            "periode.judul", .peringatan,
            "Judul kolom tahun mengikuti periode dokumen; tahun yang ditulis tetap pada formulir segera keliru."
        ) { subject in
            let periode = subject.naskah.periode(of: subject.kind)
            return subject.tables.filter { !$0.rows.isEmpty }.flatMap { fixedYears($0, subject, periode) }
        },
    ]

    /// Renstra and RPJMD belong to the first year of their period, which a rule of theirs asks.
    private static func yearOutside(_ subject: Subject, _ periode: Periode, _ field: IsianSpec) -> [Hit] {
        guard let tahun = subject.tahun, !periode.years.contains(tahun), tahun != periode.awal - 1,
            !subject.kind.rules.contains(where: { $0.id == "\(subject.kind.id).mulai" })
        else { return [] }
        return [
            Hit(
                field: field.id,
                """
                \(field.label) \(periode.awal)–\(periode.akhir) tidak mencakup tahun dokumen ini, \(tahun). Periksa \
                periodenya.
                """)
        ]
    }

    /// "Renstra 2016-2021" in the title of what is to hold from 2021 to 2026.
    private static func otherPeriods(_ subject: Subject, _ periode: Periode, _ field: IsianSpec) -> [Hit] {
        subject.isian.filter { $0.id != field.id }.compactMap { other in
            let text = subject.naskah.isian[other.id] ?? ""
            let stated = YearSpan.all(in: text)
            guard !stated.isEmpty, !stated.contains(periode) else { return nil }
            return Hit(
                field: other.id,
                """
                \(other.label) menyebut \(stated[0].awal)–\(stated[0].akhir), sedangkan periodenya \
                \(periode.awal)–\(periode.akhir). Samakan keduanya.
                """)
        }
    }

    /// A figure in a column that a period of fewer years does not have: nobody sees it.
    private static func yearsBeyond(_ table: CheckedTable, _ periode: Periode) -> [Hit] {
        let count = periode.years.count
        let beyond = table.spec.kolom.filter { $0.isBeyond(count) }
        return table.rows.compactMap { row in
            guard let first = beyond.first(where: { !row[$0.id].isEmpty }) else { return nil }
            return table.hit(
                row, nil,
                """
                Baris ini berisi \(row[first.id].quoted) untuk tahun sesudah periode \
                \(periode.awal)–\(periode.akhir), yang tidak tampil dan tidak dicetak. \
                Perpanjang periodenya, atau kosongkan tabel dan isi lagi.
                """)
        }
    }

    private static func fixedYears(_ table: CheckedTable, _ subject: Subject, _ periode: Periode?) -> [Hit] {
        let raw = table.spec.form(subject.settings, subject.variant)
        return raw.kolom.compactMap { kolom in
            guard case .year(let place)? = table.spec.column(kolom.id)?.role, let year = YearSpan.year(in: kolom.judul),
                periode.map({ $0.year(at: place) != year }) ?? true
            else { return nil }
            let right = periode?.year(at: place).map { ", padahal kolom ini untuk tahun \($0)" } ?? ""
            return table.hit(
                nil, kolom.id,
                """
                Judul kolom \(kolom.judul.quoted) menyebut tahun \(year)\(right). Pada formulir kabupaten, tulis \
                tempat tahunnya agar mengikuti periode dokumen.
                """
            ).ofForm
        }
    }
}

/// Years as titles state them.
enum YearSpan {
    /// "2021-2026", "2021 – 2026", "2021 s.d. 2026"
    static func all(in text: String) -> [Periode] {
        let years = numbers(in: text)
        return zip(years, years.dropFirst()).compactMap { first, last in
            let between = text[first.range.upperBound..<last.range.lowerBound].lowercased()
            let marks = between.filter { !$0.isWhitespace && $0 != "." && $0 != "/" }
            guard marks.isDash || ["sd", "sampai", "hingga", "sampaidengan"].contains(marks) else { return nil }
            return Periode("\(first.year)-\(last.year)")
        }
    }

    static func year(in text: String) -> Int? { numbers(in: text).first?.year }

    private static func numbers(in text: String) -> [(year: Int, range: Range<String.Index>)] {
        text.split { !$0.isNumber }.compactMap { run in
            guard run.utf8.count == 4, let year = Int(run), (2000...2100).contains(year) else { return nil }
            return (year, run.startIndex..<run.endIndex)
        }
    }
}
