// Where a Rencana Aksi and the Perjanjian Kinerja of the same year part, seen from either. Silent about what only one
// of them names, and where a figure or the way from months to a year is not known.

extension RencanaAksi {
    static let agreement: [Rule] = [
        Rule(
            "rencana.pk", .peringatan,
            "Target setahun pada Rencana Aksi sama dengan target Perjanjian Kinerja yang berlaku, juga sesudah diubah."
        ) { subject in
            Deviation.targets(of: subject, from: subject.context[.pk], "Perjanjian Kinerja")
        },
        Rule(
            "rencana.pk-periode", .peringatan,
            "Bila target setahun tidak ditulis, bulan atau triwulan memenuhi target Perjanjian Kinerja."
        ) { subject in
            let agreed = Deviation.named(in: subject.context[.pk])
            return years(of: subject.naskah).compactMap { row, figure, agregasi in
                guard row[.target].isEmpty, let tahun = subject.tahun,
                    let promise = agreed[Deviation.Spot(row[.indikator], tahun)]?.first,
                    let target = promise.target.target.value?.number, !Agregasi.meets(target, figure)
                else { return nil }
                return Rule.Hit(
                    table: tabel.id, row: row.kunci, column: .target,
                    """
                    \(agregasi.words.capitalizedFirstLetter) \(figure.indonesian), sedangkan \
                    Perjanjian Kinerja menargetkan \(promise.target.tertulis.quoted) untuk setahun.
                    """
                ).beside(promise.document.place(of: promise.target))
            }
        },
    ]

    /// Each row with what its months, or its triwulan, come to for the year.
    static func years(of naskah: Naskah) -> [(row: Baris, figure: Decimal64, agregasi: Agregasi)] {
        naskah[tabel.id].compactMap { row in
            let (months, quarters) = (Periods(row, bulan), Periods(row, triwulan))
            let periods: Periods = months.isBlank ? quarters : months
            guard let agregasi = Agregasi(rawValue: row[.agregasi]), periods.isComplete,
                let figure = try? agregasi.result(of: periods.figures)
            else { return nil }
            return (row, figure, agregasi)
        }
    }
}

extension PerjanjianKinerja {
    /// The Rencana Aksi that is there already when the agreement, as a rule a changed one, is written.
    static let plannedActions: [Rule] = [
        Rule(
            "perubahan.rencana-aksi", .peringatan,
            "Bulan atau triwulan pada Rencana Aksi memenuhi target; ubah Rencana Aksi bila target diubah."
        ) { subject in
            guard let tahun = subject.tahun else { return [] }
            return subject.context[.aksi].flatMap { plan in
                let own = Dictionary(grouping: subject.kind.namedTargets(in: subject.naskah, tahun: tahun)) {
                    Deviation.Spot($0)
                }
                return RencanaAksi.years(of: plan.naskah).compactMap { row, figure, agregasi -> Rule.Hit? in
                    guard let target = own[Deviation.Spot(row[.indikator], tahun)]?.first,
                        let number = target.target.value?.number, !Agregasi.meets(number, figure)
                    else { return nil }
                    return Rule.Hit(
                        table: target.tabel, row: target.baris, column: target.kolom,
                        """
                        Target \(target.tertulis.quoted), sedangkan pada Rencana Aksi \(agregasi.words) \
                        \(figure.indonesian). Ubah juga Rencana Aksinya.
                        """
                    ).beside(plan.place(RencanaAksi.tabel.id, row.kunci, .target))
                }
            }
        }
    ]
}

extension String {
    fileprivate var capitalizedFirstLetter: String { prefix(1).uppercased() + dropFirst() }
}
