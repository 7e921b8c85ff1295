/// Rencana Aksi: its table, and the words that belong to it.
public enum RencanaAksi {
    /// The levels from the head of a perangkat daerah down to its staff.
    static let tingkat = ["program", "kegiatan", "sub kegiatan", "kinerja"]

    /// The columns of the months, Januari first, of the triwulan, and of the schedule's months.
    public static let bulan: [String] = Bulan.allCases.map { "b" + padded($0.rawValue) }
    public static let triwulan: [String] = (1...4).map { "tw\($0)" }
    public static let jadwal: [String] = Bulan.allCases.map { "j" + padded($0.rawValue) }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    static let tabel = TableSpec(
        id: "aksi", nama: "Rencana aksi", kolom: columns,
        induk: ["nomor", "sasaran", "program", "anggaran", "keterangan", "kode", "penanggungJawab"], isRequired: true)

    private static let columns: [ColumnSpec] =
        [
            ColumnSpec("nomor", "No", .nomor),
            ColumnSpec("sasaran", "Sasaran", required: true),
            ColumnSpec("indikator", "Indikator Kinerja", required: true),
            ColumnSpec("satuan", "Satuan"),
            ColumnSpec("target", "Target Tahunan", .target, required: true, satuan: "satuan"),
            ColumnSpec("agregasi", "Cara hitung setahun", .pilihan, pilihan: Agregasi.allCases.map(\.rawValue), onScreenOnly: true),
        ]
        + zip(bulan, Bulan.allCases).map { ColumnSpec($0, $1.abbreviation, .bulan) }
        + triwulan.map { ColumnSpec($0, "TW \($0.suffix(1))", .bulan, onScreenOnly: true) }
        + [
            ColumnSpec("keterangan", "Ket"),
            ColumnSpec("program", "Program / Kegiatan"),
            ColumnSpec("indikatorKegiatan", "Indikator Kegiatan", onScreenOnly: true),
            ColumnSpec("targetKegiatan", "Target Kegiatan", .target, onScreenOnly: true),
            ColumnSpec("langkah", "Langkah Aksi", onScreenOnly: true),
            ColumnSpec("anggaran", "Anggaran (Rp)", .anggaran),
            ColumnSpec("penanggungJawab", "Penanggung Jawab", onScreenOnly: true),
        ]
        + zip(jadwal, Bulan.allCases).map { ColumnSpec($0, "Jadwal \($1.abbreviation)", .jadwal, onScreenOnly: true) }
        + [ColumnSpec("kode", "Kode", onScreenOnly: true)]
}
