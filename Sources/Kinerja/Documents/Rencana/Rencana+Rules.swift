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

/// Where a document of one year says otherwise than the plan that holds for it.
private enum Deviation {
    static func targets(of subject: Subject, from plan: String, _ singkatan: String) -> [Rule.Hit] {
        guard let tahun = subject.tahun else { return [] }
        let planned = plans(plan, of: subject).flatMap { $0.kind.namedTargets(in: $0.naskah, tahun: $0.tahun) }
        let byTime = Dictionary(grouping: planned) { Spot($0) }
        return subject.kind.namedTargets(in: subject.naskah, tahun: tahun).compactMap { own in
            guard let named = byTime[Spot(own)], !named.contains(where: { $0.agrees(with: own) }),
                let first = named.first
            else { return nil }
            return Rule.Hit(
                table: own.tabel, row: own.baris, column: own.kolom,
                "Target tahun \(own.tahun) tertulis \(own.tertulis.quoted), "
                    + "sedangkan \(singkatan) menyebut \(first.tertulis.quoted).")
        }
    }

    static func budgets(of subject: Subject, from plan: String, _ singkatan: String) -> [Rule.Hit] {
        guard let tahun = subject.tahun else { return [] }
        let planned = plans(plan, of: subject).flatMap { $0.kind.namedBudgets(in: $0.naskah, tahun: $0.tahun) }
        return subject.kind.namedBudgets(in: subject.naskah, tahun: tahun).compactMap { own in
            let same = planned.filter {
                $0.tahun == own.tahun && Wording.program($0.program) == Wording.program(own.program)
            }
            let sum = JumlahAnggaran(same.map(\.anggaran))
            guard !same.isEmpty, sum.unreadable == 0, let pagu = sum.jumlah, let amount = own.anggaran.amount,
                pagu != amount
            else { return nil }
            return Rule.Hit(
                table: own.tabel, row: own.baris, column: own.kolom,
                "Anggaran tahun \(own.tahun) \(amount.symbolic), sedangkan pagu \(singkatan) \(pagu.symbolic).")
        }
    }

    private static func plans(_ id: String, of subject: Subject) -> [(kind: DocumentKind, naskah: Naskah, tahun: Int)] {
        subject.context[.rencana].compactMap { related in
            guard let kind = related.kind, kind.id == id, let tahun = related.tahun else { return nil }
            return (kind, related.naskah, tahun)
        }
    }

    /// What is measured, and for which part of which year.
    private struct Spot: Hashable {
        let indikator: Wording
        let tahun: Int
        let masa: Masa

        init(_ target: NamedTarget) {
            indikator = Wording(target.indikator)
            tahun = target.tahun
            masa = target.masa
        }
    }
}

extension NamedTarget {
    /// The same number, whether its unit stands in the cell or beside it; the same words where there is none.
    fileprivate func agrees(with other: NamedTarget) -> Bool {
        guard let one = target.value?.number, let two = other.target.value?.number else {
            return Wording(tertulis) == Wording(other.tertulis)
        }
        return one == two
    }
}
