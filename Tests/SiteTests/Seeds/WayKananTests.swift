import Kinerja
import Testing

@testable import App

/// Everything that the transcript of Way Kanan says, against what Janji stores and shows.
@Suite("The documents of Way Kanan")
struct WayKananTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let part: WayKananSeed.Part
        let address: String
        /// How many lines of headings and column numbers each table has.
        let headings: [Int]

        var testDescription: String { address }
    }

    static let fixture = Result { try SiteFixture() }

    @Test(arguments: [
        Case(part: .decision, address: "2022/iku/dpmk", headings: [3]),
        Case(part: .agreement, address: "2023/pk/dpmk", headings: [2, 1, 2]),
        Case(part: .plan, address: "2023/rkt/dpmk", headings: [3]),
    ])
    func showEveryCell(_ example: Case) throws {
        let document = try WayKananDocument(example.address, Self.fixture.get())
        let tables: [[[String]]] = example.part == .plan ? [WayKananTests.plan] : WayKananSeed.tables(example.part)
        var comparison = WayKananComparison()
        try comparison.tables(tables, headings: example.headings, in: document)
        try comparison.lines(WayKananSeed.texts(example.part), on: #require(document.print))
        #expect(comparison.counted == WayKananGap.expected(example.part))
    }

    private static let plan: [[String]] = {
        let seed = WayKananRKTSeed(WayKananSeed.tables(.plan).flatMap { $0 })
        let blanks = [String](repeating: "", count: 7)
        return seed.heading + seed.body + [seed.total.prefix(1) + blanks + seed.total.suffix(1) + [""]]
    }()

    /// The report: its text and tables in their order, with the data and the chart that are bound behind it.
    @Test func showTheWholeReport() throws {
        let document = try WayKananDocument("2023/lkjip/dpmk", Self.fixture.get())
        let seed = WayKananReportSeed()
        var comparison = WayKananComparison()
        try comparison.tables(seed.tables, headings: WayKananReportSeed.headings, in: document)
        let shown: [WayKananSeed.Piece] = document.snapshot.pieces
        try #require(shown.count == seed.pieces.count)
        for (said, shown) in zip(seed.pieces, shown) {
            switch (said, shown) {
            case (.text(let said), .text(let shown)): comparison.text(said, with: shown)
            case (.table, .table): continue
            case (.text(let lines), .table), (.table, .text(let lines)): Issue.record("out of order: \(lines)")
            }
        }
        try comparison.lines(seed.outside, on: #require(document.print))
        #expect(comparison.counted == WayKananGap.expected(.report))
        for page in document.pages {
            let words = WayKananPage(page)
            #expect(seed.pieces.flatMap(\.lines).filter { !words.shows($0) } == [])
        }
    }

    /// Of the Rencana Aksi only the empty form survives: it is the one that Way Kanan prints.
    @Test func keepTheEmptyForm() throws {
        let rows: [[String]] = WayKananSeed.tables(.actions).flatMap { $0 }.map { $0.filter { !$0.isEmpty } }
        try #require(rows.count == 4)
        let columns: [TableForm.Column] = try #require(Demonstration.wayKanan.settings.formulir["aksi"]?.kolom)
        #expect(rows[0] == columns.map { $0.kelompok ?? $0.judul }.withoutRepetition)
        #expect(rows[1] + rows[2] == columns.filter { $0.kelompok != nil }.map(\.judul))
        #expect(rows[3] == columns.map(\.nomor).withoutRepetition)
    }
}

extension [String] {
    /// Neighbours that are equal, once.
    fileprivate var withoutRepetition: [String] {
        reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}
