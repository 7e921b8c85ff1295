import Draws
import Support
import Testing

@testable import Kinerja

/// Pastes drawn at random arrive as they were drawn, and what no form has is asked.
@Suite struct DrawnPasteTests {
    @Test func arrivesAsDrawn() throws {
        var random = SeededGenerator(seed: 13)
        var failures = 0
        for round in 0..<Rounds.of(1_500) where failures < 5 {
            let drawn = DrawnPaste(&random)
            let target = try #require(PasteForms.target(drawn.form))
            let placement = Tempelan(Tempelan.text(of: drawn.lines)).placed(
                on: [], in: target.table, form: target.form, neighbours: target.neighbours)
            let expected = drawn.rows.map { row in
                row.map { "\($0)=\($1)" }.sorted().joined(separator: " ; ")
            }
            let isRight: Bool =
                placement.rows.map { PasteCase.row($0) } == expected
                && placement.needsChoice.map(\.index) == drawn.unknown && placement.totalLabels.count == drawn.totals
                && placement.notRows.count == drawn.titles && placement.others.isEmpty
            guard !isRight else { continue }
            failures += 1
            let got = placement.rows.map { PasteCase.row($0) }
            let lines = drawn.lines.map { $0.joined(separator: "|") }.joined(separator: "\n")
            Issue.record(
                """
                round \(round), \(drawn.form)\n\(lines)\n-> \(got.joined(separator: "\n   "))
                asked \(placement.needsChoice.map(\.index)) of \(drawn.unknown)
                """)
        }
    }

    /// 300 rows of 42 columns in well under a second, and twice the rows in twice the time.
    @Test func aLargePlanIsQuick() throws {
        let target = try #require(PasteForms.target("aksi.aksi"))
        let head = target.form.kolom.map(\.judul)
        func time(_ count: Int) -> Duration {
            let rows = (1...count).map { number in
                target.form.kolom.map { column in
                    column.id == "sasaran" ? "Sasaran nomor \(number) di desa" : "\(number)"
                }
            }
            let text = Tempelan.text(of: [head] + rows)
            return processorTime {
                let placement = Tempelan(text).placed(
                    on: [], in: target.table, form: target.form, neighbours: target.neighbours)
                if placement.rows.count != count { Issue.record("\(placement.rows.count)") }
            }
        }
        let (short, long) = (time(300), time(1_200))
        #expect(short < .milliseconds(1_500), "\(short)")
        #expect(long < short * 8 + .milliseconds(200), "\(short) \(long)")
    }
}
