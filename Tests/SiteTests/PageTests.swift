import Foundation
@testable import HTTP
import Testing

@testable import Web
@testable import WebSamples

@Suite("Every page renders its sample")
struct PageTests {
    /// `Public/` of this package.
    private static let assets: URL = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Public", directoryHint: .isDirectory).standardizedFileURL

    private static let rendered = Samples.rendered()

    private func document(_ page: some Page) throws -> HTMLDocument {
        try HTMLDocument(String(decoding: page.bytes(), as: UTF8.self))
    }

    /// Bytes of a file of Public as they are sent.
    private func weight(_ file: String) throws -> Int {
        try weight([UInt8](Data(contentsOf: Self.assets.appending(path: file))))
    }

    private func weight(_ bytes: [UInt8]) throws -> Int { try #require(Gzip.compress(bytes, level: 9)).count }

    @Test(arguments: rendered.map(\.name))
    func isSound(_ name: String) throws {
        let page = try #require(Self.rendered.first { $0.name == name })
        #expect(try HTMLDocument(page.html).faults() == [])
        #expect(!page.html.contains("Optional("))
    }

    /// What is typed unseen travels through no sign-in page: that would write it into a page.
    @Test func holdsNoSecret() throws {
        let secrets: [String] = try Self.rendered.flatMap { page in
            try HTMLDocument(page.html).all("input").filter { $0["type"] == "password" }.compactMap { $0["name"] }
        }
        #expect(Set(secrets).count > 10)
        for name in secrets + [CodePage.code.name, SignPage.nik.name] { #expect(HeldForm.isSecret(name), "\(name)") }
    }

    /// A page without a sample in the list would escape the check above.
    @Test func listsEveryView() throws {
        let views: URL = Self.assets.appending(path: "../Views").standardizedFileURL
        let files: [URL] =
            FileManager.default.enumerator(at: views, includingPropertiesForKeys: nil)?
            .compactMap { $0 as? URL }.filter { $0.pathExtension == "html" } ?? []
        let named: [String] = try files.compactMap { file in
            try String(contentsOf: file, encoding: .utf8).firstMatch(of: /\A\{\{@page ([A-Za-z]+)\}\}/).map {
                String($0.1)
            }
        }
        #expect(named.count > 20)
        #expect(named.sorted() == Samples.pages.map { String(describing: $0) }.sorted())
    }

    /// What is read first fits into what a server may send before it hears from the browser (RFC 6928: ten segments).
    @Test func aPublicDocumentIsLight() throws {
        #expect(try weight(DocumentPage.sample.bytes()) + weight("janji.css") <= 10 * 1024)
        #expect(try weight("janji.css") <= 4_608)
        // Of the sheets only, with the remarks at their cells and rows below each other: no public page loads it.
        #expect(try weight("lembar.css") <= 2_560)
        let folder: String = Self.assets.appending(path: "editor").path
        let modules: [String] = try FileManager.default.contentsOfDirectory(atPath: folder).map { "editor/\($0)" }
        // The table is text that the script makes a sheet of: it saves two megabytes of text areas. A fifth of it tells
        // what is seen of clipboards, which have no layout to ask.
        #expect(try (modules + ["editor.js"]).map { try weight($0) }.reduce(0, +) <= 15 * 1024)
    }

    /// The sheets are those of documents and of results; a paste has its preview, and a scale its picture.
    @Test func onlySheetsAndThePreviewOfAPasteHaveAScript() {
        func pages(with words: String) -> [String] { Self.rendered.filter { $0.html.contains(words) }.map(\.name) }
        let (grids, previews) = (["GridPage", "GridPage-1"], ["PastePage", "PastePage-1", "PastePage-2"])
        let results = [
            "EntryPage", "EntryPage-1", "EntryPage-2", "BudgetPage", "BudgetPage-1", "BudgetPage-2",
        ]
        let scales = ["SkalaPage"] + (1...4).map { "SkalaPage-\($0)" }
        #expect(pages(with: "<script") == grids + previews + scales + results)
        #expect(pages(with: "lembar.css") == grids + results)
    }

    /// Browsers press the first submit button of a form for Enter: it has to save.
    @Test func enterSavesTheGrid() throws {
        let grid: HTMLDocument = try document(GridPage.sample)
        let address = "/kerja/pk/2022/dpmd/program"
        let form: Int = try #require(grid.elements.indices.first { grid.elements[$0]["id"] == "kisi" })
        #expect(grid.elements[form]["action"] == address)
        let buttons: [HTMLElement] = grid.inside(form).filter { $0.name == "button" && $0["type"] != "button" }
        #expect(buttons.first?.text == "Simpan" && buttons.first?["formaction"] == nil)
        #expect(buttons.contains { $0.text == "Tambah baris" && $0["formaction"] == nil })
        let deeds: [String] = buttons.compactMap { $0["formaction"] }
        #expect(deeds.first == "\(address)/tempel" && deeds.contains("\(address)/baris/k4/hapus"))
    }

    @Test func theGridSendsEachRowBeforeItsCells() throws {
        let names: [String] = try document(GridPage.sample).elements.compactMap { element in
            element["name"] == "baris" ? element["value"] : element.name == "textarea" ? element["name"] : nil
        }
        let rows: [Substring] = names.filter { !$0.contains(".") && $0 != "tempelan" }.map { $0[...] }
        let order: [Substring] = names.filter { $0 != "tempelan" }.map { $0.prefix { $0 != "." } }
        #expect(rows == ["k1", "k2", "k3", "k4", "baru-1", "baru-2", "baru-3"])
        #expect(order == rows.flatMap { row in Array(repeating: row, count: 7) })
    }

    @Test(arguments: PrintedTable.tabanan.map(\.id))
    func everyRowFillsItsColumns(_ id: String) throws {
        let table = try #require(PrintedTable.tabanan.first { $0.id == id })
        var hanging: [Int] = []
        for row in table.rows {
            let width: Int = row.cells.reduce(hanging.count) { (sum: Int, cell: PrintedTable.Cell) in sum + cell.columns
            }
            #expect(width == table.columns.count)
            let begun: [Int] = row.cells.filter(\.spansRows).map { $0.rows - 1 }
            hanging = hanging.filter { $0 > 1 }.map { $0 - 1 } + begun
        }
        #expect(hanging.isEmpty)
    }

    /// The public page shows each cell of the real document, in order, and so does the paper.
    @Test func showsEveryCell() throws {
        let expected: [String] = PrintedTable.tabanan.flatMap(\.rows).flatMap(\.cells).map(\.text)
        // On the screen the one malformed amount also carries the mark of its remark.
        for page in [try document(DocumentPage.sample), try document(SignPage.sample)] {
            #expect(cells(of: page).map { $0 == "102.796.72.000Catatan 1" ? "102.796.72.000" : $0 } == expected)
        }
        #expect(cells(of: try document(PrintPage.sample)) == expected)
    }

    /// What stands in the bodies of the printed tables.
    private func cells(of page: HTMLDocument) -> [String] {
        page.elements.filter { element in
            let path: [HTMLElement] = page.ancestors(of: element)
            return path.count > 2 && path[1].name == "tbody" && path[2]["class"] == "printed"
                && (element.name == "td" || element.name == "th") && element["class"] != "signing"
        }.map(\.text)
    }
}
