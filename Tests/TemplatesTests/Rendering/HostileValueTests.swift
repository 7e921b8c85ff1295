import Templates
import Testing

@testable import TemplatePages

/// Values written by an attacker, in every context: the output, read back as a browser would, is the value and no more.
@Suite struct HostileValueTests {
    static let values: [String] = [
        "<script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)", "\"><svg onload=alert(1)>",
        "'><svg onload=alert(1)>", "<!-- --><b>", "]]><b>", "&lt;b&gt;", "&#60;b&#62;", "&amp;amp;", "{{ value }}",
        "\\\"><b>",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "\u{1}javascript:alert(1)", "javascript&colon;alert(1)", "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "https:evil", "//evil.example/\"><b>", "\\\\evil.example", "a&b=c#d?e/f", "\nfirst line end",
        "Ünïcødé ಠ_ಠ 𓂀 \u{202E}",
        "", "a", String(repeating: "<&>\"'", count: 200), String(repeating: "a", count: 4096) + "<",
    ]

    @Test(arguments: values)
    func staysAValue(_ value: String) throws {
        let parts: [String] = try Output(of: Contexts(value: value)).parts
        let text: [String] = [parts[0], parts[1], parts[4], parts[5]]
        for part in text { #expect(!part.contains("<") && !part.contains(">") && Output.unescaped(part) == value) }
        for part in [parts[2], parts[3]] {
            #expect(!part.contains { "<>\"'".contains($0) } && Output.unescaped(part) == value)
        }
        let address: String = Output.unescaped(parts[6])
        #expect(address == value || address == "#")
        #expect(parts[7] == parts[6])
        for part in parts[8...] { #expect(Output.isComponent(part) && Output.decoded(part) == value) }
    }

    @Test(arguments: [
        ("", true), ("/2022/pk", true), ("?q=a:b", true), ("#a:b", true), ("pk/a:b", true), ("//host/a", true),
        ("a", true),
        ("http://a", true), ("HTTPS://a", true), ("mailto:a@b.id", true), ("tel:+62", true), ("./a:b", true),
        ("javascript:a", false), ("JAVASCRIPT:a", false), ("data:,", false), ("file:///etc", false), (":", false),
        ("http :", false),
        ("httpsx:a", false), ("htt:a", false), (" http:a", false), ("http\u{0}:a", false), ("ftp:a", false),
        ("blob:a", false),
        ("java\rscript:a", false), ("\u{00A0}javascript:a", false), ("http\u{5}", true), ("tel", true),
    ])
    func followsTheRuleOfAddresses(_ value: String, _ isAllowed: Bool) {
        var output = OutputBuffer()
        output.url(value)
        #expect(String(decoding: output.takeBytes(), as: UTF8.self) == (isAllowed ? value : "#"))
    }

    @Test func markupIsPrintedOnceAndUnchanged() {
        let row = Same()
        let markup: Markup = Markup("<b>") + Markup(escaping: "<&") + Markup(rendering: row) + Markup(trusted: "</b>")
        var output = OutputBuffer()
        output.text(markup)
        #expect(String(decoding: output.takeBytes(), as: UTF8.self) == "<b>&lt;&amp;<hr><br>, x</b>")
    }
}
