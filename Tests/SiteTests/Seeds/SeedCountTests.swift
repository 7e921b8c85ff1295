import Foundation
import Kinerja
import Testing

/// How much of the transcripts is there: `KubutambahanTests` and `IKITests` compare the cells, these count them, and
/// the README says so.
@Suite("The seeds, counted")
struct SeedCountTests {
    private static let fixture = Result { try SiteFixture() }

    /// The cells of those rows that are stored without a difference.
    private static func storedCells(_ seed: KubutambahanSeed) throws -> Int {
        try KubutambahanTests.offices.reduce(0) { sum, office in
            let document = try SignedDocument(
                fixture.get(), tenant: "buleleng", jenis: "rencana-aksi", jabatan: office.jabatan)
            let rows = seed.rows.filter { $0.office == office.heading }
            let same = zip(rows, document.rows("aksi")).filter { row, baris in
                row.cells.allSatisfy { baris[$0.key] == $0.value }
            }
            return sum + same.reduce(0) { $0 + $1.0.count }
        }
    }

    @Test func kubutambahan() throws {
        let seed = KubutambahanSeed()
        let prose = KubutambahanProse()
        let cells: Int = SeedCount.filled(KubutambahanSeed.text.split(separator: "\n"))
        // One cell glues six months and their targets together.
        let glued = 11
        #expect(seed.rows.reduce(0) { $0 + $1.count } == seed.taken)
        #expect(
            SeedCount.filled(KubutambahanSeed.table) + glued == seed.taken + seed.headings.joined().count
                + seed.offices.count)
        let february: Int = seed.rows.flatMap(\.months).count { $0.name == "Februari" }
        let cut: Int = seed.headings.joined().count { $0 == "T An Ta" }
        let numbers: Int = prose.signature.count { $0.hasPrefix("Nip.") }
        let contents: Int = SeedCount.filled(prose.contents.map { $0[...] })
        let cover: Int = prose.cover.count - 3
        let chapters: Int =
            SeedCount.filled(KubutambahanSeed.prose) - contents - prose.cover.count - prose.signature.count
        let count = SeedCount(
            seed: "Rencana Aksi Kubutambahan 2022", cells: cells + glued,
            printed: try Self.storedCells(seed) - february + seed.headings.joined().count - cut + seed.offices.count
                + chapters + prose.signature.count - numbers + 3,
            otherwise: [
                ("of the table of contents, with the paper's page numbers", contents),
                ("lines of the cover page", cover),
                ("`Februari` printed `Pebruari`", february),
                ("column headings cut to `T An Ta`", cut), ("NIP, kept off public pages", numbers),
            ])
        #expect(count.isWhole)
        #expect(try SeedCount.readme().contains(count.row), "\(count.row)")
    }

    /// What the page breaks took is marked, never filled in.
    @Test func kubutambahanLost() throws {
        let rows = KubutambahanSeed().rows
        let months: Int = rows.flatMap(\.plan).count { $0 == "?" }
        let heads: Int = rows.flatMap(\.head).count { $0 == nil }
        let words = "\(months) months and \(heads) cells of heads"
        #expect(try SeedCount.readme().contains(words), "\(words)")
    }

    @Test func iki() throws {
        let sheets = IKISeed().sheets
        let cells: Int = SeedCount.filled(IKISeed.text.split(separator: "\n"))
        // One sheet sets its task behind the heading, on the same line.
        let glued = 1
        let lists: Int = sheets.flatMap(\.lists).reduce(0) { $0 + 1 + $1.lines.count }
        let tables: Int = sheets.reduce(0) { $0 + $1.heading.count + $1.rows.joined().count }
        let stroke: Int = sheets.flatMap(\.heading).count { $0.hasPrefix("PENJELASAN") && !$0.contains("/") }
        let count = SeedCount(
            seed: "IKI, 20 sheets", cells: cells + glued, printed: 2 * sheets.count + lists + tables - stroke,
            otherwise: [("headings that lost the stroke of `PENJELASAN/FORMULASI`", stroke)])
        #expect(count.isWhole)
        #expect(try SeedCount.readme().contains(count.row), "\(count.row)")
    }
}
