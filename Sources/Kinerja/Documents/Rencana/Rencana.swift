/// A plan of several years with a target and a pagu for each of them: what Renstra and RPJMD have in common
/// (Permendagri 86/2017).
struct Rencana {
    /// The word of its kind, "renstra": part of the names of its tables and rules.
    let id: String
    let singkatan: String
    let tujuan: TableSpec
    let program: TableSpec

    init(_ id: String, _ singkatan: String) {
        self.id = id
        self.singkatan = singkatan
        tujuan = TableSpec(
            id: "tujuan-\(id)", nama: "Tujuan dan sasaran",
            kolom: [
                ColumnSpec(.nomor, "No", .nomor),
                ColumnSpec(.tujuan, "Tujuan"),
                ColumnSpec(.indikatorTujuan, "Indikator Tujuan", role: .furtherIndicator),
                ColumnSpec(.sasaran, "Sasaran"),
                ColumnSpec(.indikator, "Indikator Sasaran", role: .indicator),
                ColumnSpec(.satuan, "Satuan", role: .unit),
                ColumnSpec(.kondisiAwal, "Kondisi Awal", .target, satuan: .satuan),
            ] + (1...Periode.longest).map(Rencana.target) + Rencana.stock,
            induk: [.nomor, .tujuan, .indikatorTujuan, .sasaran], isRequired: true)
        program = TableSpec(
            id: "program-\(id)", nama: "Program dan pagu",
            kolom: [
                ColumnSpec(.nomor, "No", .nomor),
                ColumnSpec(.kode, "Kode", role: .code(of: .program)),
                ColumnSpec(.program, "Program", role: .level(nil), required: true),
                ColumnSpec(.indikator, "Indikator Program", role: .indicator),
                ColumnSpec(.satuan, "Satuan", role: .unit),
                ColumnSpec(.kondisiAwal, "Kondisi Awal", .target, satuan: .satuan),
            ] + (1...Periode.longest).flatMap { [Rencana.target(of: $0, "Target "), Rencana.pagu(of: $0)] } + [
                .tingkat, ColumnSpec(.paguAkhir, "Pagu Kondisi Akhir (Rp)", .anggaran, inStock: true),
            ] + Rencana.stock,
            induk: [.nomor, .kode, .program] + (1...Periode.longest).map { .pagu(tahun: $0) }, isRequired: true)
    }

    /// What stands behind the years (Permendagri 86/2017, table T-C.27).
    private static let stock = [
        ColumnSpec(.kondisiAkhir, "Target Kondisi Akhir", .target, satuan: .satuan, inStock: true),
        ColumnSpec(.penanggungJawab, "Penanggung Jawab", inStock: true),
        ColumnSpec(.lokasi, "Lokasi", inStock: true), ColumnSpec(.keterangan, "Keterangan", role: .note, inStock: true),
    ]

    private static func target(of place: Int) -> ColumnSpec { target(of: place, "") }

    private static func target(of place: Int, _ words: String) -> ColumnSpec {
        ColumnSpec(
            .target(tahun: place), "\(words){TAHUN \(place)}", .target, role: .year(place), satuan: .satuan)
    }

    private static func pagu(of place: Int) -> ColumnSpec {
        ColumnSpec(.pagu(tahun: place), "Pagu {TAHUN \(place)} (Rp)", .anggaran, role: .year(place))
    }

    /// What a plan is asked besides place and date.
    /// - Parameter hint: the kind of regulation that sets it.
    static func isian(_ hint: String) -> [IsianSpec] {
        [
            IsianSpec(
                "periode", "Periode", hint: "Dari tahun sampai tahun, misalnya 2021-2026.", required: true,
                role: .period),
            IsianSpec("nomorPeraturan", "Peraturan yang menetapkan", hint: hint),
            IsianSpec("tanggalPeraturan", "Tanggal peraturan", hint: "Misalnya 16 Agustus 2021."),
            IsianSpec("tentang", "Tentang", hint: "Judul peraturan."),
        ]
    }

    static let kepala: [BarisKepala] = [
        BarisKepala("Peraturan", "{nomorPeraturan}"), BarisKepala("Tanggal", "{tanggalPeraturan}"),
        BarisKepala("Tentang", "{tentang}"),
    ]

    var lampiran: [LampiranSpec] {
        [
            LampiranSpec(
                id: id, judul: [], kepala: Rencana.kepala,
                tabel: [TableSpec(teks: "visi-misi", nama: "Visi dan misi"), tujuan], isSigned: false),
            LampiranSpec(id: "program-\(id)", judul: ["Program dan Pagu Tahun {periode}"], tabel: [program]),
        ]
    }

    func summary(_ naskah: Naskah) -> [Ringkasan] {
        let (tujuan, program) = (naskah[tujuan.id], naskah[program.id])
        let pagu = JumlahAnggaran(
            self.program.years(.anggaran).flatMap { self.program.addends(in: program, column: $0) })
        return [
            Ringkasan("Tujuan", String(tujuan.count { !$0[.tujuan].isEmpty })),
            Ringkasan("Sasaran", String(tujuan.count { !$0[.sasaran].isEmpty })),
            Ringkasan("Indikator", String(tujuan.count { !$0[.indikator].isEmpty })),
            Ringkasan("Program", String(program.count { !$0[.program].isEmpty })),
            Ringkasan("Pagu", pagu.figure, catatan: pagu.remark),
        ]
    }
}

extension ColumnKey {
    static let kondisiAwal = ColumnKey("kondisiAwal")
    static let kondisiAkhir = ColumnKey("kondisiAkhir")
    static let paguAkhir = ColumnKey("paguAkhir")
    static let lokasi = ColumnKey("lokasi")
}
