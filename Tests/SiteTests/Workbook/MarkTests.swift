import Testing

@testable import Kinerja
@testable import Spreadsheet

/// What the reader of workbooks writes is what the rules look for.
@Test func aFormulaWithoutAResultIsRecognised() {
    #expect(NotAValue.first(in: CellValues.uncalculated)?.kind == .uncalculated)
}
