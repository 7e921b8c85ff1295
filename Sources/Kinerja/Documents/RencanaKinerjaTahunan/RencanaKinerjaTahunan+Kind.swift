extension RencanaKinerjaTahunan {
    static let tabel = TableSpec(
        id: "kegiatan", nama: "Program dan kegiatan",
        kolom: [
            ColumnSpec(.sasaran, "Sasaran", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator, required: true),
            ColumnSpec(.satuan, "Satuan", role: .unit),
            ColumnSpec(.target, "Rencana Tingkat Capaian (Target)", .target, required: true, satuan: .satuan),
            ColumnSpec(.program, "Program", role: .level(.program)),
            ColumnSpec(.kegiatan, "Kegiatan", role: .level(.kegiatan), required: true),
            ColumnSpec(.unsur, "Indikator Kegiatan", role: .furtherIndicator),
            ColumnSpec(.satuanKegiatan, "Satuan", role: .unit),
            ColumnSpec(.targetKegiatan, "Rencana Tingkat Capaian (Target)", .target, satuan: .satuanKegiatan),
            ColumnSpec(.keterangan, "Ket", role: .note),
        ] + stock,
        induk: [.sasaran, .indikator, .satuan, .target, .program, .kegiatan, .keterangan],
        kelompok: [.program, .targetKegiatan], isRequired: true)

    /// Beside the target of the year: that of the Renstra, and its parts.
    private static let stock =
        [ColumnSpec(.targetRenstra, "Target Renstra", .target, satuan: .satuan, inStock: true)]
        + zip(zip(1..., RencanaAksi.triwulan), ["I", "II", "III", "IV"]).map { quarter, name in
            ColumnSpec(quarter.1, "Triwulan \(name)", .bulan, role: .quarter(quarter.0), inStock: true)
        }

    /// It plans the year; what is promised stands in the Perjanjian Kinerja.
    static let targets: [TargetSpec] = [TargetSpec(tabel, sasaran: .sasaran, [(.tahun, .target)], isPromised: false)]

    /// The headings state the pagu of their programs.
    static let budgets: [BudgetSpec] = [BudgetSpec(tabel, [(.tahun, .targetKegiatan)], rows: .kelompok)]
}

extension DocumentKind {
    /// Rencana Kinerja Tahunan: per program and kegiatan what goes in (dana, SDM), what comes out, and what it is good
    /// for.
    public static let rencanaKinerjaTahunan = DocumentKind(
        id: "rkt", nama: "Rencana Kinerja Tahunan", singkatan: "RKT",
        judul: ["{JENIS}", "{PERANGKAT DAERAH} {TENANT}", "Tahun Anggaran {TAHUN}"], signers: .head,
        dating: .ahead,
        lampiran: [
            LampiranSpec(
                id: "rkt", judul: [],
                tabel: [RencanaKinerjaTahunan.tabel])
        ],
        rules: RencanaKinerjaTahunan.rules, targets: RencanaKinerjaTahunan.targets,
        budgets: RencanaKinerjaTahunan.budgets,
        summary: { naskah in
            let total = RencanaKinerjaTahunan(naskah).total
            return [
                Ringkasan("Program", String(RencanaKinerjaTahunan(naskah).program.count)),
                Ringkasan("Kegiatan", String(naskah["kegiatan"].count { !$0[.kegiatan].isEmpty })),
                Ringkasan("Anggaran", total.figure, catatan: total.remark),
            ]
        })
}

extension ColumnKey {
    static let unsur = ColumnKey("unsur")
    static let targetRenstra = ColumnKey("targetRenstra")
    static let satuanKegiatan = ColumnKey("satuanKegiatan")
}
