import Kinerja
import Testing

@testable import Web
@testable import WebSamples

/// A statement as it is typed, and what a browser gets.
struct StatementHTMLCase: Sendable, CustomTestStringConvertible {
    let typed: String
    let html: String

    var testDescription: String { typed.prefix(30).replacing("\n", with: " ") }

    static let all: [StatementHTMLCase] = [
        StatementHTMLCase(typed: "Kami berjanji.\n\nKami dinilai.", html: "<p>Kami berjanji.</p><p>Kami dinilai.</p>"),
        StatementHTMLCase(typed: "Pasal 1\nPENUTUP\nSelesai.", html: "<h3>Pasal 1\nPENUTUP</h3><p>Selesai.</p>"),
        StatementHTMLCase(typed: "1. a\n2. b", html: "<ol dot-decimal type=1><li>a</li><li>b</li></ol>"),
        StatementHTMLCase(
            typed: "(2) b\n(3) c\n(5) e",
            html: "<ol brackets-decimal type=1 start=2><li>b</li><li>c</li><li value=5>e</li></ol>"),
        StatementHTMLCase(typed: "a) a\nb) b", html: "<ol paren-lower-alpha type=a><li>a</li><li>b</li></ol>"),
        StatementHTMLCase(typed: "(a) a", html: "<ol brackets-lower-alpha type=a><li>a</li></ol>"),
        StatementHTMLCase(
            typed: "i. a\nii. b", html: "<ol dot-lower-roman type=i><li>a</li><li>b</li></ol>"),
        StatementHTMLCase(
            typed: "A. a\nB. b", html: "<ol dot-upper-alpha type=A><li>a</li><li>b</li></ol>"),
        StatementHTMLCase(
            typed: "I. a\nII. b", html: "<ol dot-upper-roman type=I><li>a</li><li>b</li></ol>"),
        StatementHTMLCase(typed: "- a\n- b", html: "<ul><li>a</li><li>b</li></ul>"),
        StatementHTMLCase(
            typed: "1. a\na. b\n2. c",
            html: "<ol dot-decimal type=1><li>a<ol dot-lower-alpha type=a><li>b</li></ol></li><li>c</li></ol>"),
        StatementHTMLCase(
            typed: "1.1 a\n1.2 b",
            html: "<ol dot-dotted type=1><li><span>1.1</span> a</li><li><span>1.2</span> b</li></ol>"),
        StatementHTMLCase(
            typed: "1. a\n\nTengah.\n\n2. b",
            html: "<ol dot-decimal type=1><li>a</li></ol><p>Tengah.</p><ol dot-decimal type=1 start=2><li>b</li></ol>"),
        StatementHTMLCase(
            typed: "Pasal 1\n1. <img src=x onerror=alert(1)> & \"{{ x }}\"",
            html: "<h3>Pasal 1</h3><ol dot-decimal type=1><li>&lt;img src=x onerror=alert(1)> &amp; \"{{ x }}\"</li></ol>"),
        StatementHTMLCase(typed: "</p><script>1</script>", html: "<p>&lt;/p>&lt;script>1&lt;/script></p>"),
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
        return words[begin.upperBound..<end.lowerBound].replacing(/>\s+(?=<)/) { _ in ">" }
            .replacing(/\s+(?=<)/) { _ in "" }.replacing(" class=\"article\"", with: "")
            .replacing(" class=\"counter\"", with: "").replacing(/ class="clauses ?([^"]*)"/) { match in
                match.1.isEmpty ? "" : " \(match.1)"
            }
            .replacing(/(type|start|value)="(\w+)"/) { "\($0.1)=\($0.2)" }.replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&#34;", with: "\"").trimmed
    }

    @Test(arguments: StatementHTMLCase.all) func hasItsElements(_ text: StatementHTMLCase) throws {
        #expect(try pledge(text.typed).replacing("</span>", with: "</span> ").replacing("  ", with: " ") == text.html)
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
