import Foundation
import HTTP
import Kinerja
import Testing

/// Every row that survives in the transcript is stored and printed, cell by cell.
@Suite("The Rencana Aksi of Kubutambahan")
struct KubutambahanTests {
    private static let fixture = Result { try SiteFixture() }
    private static let seed = KubutambahanSeed()

    /// Whose jabatan each heading of the transcript is.
    static let offices: [(heading: String, jabatan: String)] = [
        ("CAMAT", "kubutambahan"), ("Sekretaris Kecamatan", "kubutambahan-sekretaris"),
        ("Kepala Seksi Pelayanan Terpadu", "kubutambahan-kasi-pelayanan"),
        ("Kasi Sosial Budaya", "kubutambahan-kasi-sosial-budaya"),
        ("Kasi Pemerintahan", "kubutambahan-kasi-pemerintahan"),
        ("Kasubbag Umum & Keuangan", "kubutambahan-kasubbag-umum"), ("BENDAHARA", "kubutambahan-bendahara"),
        ("PENGELOLA GAJI", "kubutambahan-pengelola-gaji"),
        ("PENGADMINISTRASI PERTANAHAN", "kubutambahan-pengadministrasi-pertanahan"),
        ("PENGELOLA MONITORING DAN EVALUASI", "kubutambahan-pengelola-monitoring"),
        ("PENGADMINISTRASI PENDIDIKAN DAN KEBUDAYAAN", "kubutambahan-pengadministrasi-pendidikan"),
        ("PRANATA PERLINDUNGAN MASYARAKAT", "kubutambahan-pranata-linmas"),
    ]

    private static func document(_ jabatan: String) throws -> SignedDocument {
        try SignedDocument(fixture.get(), tenant: "buleleng", jenis: "rencana-aksi", jabatan: jabatan)
    }

    private static func rows(_ heading: String) -> [KubutambahanSeed.Row] {
        seed.rows.filter { $0.office == heading }
    }

    @Test func haveADocumentForEachHeading() {
        #expect(Self.seed.offices == Self.offices.map(\.heading))
    }

    @Test(arguments: offices)
    func keepEveryCell(_ office: (heading: String, jabatan: String)) throws {
        let stored: [Baris] = try Self.document(office.jabatan).rows("aksi")
        let rows = Self.rows(office.heading)
        #expect(stored.count == rows.count)
        let spec = try #require(DocumentKind.rencanaAksi.table("aksi"))
        for (index, (row, baris)) in zip(rows, stored).enumerated() {
            // How a year is reckoned is not in the text: see KubutambahanRuleTests.
            for column in spec.kolom where column.id != "agregasi" {
                #expect(baris[column.id] == row.cells[column.id.rawValue] ?? "", "row \(index + 1), \(column.id)")
            }
        }
    }

    @Test(arguments: offices)
    func printEveryCell(_ office: (heading: String, jabatan: String)) throws {
        let document = try Self.document(office.jabatan)
        let expected: [[String]] = Self.rows(office.heading).flatMap(\.lines)
        for page in [document.page, document.print] {
            let grid = try #require(TableReader(page).printed.first)
            // On the screen one more column says how the year is reckoned.
            #expect(grid.body.map { Array($0.prefix(10)) } == expected)
        }
    }

    /// The last heading is cut by the edge of the page: "T An Ta".
    @Test(arguments: offices)
    func printTheHeadingsOfTheLevel(_ office: (heading: String, jabatan: String)) throws {
        let document = try Self.document(office.jabatan)
        let level: String = try #require(Self.rows(office.heading).first?.level)
        let first: Int = try #require(Self.seed.headings.firstIndex { $0.dropFirst().first == level })
        let expected: [[String]] = Self.seed.headings[first..<(first + 3)].map { line in
            line.map { $0 == "T An Ta" ? "Anggaran" : $0 }
        }
        let heading: [[String]] = try #require(TableReader(document.print).printed.first).heading
        #expect(heading.map { $0.filter { !$0.isEmpty } } == expected)
        let titles: [String] = document.print.all("div").filter { $0["class"] == "titles" }.map { $0.text.lowercased() }
        let name: String = office.heading == "CAMAT" ? "camat kubutambahan" : office.heading.lowercased()
        let cover: [String] = KubutambahanProse().cover.suffix(3).map { $0.lowercased() }
        #expect(titles.last == cover.joined() + name)
    }

    @Test func keepAndPrintTheChapters() throws {
        let document = try Self.document("kubutambahan")
        let prose = KubutambahanProse()
        #expect(prose.chapters.map(\.rows.count) == [5, 27, 11, 5])
        for (table, rows) in prose.chapters {
            #expect(document.rows(table).map { [$0["nomor"], $0["judul"], $0["teks"]] } == rows)
        }
        let lines: [String] = prose.chapters.flatMap {
            $0.rows.map { $0.filter { !$0.isEmpty }.joined(separator: " ") }
        }
        #expect(SignedDocument.prose(document.print) == lines)
        #expect(SignedDocument.prose(document.page) == lines)
    }

    /// The camat signs the documents of his staff too; the NIP stays off public pages.
    @Test(arguments: offices)
    func areSignedByTheCamat(_ office: (heading: String, jabatan: String)) throws {
        let document = try Self.document(office.jabatan)
        let sheet: String = document.print.all("main").first?.text ?? ""
        for words in KubutambahanProse().signature where !words.hasPrefix("Nip.") {
            #expect(sheet.contains(words), "\(words)")
        }
        #expect(!sheet.contains("19650207"))
        #expect(document.snapshot.pihakKedua == nil)
    }
}
