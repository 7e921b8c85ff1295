import Foundation
import Kinerja
import Testing

@testable import App

/// Everything that the transcript of Way Kanan says, against what Janji stores and shows.
@Suite("The documents of Way Kanan")
struct WayKananTests {
    private static let fixture = Result { try SiteFixture() }

    @Test func agreementPlanAndDecision() throws {
        var comparison = SeedComparison()
        for (address, part, headings) in [("2022/iku/dpmk", WayKananSeed.Part.decision, [3]), ("2023/pk/dpmk", .agreement, [2, 1, 2])] {
            let document = try WayKananDocument(address, Self.fixture.get())
            try WayKananTests.compare(WayKananSeed.tables(part), headings, document, &comparison)
            for page in document.pages { comparison.lines(WayKananSeed.texts(part), on: PageText(page)) }
        }
        print(comparison.differences)
    }

    private static func compare(
        _ tables: [[[String]]], _ headings: [Int], _ document: WayKananDocument, _ comparison: inout SeedComparison
    ) throws {
        let stored: [TableReader.Grid] = document.snapshot.tabel.filter { $0.bentuk != .teks }.map(\.grid)
        for grids in [stored] + document.pages.map({ TableReader($0).printed }) {
            try #require(grids.count == tables.count)
            for index in tables.indices { comparison.table(tables[index], headings: headings[index], with: grids[index]) }
        }
    }
}
