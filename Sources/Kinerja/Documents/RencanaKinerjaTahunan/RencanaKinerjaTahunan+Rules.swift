extension RencanaKinerjaTahunan {
    static let rules: [Rule] = [
        Rule("rkt.subtotal", .peringatan, "Pagu program sama dengan jumlah dana kegiatannya.") { subject in
            RencanaKinerjaTahunan(subject.naskah).program.compactMap { program in
                guard let gap = program.gap else { return nil }
                return hit(
                    program.kunci, .targetKegiatan,
                    """
                    Tertulis \(gap.written.symbolic), padahal dana kegiatannya berjumlah \(gap.sum.symbolic). \
                    Selisih \(gap.difference).
                    """
                )
            }
        },
        Rule("rkt.total", .peringatan, "Jumlah pagu semua program sama dengan jumlah dana semua kegiatan.") { subject in
            guard let gap = RencanaKinerjaTahunan(subject.naskah).gap else { return [] }
            return [
                hit(
                    nil, nil,
                    """
                    Pagu semua program berjumlah \(gap.written.symbolic), dana semua kegiatan \
                    \(gap.sum.symbolic). Selisih \(gap.difference).
                    """
                )
            ]
        },
        Rule(
            "rkt.perjanjian", .peringatan,
            "Jumlah dana Rencana Kinerja Tahunan sama dengan anggaran Perjanjian Kinerja."
        ) { subject in
            guard let table = subject.table("kegiatan") else { return [] }
            // The printed sum, which adds the pagu where programs state them.
            let plan = JumlahAnggaran(table.spec.addends(in: table.rows, column: .targetKegiatan))
            return subject.context[.pk].compactMap { related in
                let agreed: JumlahAnggaran = PerjanjianKinerja(related.naskah).anggaran
                guard plan.unreadable == 0, agreed.unreadable == 0, let plan = plan.jumlah, let agreed = agreed.jumlah,
                    plan != agreed, agreed != .zero
                else { return nil }
                return hit(
                    nil, nil,
                    """
                    Jumlah Rencana Kinerja Tahunan \(plan.symbolic), sedangkan anggaran pada Perjanjian Kinerja \
                    \(agreed.symbolic).
                    """
                )
            }
        },
    ]

    private static func hit(_ row: String?, _ column: ColumnKey?, _ message: String) -> Rule.Hit {
        Rule.Hit(table: "kegiatan", row: row, column: column, message)
    }

    /// A printed sum and the one of what stands below it.
    fileprivate struct Gap {
        let written: Rupiah
        let sum: Rupiah

        /// `nil` when they agree.
        init?(written: Rupiah?, sum: JumlahAnggaran) {
            guard sum.unreadable == 0, let written, let sum = sum.jumlah, written != sum else { return nil }
            self.written = written
            self.sum = sum
        }

        var difference: String {
            let (low, high) = (min(written, sum), max(written, sum))
            return (try? high - low)?.symbolic ?? "terlalu besar"
        }
    }

    fileprivate var gap: Gap? {
        let printed = JumlahAnggaran(program.map(\.pagu))
        guard printed.unreadable == 0, !program.isEmpty, program.allSatisfy({ $0.pagu.amount != nil }) else {
            return nil
        }
        return Gap(written: printed.jumlah, sum: total)
    }
}

extension RencanaKinerjaTahunan.Program {
    fileprivate var gap: RencanaKinerjaTahunan.Gap? {
        RencanaKinerjaTahunan.Gap(written: pagu.amount, sum: JumlahAnggaran(dana))
    }
}
