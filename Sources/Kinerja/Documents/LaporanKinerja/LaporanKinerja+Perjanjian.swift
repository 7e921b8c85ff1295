/// The agreement of the year as the report repeats it: sasaran with their targets, and the budget before and after a
/// change.
extension LaporanKinerja {
    static let perjanjian = TableSpec(
        id: "perjanjian", nama: "Perjanjian kinerja",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.sasaran, "Sasaran Strategis", required: true),
            ColumnSpec(.indikator, "Indikator Kinerja", role: .indicator, required: true),
            ColumnSpec(.target, "Target", .target, required: true),
        ],
        induk: [.nomor, .sasaran])

    static let anggaran = TableSpec(
        id: "anggaran-perjanjian", nama: "Anggaran program sebelum dan setelah perubahan",
        kolom: [
            ColumnSpec(.nomor, "No", .nomor),
            ColumnSpec(.program, "Program", required: true),
            ColumnSpec(.paguSebelum, "Anggaran Sebelum Perubahan", .anggaran),
            ColumnSpec(.pagu, "Anggaran Setelah Perubahan", .anggaran),
            ColumnSpec(.keterangan, "Ket", role: .note),
        ],
        induk: [.nomor, .program])
}

extension ColumnKey {
    static let paguSebelum = ColumnKey("paguSebelum")
}
