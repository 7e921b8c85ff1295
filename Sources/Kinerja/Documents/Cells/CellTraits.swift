/// Everything in which one kind of cell differs from another: how it is read, compared, printed, entered, and kept in a
/// workbook. Each kind has its traits in a file of its own; what shows a cell asks here.
public struct CellTraits: Sendable {
    public let reading: Reading
    public let comparison: Comparison
    public let printing: Printing
    /// `nil` for words, whose column decides (`ColumnSpec.width`).
    let width: CellWidth?
    /// Characters of a workbook's column; `nil` where the column decides.
    let sheetWidth: Int?
    /// Where a workbook shows a whole number exactly as it was typed, it is kept as one, which people can sum.
    public let sheetNumber: SheetNumber
    /// How to fill in such a cell, in one sentence.
    let petunjuk: @Sendable (ColumnSpec) -> String

    /// What the pemeriksa makes of it.
    public enum Reading: Sendable {
        case nothing, target, amount
    }

    /// What a change of it is.
    public enum Comparison: Sendable {
        case number, words, figure, amount

        /// Whether the lines of a cell are values of their own.
        var isMeasured: Bool {
            switch self {
            case .figure, .amount: true
            case .number, .words: false
            }
        }
    }

    /// How it stands on paper.
    public enum Printing: Sendable {
        case number, text, figure, period, money
    }

    public enum SheetNumber: Sendable {
        case none, plain, grouped
    }
}

/// How much room a column needs, from a mark to a paragraph.
public enum CellWidth: Sendable {
    case mark, short, medium, words, paragraph
}

extension ColumnSpec {
    public var width: CellWidth {
        if let own = isi.traits.width { return own }
        switch role {
        case .note, .unit, .code: return .short
        case .explanation, .paragraph: return .paragraph
        case .plain, .indicator, .furtherIndicator, .level, .rowLevel, .amountBefore, .result, .band, .month, .quarter,
            .year, .heading:
            return .words
        }
    }

    /// Characters of its column in a workbook.
    public var sheetWidth: Int { isi.traits.sheetWidth ?? (width == .paragraph ? 60 : 36) }

    /// How to fill in its cells.
    public var petunjuk: String { (isRequired ? "Wajib diisi. " : "") + isi.traits.petunjuk(self) }
}
