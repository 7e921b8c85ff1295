import Draws
import Testing

@testable import Spreadsheet

/// Documents that are broken, something else, or meant to do harm.
@Suite struct WordRefusalTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let error: WorkbookError
        let change: @Sendable (inout Parts) -> Void

        init(_ name: String, _ error: WorkbookError, _ change: @escaping @Sendable (inout Parts) -> Void) {
            (testDescription, self.error, self.change) = (name, error, change)
        }
    }

    private static var good: Parts {
        Docx.parts(
            Docx.text("Judul")
                + Docx.table(Docx.row(Docx.cell(Docx.item("a")), Docx.cell("b", "<w:gridSpan w:val=\"2\"/>"))),
            numbering: Docx.lists("decimal %1."), styles: "<w:style w:styleId=\"A\"><w:basedOn w:val=\"A\"/></w:style>")
    }

    private static let cases: [Case] = [
        Case("a workbook", .otherFormat(.otherOffice)) { $0 = Parts() },
        Case("with macros", .otherFormat(.macroWorkbook)) {
            $0["[Content_Types].xml"] = $0["[Content_Types].xml"]?.replacing(
                "\(OpenXML.documentType).document.main+xml",
                with: "application/vnd.ms-word.document.macroEnabled.main+xml")
        },
        Case("no document", .damaged(.missingPart)) { $0.set(Docx.document, nil) },
        Case("another root", .malformed(part: Docx.document)) { $0[Docx.document] = "<w:body/>" },
        Case("an end that is missing", .malformed(part: Docx.document)) {
            $0[Docx.document] = "<w:document><w:tbl><w:tr>"
        },
        Case("a document type", .dangerous(.documentType)) {
            $0[Docx.document] = "<!DOCTYPE a [<!ENTITY b \"c\">]><w:document/>"
        },
        Case("styles from elsewhere", .dangerous(.externalPart)) {
            $0["word/_rels/document.xml.rels"] = Parts.relationships(
                ("rId1", "styles", "http://x.example/s.xml"), mode: " TargetMode=\"External\"")
        },
        Case("a document as its own styles", .dangerous(.overlap)) {
            $0["word/_rels/document.xml.rels"] = Parts.relationships(("rId1", "styles", "document.xml"))
        },
        Case("a cell as wide as a country", .tooMuch(.columns, limit: 512)) {
            $0[Docx.document] = body(Docx.table(Docx.row(Docx.cell("a", "<w:gridSpan w:val=\"5000\"/>"))))
        },
        Case("a row that begins far away", .tooMuch(.columns, limit: 512)) {
            $0[Docx.document] = body(
                Docx.table(Docx.row(Docx.cell("a"), properties: "<w:gridBefore w:val=\"999999999\"/>")))
        },
        Case("tables in tables in tables", .tooMuch(.depth, limit: 64)) {
            let opened = String(repeating: "<w:tbl><w:tr><w:tc>", count: 30)
            $0[Docx.document] = body(opened + String(repeating: "</w:tc></w:tr></w:tbl>", count: 30))
        },
        Case("a long text", .tooMuch(.textLength, limit: 4 * 32_767)) {
            $0[Docx.document] = body(Docx.table(Docx.row(Docx.cell(String(repeating: "a", count: 140_000)))))
        },
        Case("very many tables", .tooMuch(.sheets, limit: 100)) {
            $0[Docx.document] = body(String(repeating: Docx.table(Docx.row(Docx.cell("a"))), count: 101))
        },
        Case("a bomb", .dangerous(.bomb)) {
            $0[Docx.document] = body(String(repeating: " ", count: 3 << 20))
        },
    ]

    private static func body(_ content: String) -> String { "<w:document><w:body>\(content)</w:body></w:document>" }

    @Test func theUnchangedOneIsRead() throws {
        #expect(
            try WordReader.tables(in: Self.good.zip.bytes) == [WordTable(title: "Judul", rows: [["1. a", "b"]])])
    }

    @Test(arguments: cases) func isRefused(_ one: Case) {
        var parts = Self.good
        one.change(&parts)
        let bytes = parts.zip.bytes
        #expect(throws: one.error) { try WordReader.tables(in: bytes) }
    }

    @Test func aRingOfStylesEnds() throws {
        let styles =
            """
            <w:style w:styleId="A"><w:basedOn w:val="B"/></w:style>\
            <w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>
            """
        let cell = Docx.text("a", "<w:pStyle w:val=\"A\"/>")
        #expect(try Docx.read(Docx.table(Docx.row(Docx.cell(cell))), styles: styles).map(\.rows) == [[["a"]]])
    }

    private static let words: [String] = [
        "<", ">", "/>", "</w:tc>", "<w:tc>", "<w:tbl>", "</w:tbl>", "<w:p>", "<w:del>", "<w:r>", "w:val=\"-1\"",
        "99999999999",
        "<w:gridSpan w:val=\"0\"/>", "<w:vMerge/>", "<w:hidden/>", "&", "&#x41;", "\0", "é", "<!--", "]]>", "%1",
        "<w:t>",
    ]

    /// No file may trap the reader: parts are changed at random with checksums made right again, 4,000 times.
    @Test func changedPartsNeverTrap() {
        var random = SeededGenerator(seed: 31)
        let names: [String] = [Docx.document, Docx.document, Docx.numbering, Docx.styles, "_rels/.rels"]
        var read = 0
        for _ in 0..<Rounds.of(4_000) {
            let name: String = names.randomElement(using: &random) ?? Docx.document
            var bytes: [UInt8] = Array((Self.good[name] ?? "").utf8)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place: Int = Int.random(in: 0...bytes.count, using: &random)
                let end: Int = min(bytes.count, place + Int.random(in: 0...12, using: &random))
                switch Int.random(in: 0..<4, using: &random) {
                case 0: bytes.removeSubrange(place..<end)
                case 1: bytes.insert(contentsOf: (Self.words.randomElement(using: &random) ?? "").utf8, at: place)
                case 2: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
                default:
                    let copy = Array(bytes[place..<end])
                    bytes.insert(contentsOf: copy, at: Int.random(in: 0...bytes.count, using: &random))
                }
            }
            var changed = Self.good
            changed.set(name, bytes)
            changed.archive = { zip in for index in zip.entries.indices { zip.entries[index].isDeflated = false } }
            read += (try? WordReader.tables(in: changed.zip.bytes)) == nil ? 0 : 1
        }
        // Both ways are gone often.
        #expect((Rounds.of(400)...Rounds.of(3_600)).contains(read))
    }
}
