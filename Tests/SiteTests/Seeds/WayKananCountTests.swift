import Foundation
import Testing

/// The count of the README, made again.
@Suite("The cells of Way Kanan, counted")
struct WayKananCountTests {
    private static let cells: [WayKananSeed.Part: [String]] = WayKananSeed.pieces.mapValues { $0.flatMap(\.cells) }

    @Test func everyGapIsInTheTranscript() {
        for gap in WayKananGap.all {
            let found: Int = WayKananCountTests.cells[gap.part]?.count { $0 == gap.text } ?? 0
            // The four letters stand beside each program of the report, too.
            #expect(gap.text == "APBD" ? found > gap.count : found == gap.count, "\(gap.part): \(gap.text)")
        }
    }

    /// Cells of each document bound into the report.
    @Test(arguments: [
        (WayKananSeed.Part.report, 1956), (.decision, 111), (.data, 34), (.plan, 633), (.agreement, 170),
        (.actions, 44), (.chart, 2),
    ])
    func theTranscriptIsReadWhole(_ part: WayKananSeed.Part, _ count: Int) {
        #expect(WayKananCountTests.cells[part]?.count == count)
    }

    @Test func theReadmeSaysIt() throws {
        let total: Int = WayKananCountTests.cells.values.reduce(0) { $0 + $1.count }
        let missing: Int = WayKananGap.all.reduce(0) { $0 + $1.count }
        let reasons: [String] = WayKananGap.Reason.allCases.map { reason in
            "\(WayKananGap.all.reduce(0) { $0 + ($1.reason == reason ? $1.count : 0) }) \(reason.rawValue)"
        }
        let row =
            """
            | Way Kanan: LKjIP, IKU, RKT, PK 2023 | \(total) | \(total - missing) | \
            \(reasons.joined(separator: "; ")) |
            """
        let readme: String = try String(
            contentsOf: URL(filePath: Checkout.folder + "/Tests/README.md"), encoding: .utf8)
        #expect(readme.contains(row), "\(row)")
    }
}
