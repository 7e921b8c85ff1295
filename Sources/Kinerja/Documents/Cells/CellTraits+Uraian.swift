extension CellTraits {
    /// Words.
    static let uraian = CellTraits(
        reading: .nothing, comparison: .words, printing: .text, width: nil, sheetWidth: nil, sheetNumber: .none,
        petunjuk: { _ in "Teks." })
}
