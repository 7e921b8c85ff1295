extension IndikatorKinerjaIndividu {
    static let tabel = TableSpec(
        id: "kinerja", nama: "Sasaran dan indikator",
        kolom: [
            ColumnSpec(.sasaran, "Sasaran Kinerja Utama", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator, required: true),
            ColumnSpec(.formulasi, "Penjelasan/Formulasi", role: .explanation, required: true),
            ColumnSpec(.sumber, "Sumber Data", required: true),
        ],
        induk: [.sasaran], isRequired: true)
}

extension DocumentKind {
    /// Indikator Kinerja Individu: what one jabatan is for, and how its work is measured. It describes the jabatan and
    /// is no appraisal of a person (that is the SKP, which BKN's e-Kinerja owns).
    public static let indikatorKinerjaIndividu = DocumentKind(
        id: "iki", nama: "Indikator Kinerja Individu", singkatan: "IKI", judul: ["{JENIS}"], signers: .parties,
        isian: [
            IsianSpec("judulTugas", "Judul bagian tugas", hint: "Dicetak di atas daftar tugas.", semula: "Tugas"),
            IsianSpec("judulFungsi", "Judul bagian fungsi", hint: "Dicetak di atas daftar fungsi.", semula: "Fungsi"),
        ],
        lampiran: [
            LampiranSpec(
                id: "iki", judul: [], kepala: [BarisKepala("1. Jabatan", "{JABATAN}")],
                tabel: [
                    TableSpec(teks: "tugas", nama: "Tugas", judul: "2. {judulTugas} :", isOfJabatan: true),
                    TableSpec(teks: "fungsi", nama: "Fungsi", judul: "3. {judulFungsi} :", isOfJabatan: true),
                    IndikatorKinerjaIndividu.tabel,
                ])
        ],
        rules: IndikatorKinerjaIndividu.rules, gives: Giving(cascade: .individu),
        summary: { naskah in
            let rows = naskah["kinerja"]
            return [
                Ringkasan("Sasaran", String(rows.count { !$0[.sasaran].isEmpty })),
                Ringkasan("Indikator", String(rows.count { !$0[.indikator].isEmpty })),
            ]
        })
}

extension ColumnKey {
    static let sumber = ColumnKey("sumber")
}
