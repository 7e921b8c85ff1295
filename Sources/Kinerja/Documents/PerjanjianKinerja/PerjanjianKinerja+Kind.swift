extension PerjanjianKinerja {
    static let tabelSasaran = TableSpec(
        id: "sasaran", nama: "Sasaran strategis",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.sasaran, "Sasaran Strategis", role: .level(nil), required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator, required: true),
            ColumnSpec(.definisi, "Definisi Operasional / Formula", role: .explanation),
            ColumnSpec(.satuan, "Satuan", role: .unit),
            ColumnSpec(.target, "Target", .target, required: true, satuan: .satuan),
            ColumnSpec(.menunjang, "Menunjang", onScreenOnly: true),
        ],
        induk: [.nomor, .sasaran, .menunjang], isRequired: true)

    static let tabelProgram = TableSpec(
        id: "program", nama: "Program dan anggaran",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.program, "Program", role: .level(nil), required: true),
            ColumnSpec(.indikator, "Indikator", role: .indicator),
            ColumnSpec(.definisi, "Definisi Operasional / Formula", role: .explanation),
            ColumnSpec(.target, "Target", .target),
            ColumnSpec(.anggaran, "Anggaran (Rp)", .anggaran),
            ColumnSpec(.keterangan, "Keterangan", role: .note),
            ColumnSpec(.sebelum, "Anggaran Sebelum Perubahan (Rp)", .anggaran, role: .amountBefore(of: .anggaran)),
            ColumnSpec(.kode, "Kode", role: .code(of: .program)), .tingkat,
        ],
        induk: [.nomor, .program, .sebelum, .anggaran, .keterangan, .kode])

    static let tabelTambahan = TableSpec(
        id: "tambahan", nama: "Lampiran tambahan",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.prioritas, "Prioritas Pembangunan Daerah", required: true),
            ColumnSpec(.kegiatan, "Kegiatan"),
            ColumnSpec(.kinerja, "Kinerja Kegiatan", role: .furtherIndicator, required: true),
            ColumnSpec(.definisi, "Definisi Operasional / Formula", role: .explanation),
            ColumnSpec(.satuan, "Satuan", role: .unit),
            ColumnSpec(.target, "Target", .target, required: true, satuan: .satuan),
            ColumnSpec(.keterangan, "Ket", role: .note),
        ],
        induk: [.nomor, .prioritas, .kegiatan], kelompok: [.nomor, .prioritas])
}

extension PerjanjianKinerja {
    static let targets: [TargetSpec] = [
        TargetSpec(tabelSasaran, sasaran: .sasaran, [(.tahun, .target)]),
        TargetSpec(tabelProgram, sasaran: .program, satuan: nil, [(.tahun, .target)]),
        TargetSpec(tabelTambahan, sasaran: .prioritas, indikator: .kinerja, [(.tahun, .target)]),
    ]

    static let budgets: [BudgetSpec] = [BudgetSpec(tabelProgram, kode: .kode, [(.tahun, .anggaran)])]

    /// What one jabatan promises is what its other documents follow, and those of the jabatan above and below it.
    static let gives = Giving(
        [
            Relation(.pk, of: .same, .same, to: .others), Relation(.atasan, of: .superior, .same, to: .all),
            Relation(.bawahan, of: .subordinates, .same, to: .own),
        ],
        carried: [
            Carrying(
                to: DocumentKind.rencanaAksi.id,
                [
                    Carrying.Table(from: tabelSasaran, to: RencanaAksi.tabel),
                    Carrying.Table(
                        from: tabelProgram, to: RencanaAksi.tabel, only: [.program, .kode, .tingkat, .anggaran]),
                ])
        ],
        cascade: .perjanjian)
}

extension DocumentKind {
    public static let perjanjianKinerja = DocumentKind(
        id: "pk", nama: "Perjanjian Kinerja", singkatan: "PK", judul: ["{JENIS} Tahun {TAHUN}"], hasStatement: true,
        signers: .parties,
        lampiran: [
            LampiranSpec(
                id: "sasaran", judul: ["{JENIS} Tahun {TAHUN}", "{PERANGKAT DAERAH} {TENANT}"],
                tabel: [PerjanjianKinerja.tabelSasaran, PerjanjianKinerja.tabelProgram]),
            LampiranSpec(
                id: "tambahan", judul: ["Lampiran Tambahan", "{JENIS} {JABATAN}"],
                tabel: [PerjanjianKinerja.tabelTambahan]),
        ],
        rules: PerjanjianKinerja.rules + PerjanjianKinerja.plannedActions, targets: PerjanjianKinerja.targets,
        budgets: PerjanjianKinerja.budgets,
        gives: PerjanjianKinerja.gives,
        summary: { naskah in
            let pk = PerjanjianKinerja(naskah)
            return [
                Ringkasan("Sasaran", String(pk.sasaran.count)),
                Ringkasan("Indikator", String(pk.sasaran.reduce(0) { $0 + $1.indikator.count })),
                Ringkasan("Program", String(pk.jumlahProgram)),
                Ringkasan("Anggaran", pk.anggaran.figure, catatan: pk.anggaran.remark),
            ]
        })
}

extension ColumnKey {
    static let menunjang = ColumnKey("menunjang")
    static let sebelum = ColumnKey("sebelum")
    static let prioritas = ColumnKey("prioritas")
    static let kinerja = ColumnKey("kinerja")
}
