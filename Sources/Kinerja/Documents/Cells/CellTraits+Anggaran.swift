extension CellTraits {
    /// An amount of money.
    static let anggaran = CellTraits(
        reading: .amount, comparison: .amount, printing: .money, width: .medium, sheetWidth: 20, sheetNumber: .grouped,
        petunjuk: { _ in "Rupiah, misalnya 1.250.000." })
}
