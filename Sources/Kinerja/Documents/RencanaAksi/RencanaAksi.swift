/// Rencana Aksi: its table, and the words that belong to it.
public enum RencanaAksi {
    /// The levels from the head of a perangkat daerah down to its staff.
    static let tingkat = ["program", "kegiatan", "sub kegiatan", "kinerja"]

    /// The columns of the months, Januari first, of the triwulan, and of the schedule's months.
    public static let bulan: [ColumnKey] = Bulan.allCases.map { ColumnKey("b" + padded($0.rawValue)) }
    public static let triwulan: [ColumnKey] = (1...4).map { ColumnKey("tw\($0)") }
    public static let jadwal: [ColumnKey] = Bulan.allCases.map { ColumnKey("j" + padded($0.rawValue)) }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    static let tabel = TableSpec(
        id: "aksi", nama: "Rencana aksi", kolom: columns,
        induk: [.nomor, .sasaran, .program, .anggaran, .keterangan, .kode, .penanggungJawab], isRequired: true)

    /// The parts of the year; the year's own figure repeats what the Perjanjian Kinerja promises.
    static let targets: [TargetSpec] = [
        TargetSpec(tabel, sasaran: .sasaran, [(.tahun, .target)], isPromised: false),
        TargetSpec(
            tabel, sasaran: .sasaran,
            zip(Bulan.allCases, bulan).map { (.bulan($0), $1) } + zip(1...4, triwulan).map { (.triwulan($0), $1) }),
    ]

    private static let columns: [ColumnSpec] =
        [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.sasaran, "Sasaran", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator, required: true),
            ColumnSpec(.satuan, "Satuan", role: .unit),
            ColumnSpec(.target, "Target Tahunan", .target, required: true, satuan: .satuan),
            ColumnSpec(
                .agregasi, "Cara hitung setahun", .pilihan, pilihan: Agregasi.allCases.map(\.rawValue),
                onScreenOnly: true),
        ]
        + zip(bulan, Bulan.allCases).map { ColumnSpec($0, $1.abbreviation, .bulan, role: .month($1)) }
        + zip(triwulan, 1...4).map { ColumnSpec($0, "TW \($1)", .bulan, role: .quarter($1)) }
        + [
            ColumnSpec(.keterangan, "Ket", role: .note),
            ColumnSpec(.program, "Program / Kegiatan", role: .level(nil)),
            ColumnSpec(.indikatorKegiatan, "Indikator Kegiatan", role: .furtherIndicator),
            ColumnSpec(.targetKegiatan, "Target Kegiatan", .target),
            ColumnSpec(.langkah, "Langkah Aksi"),
            ColumnSpec(.anggaran, "Anggaran (Rp)", .anggaran),
            ColumnSpec(.penanggungJawab, "Penanggung Jawab"),
        ]
        + zip(jadwal, Bulan.allCases).map { ColumnSpec($0, "Jadwal \($1.abbreviation)", .jadwal) }
        + [ColumnSpec(.kode, "Kode", role: .code(of: .program)), .tingkat]
}

extension ColumnKey {
    static let agregasi = ColumnKey("agregasi")
    static let indikatorKegiatan = ColumnKey("indikatorKegiatan")
    static let langkah = ColumnKey("langkah")
    static let penanggungJawab = ColumnKey("penanggungJawab")
}
