extension CellTraits {
    /// One of a few fixed words.
    static let pilihan = CellTraits(
        reading: .nothing, comparison: .words, printing: .text, width: .medium, sheetWidth: 20, sheetNumber: .none,
        petunjuk: { column in "Salah satu dari: \(column.pilihan.joined(separator: ", "))." })
}
