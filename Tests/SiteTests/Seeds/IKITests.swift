import Foundation
import HTTP
import Kinerja
import Testing

/// Every line of the twenty sheets is stored and printed.
@Suite("The Indikator Kinerja Individu of a dinas")
struct IKITests {
    private static let fixture = Result { try SiteFixture() }
    private static let sheets: [IKISeed.Sheet] = IKISeed().sheets

    /// The jabatan of Contoh with the name that the sheet gives.
    private static func document(_ sheet: IKISeed.Sheet) throws -> SignedDocument {
        let fixture = try fixture.get()
        let jabatan: String? = try fixture.value(
            "SELECT j.slug FROM jabatan j JOIN tenant t ON t.id = j.tenant_id WHERE t.slug = 'contoh' AND j.nama = $1",
            .text(sheet.jabatan))
        guard let jabatan else { throw Missing(what: sheet.jabatan) }
        return try SignedDocument(fixture, tenant: "contoh", jenis: "iki", jabatan: jabatan)
    }

    @Test func areTwenty() {
        #expect(Self.sheets.count == 20)
        #expect(Self.sheets.map(\.rows.count).reduce(0, +) == 31)
    }

    @Test(arguments: sheets.indices)
    func keepEveryCell(_ index: Int) throws {
        let sheet = Self.sheets[index]
        let document = try Self.document(sheet)
        for (table, list) in zip(["tugas", "fungsi"], sheet.lists) {
            #expect(document.rows(table).map { [$0["nomor"], $0["teks"]] } == list.lines)
        }
        #expect(document.rows("fungsi").isEmpty == (sheet.lists.count == 1))
        #expect(
            document.rows("kinerja").map { row in ["sasaran", "indikator", "formulasi", "sumber"].map { row[$0] } }
                == sheet.rows)
    }

    @Test(arguments: sheets.indices)
    func printEveryCell(_ index: Int) throws {
        let sheet = Self.sheets[index]
        let document = try Self.document(sheet)
        let lines: [String] = sheet.lists.flatMap(\.lines).map { Teks.clean($0.joined(separator: " ")) }
        for page in [document.page, document.print] {
            #expect(SignedDocument.prose(page) == lines)
            let grid = try #require(TableReader(page).printed.first)
            #expect(grid.body == sheet.rows)
            let letters: [String] = (grid.heading.first ?? []).map { $0.filter(\.isLetter) }
            #expect(grid.heading.count == 1)
            #expect(letters == sheet.heading.map { $0.filter(\.isLetter) })
        }
    }

    @Test(arguments: sheets.indices)
    func printTheHeadingsOfTheSheet(_ index: Int) throws {
        let sheet = Self.sheets[index]
        let print = try Self.document(sheet).print
        #expect(print.all("h1").map { Teks.clean($0.text) } == ["INDIKATOR KINERJA INDIVIDU"])
        let office: [String] = print.all("td").map(\.text)
        #expect(office.contains("1. Jabatan"))
        #expect(office.contains(sheet.jabatan))
        let captions: [String] = print.all("p").filter { $0["class"] == "caption" }.map(\.text)
        #expect(captions == zip(2..., sheet.lists).map { "\($0). \($1.title) :" })
    }
}
