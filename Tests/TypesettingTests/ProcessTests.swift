import Foundation
import Testing

@testable import Typesetting

/// The process itself (docker/pdf), which docker/test.sh starts. Without it these tests fail: a PDF that nobody made is
/// no PDF that works.
@Suite("The PDF process", .timeLimit(.minutes(2)))
struct ProcessTests {
    private func typesetter() throws -> Typesetter {
        let path: String = try #require(
            ProcessInfo.processInfo.environment["JANJI_PDF_SOCKET"],
            "JANJI_PDF_SOCKET names no PDF process; docker/test.sh starts one")
        return Typesetter(socket: path)
    }

    private func typeset(_ body: String) throws -> PDF {
        let head = "<!doctype html><html lang=\"id\"><head><meta charset=\"utf-8\"><title>Uji &amp; coba</title></head>"
        return try typesetter().typeset(Array("\(head)<body>\(body)</body></html>".utf8))
    }

    private func text(_ pdf: PDF) -> String { String(decoding: pdf.bytes, as: Unicode.ASCII.self) }

    /// What signing needs later: one classic table of cross-references, and nothing after it (ISO 32000-1, 7.5.4).
    @Test func endsWithAClassicTable() throws {
        let pdf: PDF = try typeset("<p>Satu<p style=\"break-before: page\">Dua")
        #expect(pdf.pages == 2)
        let text: String = text(pdf)
        #expect(text.hasPrefix("%PDF-1.7\n"))
        let match = try #require(text.firstMatch(of: /\nstartxref\n([0-9]+)\n%%EOF\n$/))
        let start: Int = try #require(Int(match.1))
        #expect(pdf.bytes[start...].starts(with: "xref\n0 ".utf8))
        #expect(!text.contains("/XRef") && !text.contains("/ObjStm"))
    }

    @Test func isTaggedArchivable() throws {
        let text: String = try text(typeset("<h1>Judul</h1><table><tr><th>A<td>B</table>"))
        for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang (id)", "/OutputIntent", "/Metadata", "/ID ["] {
            #expect(text.contains(mark), "\(mark)")
        }
    }

    /// Kept files and the images of the browser tests rely on it.
    @Test func givesEqualBytesForEqualPages() throws {
        let page =
            """
            <p>Perjanjian <b>Kinerja</b> <span style=\"font-family: 'Noto Sans \
            Balinese'\">\u{1B13}\u{1B44}\u{1B2D}</span></p>
            """
        #expect(try typeset(page) == typeset(page))
    }

    /// Files of the machine, other sites and even the project's own files under other names: nothing is opened.
    @Test(arguments: [
        "file:///etc/passwd", "http://127.0.0.1/", "https://example.org/a.png", "ftp://127.0.0.1/a", "/aset/print.css",
        "/aset/../../Package.swift", "../Package.swift", "//example.org/a.png", "FILE:///etc/passwd",
    ])
    func opensNothing(_ address: String) {
        let problem = #expect(throws: TypesettingError.self) { try typeset("<img src=\"\(address)\" alt=\"\">") }
        guard case .refused(let message) = problem else {
            Issue.record("\(String(describing: problem))")
            return
        }
        #expect(!message.contains("root:"))
    }

    @Test func setsPicturesFromTheirData() throws {
        let svg =
            "data:image/svg+xml;base64,"
            + Data(
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>".utf8
            ).base64EncodedString()
        #expect(try typeset("<img src=\"\(svg)\" alt=\"\">").pages == 1)
    }

    /// A page that cannot be read, and one that says nothing: an answer each, and the process goes on.
    @Test func survives() throws {
        let typesetter = try typesetter()
        #expect(throws: TypesettingError.self) { try typesetter.typeset([0xFF, 0xFE, 0x00]) }
        #expect(throws: TypesettingError.self) { try typesetter.typeset([]) }
        struct Enough: Error {}
        #expect(throws: Enough.self) { try typesetter.typeset(Array("<p>a".utf8)) { _ in throw Enough() } }
        #expect(try typeset("<p>Lagi").pages == 1)
    }

    /// More jobs at once than there are children: they wait for each other.
    @Test func takesManyAtOnce() async throws {
        let typesetter = try typesetter()
        let pages: [Int] = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 1...6 {
                group.addTask {
                    try typesetter.typeset(
                        Array(String(repeating: "<p style='break-after: page'>", count: number).utf8)
                    ).pages
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(pages.sorted() == [1, 2, 3, 4, 5, 6])
    }
}
