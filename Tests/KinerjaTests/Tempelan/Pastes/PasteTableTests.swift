import Support
import Testing

@testable import Kinerja

/// Pastes as people make them, of every kind of form, cell by cell (`PasteCase`).
@Suite struct PasteTableTests {
    static let cases: [PasteCase] = [
        HeadingPastes.text, TwoLinePastes.text, PeriodPastes.text, PlainPastes.text, TextPastes.text, OfficePastes.text,
        WholePastes.text, PublicPastes.text,
    ].flatMap { text in
        "\n\(text)".split(separator: "\n== ").map { PasteCase($0) }
    }

    /// Two rows that are there before, where a paste goes to one of them.
    static let existing: [Baris] = [
        Baris(kunci: "k1", ["sasaran": "lama", "program": "lama", "target": "1"]),
        Baris(kunci: "k2", ["sasaran": "kedua", "program": "kedua", "target": "2"]),
    ]

    @Test(arguments: cases) func isPlaced(_ paste: PasteCase) throws {
        let target = try #require(PasteForms.target(paste.form))
        let isOnRows: Bool = paste.place.row != nil || paste.manner != .overwrite
        let placement = Tempelan(paste.text).placed(
            on: isOnRows ? PasteTableTests.existing : [], in: target.table, form: target.form, at: paste.place,
            wishes: Tempelan.Wishes(manner: paste.manner), neighbours: target.neighbours)
        #expect(placement.rows.map { PasteCase.row($0) } == paste.rows)
        let told = PasteTableTests.told(placement)
        #expect(told.filter { !$0.hasPrefix("why") } == paste.told.filter { !$0.hasPrefix("why") })
        for reason in paste.told where reason.hasPrefix("why") { #expect(told.contains(reason)) }
    }

    private static func told(_ placement: Tempelan.Placement) -> [String] {
        let lines =
            placement.needsChoice.map { "ask \($0.index)" }
            + placement.others.map { "other \($0.table ?? "-") \($0.rows.count)" }
            + placement.notRows.map { "not \($0)" } + placement.totalLabels.map { "total \($0)" }
            + (placement.better.map { ["better \($0)"] } ?? [])
            + placement.further.map { "further \($0.rows)" }
            + placement.overwritten.map { "over \($0.row).\($0.column)" }
        let reasons = placement.columns.map { "why \($0.index) \("\($0.reason)".prefix { $0 != "(" })" }
        return (lines + reasons).sorted()
    }

    @Test func thereAreEnough() { #expect(PasteTableTests.cases.count >= 120, "\(PasteTableTests.cases.count)") }
}
