import Draws
import Testing

@testable import ViewCompiler

/// Templates put together at random: each compiles or is refused with a place in the file; none stops the compiler.
@Suite struct RandomTemplateTests {
    private static let pieces: [String] = [
        "<p", "<a", "<title", "<textarea", "<pre", "<svg", "<br", ">", "/>", "</p>", "</a>", "</title>", "</pre>", "</",
        "<!--",
        "-->", "<!doctype html>", " class=\"", " href='", " alt", " style=\"", "\"", "'", "=", "{{ a.b }}", "{{", "}}",
        "{{#if a}}",
        "{{#if not", "{{else}}", "{{else if b}}", "{{/if}}", "{{#each a as b}}", "{{/each}}", "{{#with a as b}}",
        "{{/with}}",
        "{{> _row a}}", "{{! x }}", "{{yield a}}", "{{#block a}}", "{{/block}}", "{{@page X}}", "java", "script:",
        "https:", "/", "?",
        "#", " ", "\n", "é", "<script", "</script>", "&", "\u{0}", "(", ",", "[",
    ]

    @Test func areCompiledOrRefused() throws {
        var random = SeededGenerator(seed: 2022)
        var compiled: Int = 0
        for _ in 0..<5_000 {
            let body: String = (0..<Int.random(in: 0...9, using: &random)).map { _ in
                Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
            }.joined()
            let text: String = "{{@page Page}}\n" + body
            guard let mistake = try Views.mistake(in: text) else {
                compiled += 1
                continue
            }
            let line: Int? = mistake.split(separator: ":").first.flatMap { Int($0) }
            let lines: Int = text.split(separator: "\n", omittingEmptySubsequences: false).count
            try #require(line.map { (1...lines).contains($0) } == true, "\(text)\n\(mistake)")
        }
        #expect(compiled > 250)
    }

    /// Every beginning of a real page: an editor saves half a file now and then.
    @Test func prefixesAreCompiledOrRefused() throws {
        let page: String = """
            {{@page Page}}
            <p class="a {{#if b}}c{{/if}}"><a href="{{ d }}?e={{ f }}">{{! g }}é</a></p>{{#each h as i}}<br>{{/each}}
            """
        for end in page.unicodeScalars.indices {
            _ = try Views.mistake(in: String(page.unicodeScalars[..<end]))
        }
        #expect(try Views.mistake(in: page) == nil)
    }
}
