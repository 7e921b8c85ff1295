extension CellTraits {
    /// What is to be reached, as it is printed; an amount of money where the unit beside it says so.
    static let target = CellTraits(
        reading: .target, comparison: .figure, printing: .figure, width: .short, sheetWidth: 14, sheetNumber: .none,
        petunjuk: { _ in "Target seperti yang dicetak, misalnya 85, 10 %, atau B (80)." })
}
