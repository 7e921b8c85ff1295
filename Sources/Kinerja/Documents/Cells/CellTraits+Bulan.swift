extension CellTraits {
    /// The part of one month or triwulan.
    static let bulan = CellTraits(
        reading: .nothing, comparison: .figure, printing: .period, width: .mark, sheetWidth: 9, sheetNumber: .plain,
        petunjuk: { _ in "Target bulan atau triwulan itu; “-” bila memang tidak ada, kosong bila belum diisi." })
}
