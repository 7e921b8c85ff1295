extension Rencana {
    /// Where a row names both indicators, its figures are those of the narrower.
    var targets: [TargetSpec] {
        [
            TargetSpec(tujuan, sasaran: .sasaran, TargetSpec.years(of: tujuan)),
            TargetSpec(
                tujuan, sasaran: .tujuan, indikator: .indikatorTujuan, TargetSpec.years(of: tujuan),
                unless: .indikator),
            TargetSpec(program, sasaran: .program, TargetSpec.years(of: program)),
        ]
    }

    var budgets: [BudgetSpec] { [BudgetSpec(program, kode: .kode, BudgetSpec.years(of: program))] }

    /// The documents of the same jabatan in the years of the plan begin with it and are compared with it.
    var gives: Giving {
        let receivers: [DocumentKind] = [.perjanjianKinerja, .rencanaKinerjaTahunan, .indikatorKinerjaUtama]
        return Giving(
            [Relation(.rencana, of: .same, .lasting, to: .kinds(receivers.map(\.id)))],
            carried: [agreement, yearly, indicators], demands: demands)
    }

    private var agreement: Carrying {
        Carrying(
            to: DocumentKind.perjanjianKinerja.id,
            [
                Carrying.Table(
                    from: tujuan, to: PerjanjianKinerja.tabelSasaran, sources: [.target: .year(.target)],
                    isCounted: true),
                Carrying.Table(
                    from: program, to: PerjanjianKinerja.tabelProgram,
                    sources: [.target: .year(.target), .anggaran: .year(.anggaran)]),
            ])
    }

    /// Of the programs the headings with their pagu, below which the kegiatan are written; those that the plan has are
    /// there.
    private var yearly: Carrying {
        Carrying(
            to: DocumentKind.rencanaKinerjaTahunan.id,
            [
                Carrying.Table(from: tujuan, to: RencanaKinerjaTahunan.tabel, sources: [.target: .year(.target)]),
                Carrying.Table(
                    from: program, to: RencanaKinerjaTahunan.tabel, sources: [.targetKegiatan: .year(.anggaran)],
                    only: [.targetKegiatan], names: [.program: .program, .kegiatan: .kegiatan]),
            ])
    }

    private var indicators: Carrying {
        Carrying(
            to: DocumentKind.indikatorKinerjaUtama.id, [Carrying.Table(from: tujuan, to: IndikatorKinerjaUtama.tabel)],
            isian: Rencana.isian("").filter { $0.role == .period }.map(\.id))
    }
}
