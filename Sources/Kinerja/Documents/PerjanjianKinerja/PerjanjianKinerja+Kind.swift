extension PerjanjianKinerja {
    static let tabelSasaran = TableSpec(
        id: "sasaran", nama: "Sasaran strategis",
        kolom: [
            ColumnSpec("nomor", "No", .nomor),
            ColumnSpec("sasaran", "Sasaran Strategis", required: true),
            ColumnSpec("indikator", "Indikator Kinerja", required: true),
            ColumnSpec("definisi", "Definisi Operasional / Formula"),
            ColumnSpec("satuan", "Satuan"),
            ColumnSpec("target", "Target", .target, required: true, satuan: "satuan"),
            ColumnSpec("menunjang", "Menunjang", onScreenOnly: true),
        ],
        induk: ["nomor", "sasaran", "menunjang"], isRequired: true)

    static let tabelProgram = TableSpec(
        id: "program", nama: "Program dan anggaran",
        kolom: [
            ColumnSpec("nomor", "No", .nomor),
            ColumnSpec("program", "Program", required: true),
            ColumnSpec("indikator", "Indikator"),
            ColumnSpec("definisi", "Definisi Operasional / Formula"),
            ColumnSpec("target", "Target", .target),
            ColumnSpec("anggaran", "Anggaran (Rp)", .anggaran),
            ColumnSpec("keterangan", "Keterangan"),
            ColumnSpec("sebelum", "Anggaran Sebelum Perubahan (Rp)", .anggaran),
            ColumnSpec("kode", "Kode", onScreenOnly: true),
        ],
        induk: ["nomor", "program", "sebelum", "anggaran", "keterangan", "kode"])

    static let tabelTambahan = TableSpec(
        id: "tambahan", nama: "Lampiran tambahan",
        kolom: [
            ColumnSpec("nomor", "No", .nomor),
            ColumnSpec("prioritas", "Prioritas Pembangunan Daerah", required: true),
            ColumnSpec("kegiatan", "Kegiatan"),
            ColumnSpec("kinerja", "Kinerja Kegiatan", required: true),
            ColumnSpec("definisi", "Definisi Operasional / Formula"),
            ColumnSpec("satuan", "Satuan"),
            ColumnSpec("target", "Target", .target, required: true, satuan: "satuan"),
            ColumnSpec("keterangan", "Ket"),
        ],
        induk: ["nomor", "prioritas", "kegiatan"], kelompok: ["nomor", "prioritas"])
}

extension DocumentKind {
    public static let perjanjianKinerja = DocumentKind(
        id: "pk", nama: "Perjanjian Kinerja", singkatan: "PK", judul: ["{JENIS} Tahun {TAHUN}"], hasStatement: true, signers: .parties,
        lampiran: [
            LampiranSpec(
                id: "sasaran", judul: ["{JENIS} Tahun {TAHUN}", "{PERANGKAT DAERAH} {TENANT}"],
                tabel: [PerjanjianKinerja.tabelSasaran, PerjanjianKinerja.tabelProgram]),
            LampiranSpec(
                id: "tambahan", judul: ["Lampiran Tambahan", "{JENIS} {JABATAN}"], tabel: [PerjanjianKinerja.tabelTambahan]),
        ],
        rules: PerjanjianKinerja.rules,
        summary: { naskah in
            let pk = PerjanjianKinerja(naskah)
            return [
                Ringkasan("Sasaran", String(pk.sasaran.count)),
                Ringkasan("Indikator", String(pk.sasaran.reduce(0) { $0 + $1.indikator.count })),
                Ringkasan("Program", String(pk.program.count)),
                Ringkasan("Anggaran", pk.anggaran.figure, catatan: pk.anggaran.remark),
            ]
        })
}
