extension IndikatorKinerjaUtama {
    static let tabel = TableSpec(
        id: "iku", nama: "Indikator kinerja utama",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.tujuan, "Tujuan"),
            ColumnSpec(.indikatorTujuan, "Indikator Tujuan", role: .furtherIndicator),
            ColumnSpec(.sasaran, "Sasaran Strategis"),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator),
            ColumnSpec(.formulasi, "Penjelasan/Formulasi", role: .explanation),
            ColumnSpec(.satuan, "Satuan", role: .unit),
        ]
            + (1...Periode.longest).map {
                ColumnSpec(.target(tahun: $0), "{TAHUN \($0)}", .target, role: .year($0), satuan: .satuan)
            } + stock,
        induk: [.nomor, .tujuan, .indikatorTujuan], isRequired: true)

    private static let stock = [
        ColumnSpec(.definisi, "Definisi Operasional", role: .explanation, inStock: true),
        ColumnSpec(.formula, "Formula", role: .explanation, inStock: true),
        ColumnSpec(.kondisiAwal, "Kondisi Awal (Baseline)", .target, satuan: .satuan, inStock: true),
        ColumnSpec(.sumberData, "Sumber Data", inStock: true),
        ColumnSpec(.penanggungJawab, "Penanggung Jawab", inStock: true),
        ColumnSpec(.frekuensi, "Frekuensi", role: .note, inStock: true),
        ColumnSpec(.keterangan, "Keterangan", role: .note, inStock: true),
    ]

    /// Where a row names both indicators, its figures are those of the narrower.
    static let targets: [TargetSpec] = [
        TargetSpec(tabel, sasaran: .sasaran, TargetSpec.years(of: tabel)),
        TargetSpec(
            tabel, sasaran: .tujuan, indikator: .indikatorTujuan, TargetSpec.years(of: tabel), unless: .indikator),
    ]
}

extension DocumentKind {
    /// Indikator Kinerja Utama: the indicators of a Renstra, set by a decision, with a target for each of its years.
    public static let indikatorKinerjaUtama = DocumentKind(
        id: "iku", nama: "Indikator Kinerja Utama", singkatan: "IKU",
        judul: ["{JENIS}", "{PERANGKAT DAERAH} {TENANT}", "Tahun {periode}"], signers: .head,
        isian: [
            IsianSpec("nomorKeputusan", "Nomor keputusan", hint: "Misalnya 050/257/IV.13-WK/2022."),
            IsianSpec("tanggalKeputusan", "Tanggal keputusan", hint: "Misalnya 16 November 2022."),
            IsianSpec("tentang", "Tentang", hint: "Judul keputusan, termasuk bila itu revisi."),
            IsianSpec("periode", "Periode Renstra", hint: "Misalnya 2021-2026.", required: true, role: .period),
        ],
        lampiran: [
            LampiranSpec(
                id: "iku", judul: [],
                kepala: [
                    BarisKepala("Nomor", "{nomorKeputusan}"), BarisKepala("Tanggal", "{tanggalKeputusan}"),
                    BarisKepala("Tentang", "{tentang}"),
                ],
                tabel: [
                    TableSpec(teks: "misi", nama: "Misi"),
                    IndikatorKinerjaUtama.tabel,
                ])
        ],
        rules: IndikatorKinerjaUtama.rules, targets: IndikatorKinerjaUtama.targets,
        gives: Giving(
            [Relation(.iku, of: .unit, .lasting, to: .kinds([DocumentKind.perjanjianKinerja.id]))], cascade: .tujuan),
        summary: { naskah in
            let rows = naskah["iku"]
            return [
                Ringkasan("Tujuan", String(rows.count { !$0[.tujuan].isEmpty })),
                Ringkasan("Sasaran", String(rows.count { !$0[.sasaran].isEmpty })),
                Ringkasan("Indikator", String(rows.count { !$0[.indikator].isEmpty })),
            ]
        })
}

extension ColumnKey {
    static let formula = ColumnKey("formula")
    static let sumberData = ColumnKey("sumberData")
    static let frekuensi = ColumnKey("frekuensi")
}
