extension CellTraits {
    /// A mark in a month of a schedule.
    static let jadwal = CellTraits(
        reading: .nothing, comparison: .words, printing: .period, width: .mark, sheetWidth: 9, sheetNumber: .none,
        petunjuk: { _ in "Tanda pada bulan pelaksanaan, misalnya v." })
}
