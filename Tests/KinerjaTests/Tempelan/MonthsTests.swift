import Support
import Testing

@testable import Kinerja

/// Twelve months that count from 1 to 12 are a plan, not a count of the columns.
@Suite struct MonthsTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let skipped: Int
    }

    static let plan: [String] = (1...12).map { String($0) }
    static let row: String = plan.joined(separator: "\t")
    static let headings: String =
        "Januari\tFebruari\tMaret\tApril\tMei\tJuni\tJuli\tAgustus\tSeptember\tOktober\tNovember\tDesember\n"

    /// The months are printed as columns 3 to 14.
    static let form: TableForm = {
        let months: [String] = headings.split(separator: "\t").map { String($0).trimmingNewline }
        let kolom: [String] = months.enumerated().map { "b\($0 + 1) \($0 + 3) \($1)" }
        return TabananPK.form((["nomor 1 No", "uraian 2 Uraian"] + kolom).joined(separator: "|"))
    }()

    static let cases: [Case] = [
        Case(testDescription: "a row of the form", text: "1\tDokumen\t\(row)", skipped: 0),
        Case(testDescription: "a continuation", text: "\t\t\(row)", skipped: 0),
        Case(testDescription: "only the months, at a cell", text: row, skipped: 0),
        Case(testDescription: "only the months, with headings", text: headings + row, skipped: 1),
        Case(
            testDescription: "with headings and their count",
            text: "\(headings)3\t4\t5\t6\t7\t8\t9\t10\t11\t12\t13\t14\n\(row)", skipped: 2),
        Case(testDescription: "below the count of the form", text: "\(row)\t13\t14\n1\tDokumen\t\(row)", skipped: 1),
    ]

    @Test(arguments: cases) func monthsAreNotLost(_ example: Case) {
        let place = Tempelan.Place(row: "k1", column: "b1")
        let placement = Tempelan(example.text).placed(
            on: [Baris(kunci: "k1", ["uraian": "x"])], form: MonthsTests.form, at: place)
        #expect(placement.rows.count == 1)
        #expect(placement.rows.first.map { row in (1...12).map { row["b\($0)"] } } == MonthsTests.plan)
        #expect(placement.skipped == example.skipped)
    }

    /// A plan that happens to say what the form prints above it.
    @Test func thePrintedNumbersAreDataWithoutHeadings() {
        let text: String = (3...14).map { String($0) }.joined(separator: "\t")
        let place = Tempelan.Place(row: "k1", column: "b1")
        let placement = Tempelan(text).placed(
            on: [Baris(kunci: "k1", ["uraian": "x"])], form: MonthsTests.form, at: place)
        #expect((placement.skipped, placement.cells) == (0, 12))
    }
}

extension String {
    fileprivate var trimmingNewline: String { replacing("\n", with: "") }
}
