extension CellTraits {
    /// The printed number of a row, which is data: `1.`, `2.4`, `a.`
    static let nomor = CellTraits(
        reading: .nothing, comparison: .number, printing: .number, width: .short, sheetWidth: 6, sheetNumber: .none,
        petunjuk: { _ in "Nomor seperti yang dicetak." })
}
