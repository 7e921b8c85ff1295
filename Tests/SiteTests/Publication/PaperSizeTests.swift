import Testing

@testable import Web

@Suite("The paper that a table is printed on")
struct PaperSizeTests {
    /// A table with so many columns of text and of money, each with a cell like these.
    struct Case: CustomTestStringConvertible, Sendable {
        let words: Int
        let amounts: Int
        var word = "Persentase desa mandiri"
        var amount = "12.345.678.901"
        var isWide = false
        let paper: PaperSize
        var isSmall = false

        var testDescription: String { "\(words) words, \(amounts) amounts, wide \(isWide)" }

        var annex: PrintedForm.Annex {
            let kinds = [PrintedTable.Kind](repeating: .text, count: words) + .init(repeating: .money, count: amounts)
            let row = kinds.map { PrintedTable.Cell($0 == .money ? amount : word, $0) }
            var table = PrintedTable(
                id: "t", titles: [], name: "t", columns: kinds.map { PrintedTable.Column("Kolom", $0) },
                rows: [PrintedTable.Row(cells: row)])
            table.isWide = isWide
            return PrintedForm.Annex(tables: [table])
        }
    }

    static let cases = [
        Case(words: 4, amounts: 1, paper: .upright),
        Case(words: 9, amounts: 0, word: "desa", paper: .upright),
        Case(words: 4, amounts: 5, paper: .landscape),
        Case(words: 10, amounts: 0, isWide: true, paper: .landscape),
        Case(words: 12, amounts: 6, word: "desa", isWide: true, paper: .a3),
        Case(words: 21, amounts: 0, word: "1", isWide: true, paper: .a3),
        Case(words: 8, amounts: 10, isWide: true, paper: .a3, isSmall: true),
        // A word of any length does not choose the paper.
        Case(words: 1, amounts: 1, word: String(repeating: "panjang", count: 40), paper: .upright),
    ]

    @Test(arguments: cases)
    func isTheSmallestThatBreaksNoNumber(_ example: Case) throws {
        let part = try #require(example.annex.parts.first)
        #expect(example.annex.paper == example.paper)
        #expect(part.style.hasSuffix("small") == example.isSmall)
        let widths = part.widths.compactMap { Int($0.dropFirst()) }
        #expect(widths.reduce(0, +) == 100)
        let room = example.paper.room / (example.isSmall ? Letters.small : 1)
        let needed = Letters.width(example.amount[...], false)
        for width in widths.suffix(example.amounts) { #expect(Double(width) * room / 100 >= needed) }
    }
}
