import Kinerja
import Testing

@testable import Web
@testable import WebSamples

/// A statement as it is typed, and what a browser gets; the marker of a clause in square brackets.
struct StatementHTMLCase: Sendable, CustomTestStringConvertible {
    let typed: String
    let html: String

    var testDescription: String { String(typed.prefix(30)).replacing("\n", with: " ") }

    static let all: [StatementHTMLCase] = [
        StatementHTMLCase(
            typed: "Kami berjanji.\n\nKami dinilai.",
            html: "<p>Kami berjanji.</p><p>Kami dinilai.</p>"),
        StatementHTMLCase(
            typed: "Pasal 1\nPENUTUP\nSelesai.",
            html: "<h3>Pasal 1\nPENUTUP</h3><p>Selesai.</p>"),
        StatementHTMLCase(
            typed: "1. a\n2. b",
            html: "<ol type=1><li>[1.] a</li><li>[2.] b</li></ol>"),
        StatementHTMLCase(
            typed: "(2) b\n(3) c\n(5) e",
            html: "<ol type=1 start=2><li>[(2)] b</li><li>[(3)] c</li><li value=5>[(5)] e</li></ol>"),
        StatementHTMLCase(
            typed: "a) a\nb) b",
            html: "<ol type=a><li>[a)] a</li><li>[b)] b</li></ol>"),
        StatementHTMLCase(
            typed: "(a) a",
            html: "<ol type=a><li>[(a)] a</li></ol>"),
        StatementHTMLCase(
            typed: "i. a\nii. b",
            html: "<ol type=i><li>[i.] a</li><li>[ii.] b</li></ol>"),
        StatementHTMLCase(
            typed: "A. a\nB. b",
            html: "<ol type=A><li>[A.] a</li><li>[B.] b</li></ol>"),
        StatementHTMLCase(
            typed: "I. a\nII. b",
            html: "<ol type=I><li>[I.] a</li><li>[II.] b</li></ol>"),
        StatementHTMLCase(
            typed: "- a\n- b",
            html: "<ul><li>[-] a</li><li>[-] b</li></ul>"),
        StatementHTMLCase(
            typed: "1. a\na. b\n2. c",
            html: "<ol type=1><li>[1.] a<ol type=a><li>[a.] b</li></ol></li><li>[2.] c</li></ol>"),
        StatementHTMLCase(
            typed: "1.1 a\n1.2 b",
            html: "<ol type=1><li>[1.1] a</li><li>[1.2] b</li></ol>"),
        StatementHTMLCase(
            typed: "1. a\n\nTengah.\n\n2. b",
            html: "<ol type=1><li>[1.] a</li></ol><p>Tengah.</p><ol type=1 start=2><li>[2.] b</li></ol>"),
        StatementHTMLCase(
            typed: "Pasal 1\n1. <img src=x onerror=alert(1)> & \"{{ x }}\"",
            html: "<h3>Pasal 1</h3><ol type=1><li>[1.] &lt;img src=x onerror=alert(1)> &amp; \"{{ x }}\"</li></ol>"),
        StatementHTMLCase(
            typed: "</p><script>1</script>",
            html: "<p>&lt;/p>&lt;script>1&lt;/script></p>"),
    ]
}

@Suite("Statements as pages show them") struct StatementHTMLTests {
    private func html(_ page: some Page) -> String { String(decoding: page.bytes(), as: UTF8.self) }

    /// The pledge between the parties and the date, without the classes that all lists have.
    private func pledge(_ typed: String) throws -> String {
        let blocks = TextBlock.blocks(of: ClauseText.entries(typed)).map { StatementBlock($0) }
        let page = SettingsPage.variant {
            $0.statement = StatementText(
                title: "", opening: "", parties: [], pledge: blocks, placeAndDate: "Tabanan, 31 Januari 2022")
        }
        #expect(try HTMLDocument(html(page)).faults() == [])
        let words = html(page)
        let begin = try #require(words.range(of: "<div class=\"statement\">\n<p></p>"))
        let end = try #require(words.range(of: "<p>Tabanan, 31 Januari 2022</p>"))
        return String(words[begin.upperBound..<end.lowerBound]).replacing(/\s*\n\s*(?=<)/) { _ in "" }
            .replacing(/>\s*\n\s*/) { _ in ">" }
            .replacing(#/ class="(article|clauses)"/#) { _ in "" }
            .replacing(#/<span class="counter">([^<]*)</span>/#) { "[\($0.1)]" }
            .replacing(#/(type|start|value)="(\w+)"/#) { "\($0.1)=\($0.2)" }.replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#34;", with: "\"").trimmed
    }

    @Test(arguments: StatementHTMLCase.all) func hasItsElements(_ text: StatementHTMLCase) throws {
        #expect(try pledge(text.typed) == text.html)
    }

    /// The last clause stands with the signatures; its number goes on.
    @Test func theLastClauseIsWithTheSignatures() throws {
        let blocks = TextBlock.blocks(of: ["Pasal 1", "(1) a", "(2) b", "(3) c"]).map { StatementBlock($0) }
        let (beginning, end) = try #require(blocks.last).cutLastClause
        #expect(beginning?.clauses?.items.map(\.text) == ["a", "b"])
        #expect(end?.clauses?.items.map(\.text) == ["c"] && end?.clauses?.start == "3")
    }

    /// One of a whole sheet would leave the sheet before it empty.
    @Test func aVeryLongClauseIsNotKeptWithThem() throws {
        let long = String(repeating: "kata ", count: 400)
        let blocks = TextBlock.blocks(of: ["1. a", "2. \(long)"]).map { StatementBlock($0) }
        #expect(blocks.last?.cutLastClause.end == nil)
    }
}
