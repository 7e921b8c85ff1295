/// Where a document of one year says otherwise than the plan that holds for it.
enum Deviation {
    static func targets(of subject: Subject, from plan: String, _ singkatan: String) -> [Rule.Hit] {
        targets(of: subject, from: subject.context[.rencana].filter { $0.kind?.id == plan }, singkatan)
    }

    /// - Parameter others: documents that name their kind and year.
    static func targets(
        of subject: Subject, from others: [Context.Related], _ singkatan: String
    ) -> [Rule.Hit] {
        guard let tahun = subject.tahun else { return [] }
        let byTime = named(in: others)
        return subject.kind.namedTargets(in: subject.naskah, tahun: tahun).compactMap { own in
            guard let named = byTime[Spot(own)], !named.contains(where: { $0.target.agrees(with: own) }),
                let first = named.first
            else { return nil }
            return Rule.Hit(
                table: own.tabel, row: own.baris, column: own.kolom,
                "Target tahun \(own.tahun) tertulis \(own.tertulis.quoted), "
                    + "sedangkan \(singkatan) menyebut \(first.target.tertulis.quoted)."
            ).beside(first.document.place(of: first.target))
        }
    }

    /// A figure and the document that it stands in.
    struct Named {
        let document: Context.Related
        let target: NamedTarget
    }

    static func named(in others: [Context.Related]) -> [Spot: [Named]] {
        let all = others.flatMap { document -> [Named] in
            guard let kind = document.kind, let tahun = document.tahun else { return [] }
            return kind.namedTargets(in: document.naskah, tahun: tahun).map { Named(document: document, target: $0) }
        }
        return Dictionary(grouping: all) { Spot($0.target) }
    }

    static func budgets(of subject: Subject, from plan: String, _ singkatan: String) -> [Rule.Hit] {
        guard let tahun = subject.tahun else { return [] }
        let planned = subject.context[.rencana].flatMap { document -> [(document: Context.Related, NamedBudget)] in
            guard let kind = document.kind, kind.id == plan, let year = document.tahun else { return [] }
            return kind.namedBudgets(in: document.naskah, tahun: year).map { (document, $0) }
        }
        return subject.kind.namedBudgets(in: subject.naskah, tahun: tahun).compactMap { own in
            let same = planned.filter { _, budget in
                budget.tahun == own.tahun && Wording.program(budget.program) == Wording.program(own.program)
            }
            let sum = JumlahAnggaran(same.map(\.1.anggaran))
            guard let (document, first) = same.first, sum.unreadable == 0, let pagu = sum.jumlah,
                let amount = own.anggaran.amount,
                pagu != amount
            else { return nil }
            return Rule.Hit(
                table: own.tabel, row: own.baris, column: own.kolom,
                "Anggaran tahun \(own.tahun) \(amount.symbolic), sedangkan pagu \(singkatan) \(pagu.symbolic)."
            ).beside(document.place(first.tabel, first.baris, first.kolom))
        }
    }

    /// What is measured, and for which part of which year.
    struct Spot: Hashable {
        let indikator: Wording
        let tahun: Int
        let masa: Masa

        /// Of a whole year.
        init(_ indikator: String, _ tahun: Int) {
            self.indikator = Wording(indikator)
            self.tahun = tahun
            masa = .tahun
        }

        init(_ target: NamedTarget) {
            indikator = Wording(target.indikator)
            tahun = target.tahun
            masa = target.masa
        }
    }
}

extension NamedTarget {
    /// The same number, whether its unit stands in the cell or beside it; the same words where there is none.
    func agrees(with other: NamedTarget) -> Bool {
        guard let one = target.value?.number, let two = other.target.value?.number else {
            return Wording(tertulis) == Wording(other.tertulis)
        }
        return one == two
    }
}
