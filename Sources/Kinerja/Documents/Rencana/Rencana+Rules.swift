extension Rencana {
    var rules: [Rule] {
        YearlyTargets(tujuan.id, of: id, plan: singkatan).rules + [
            Rule("\(id).mulai", .peringatan, "Tahun \(singkatan) adalah tahun pertama periodenya.") { subject in
                guard let tahun = subject.tahun, let field = subject.kind.periode,
                    let first = subject.naskah.periode(of: subject.kind)?.awal, first != tahun
                else { return [] }
                return [
                    Rule.Hit(
                        field: field.id,
                        "Periode mulai tahun \(first), sedangkan dokumen ini dibuat untuk tahun \(tahun).")
                ]
            },
            Rule(
                "\(id).tanpa-indikator", .peringatan,
                "Setiap tujuan dan sasaran \(singkatan) mempunyai sedikitnya satu indikator."
            ) { subject in
                guard let table = subject.table(tujuan.id) else { return [] }
                return table.items.compactMap { row in
                    if !row[.sasaran].isEmpty, row[.indikator].isEmpty {
                        return table.hit(row, .indikator, "Sasaran \(row[.sasaran].quoted) belum mempunyai indikator.")
                    }
                    guard row[.sasaran].isEmpty, !row[.tujuan].isEmpty, row[.indikatorTujuan].isEmpty else {
                        return nil
                    }
                    return table.hit(row, .indikatorTujuan, "Tujuan \(row[.tujuan].quoted) belum mempunyai indikator.")
                }
            },
        ]
    }

    /// What the documents of its years are asked: why they say otherwise. Silent about what the plan does not name, and
    /// where a figure cannot be read.
    var demands: [Rule] {
        [
            Rule("\(id).target", .peringatan, "Target sama dengan target \(singkatan) untuk tahun itu.") { subject in
                Deviation.targets(of: subject, from: id, singkatan)
            },
            Rule("\(id).pagu", .peringatan, "Anggaran program sama dengan pagu \(singkatan) untuk tahun itu.") {
                subject in
                Deviation.budgets(of: subject, from: id, singkatan)
            },
        ]
    }
}
