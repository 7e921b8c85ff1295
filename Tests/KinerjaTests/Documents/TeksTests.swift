import Draws
import Testing

@testable import Kinerja

@Suite struct TeksTests {
    static let cases: [(typed: String, kept: String)] = [
        ("", ""), (" ", ""), ("\n \t\r\n", ""), ("a", "a"), ("  a  b  ", "a b"), ("\ta\t\tb\t", "a b"),
        ("80\u{a0}%", "80 %"), ("a\u{2003}\u{202f}\u{3000}b", "a b"),
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\u{2028}b\u{2029}c\u{85}d", "a\nb\nc\nd"),
        ("a\u{b}b\u{c}c", "a\nb\nc"),
        ("a\r\r\nb", "a\n\nb"), ("a\n\rb", "a\n\nb"), (" a \n b ", "a\nb"), ("a\n\n\nb\n", "a\n\n\nb"),
        ("a \u{200b} \n\u{200b} b", "a\nb"),
        ("\u{feff}de\u{ad}sa", "desa"), ("de\u{200b}\u{200c}\u{200d}\u{2060}sa", "desa"),
        ("\u{202e}asd\u{202c}\u{2066}x\u{2069}\u{200f}\u{61c}", "asdx"),
        ("a\u{e0041}\u{180e}\u{3164}\u{fff9}\u{fffc}b", "ab"),
        ("a\0b\u{1b}[0m\u{7f}\u{9f}", "ab[0m"), ("“Guna Desa” – 100 %", "“Guna Desa” – 100 %"),
        ("\u{fffd}", "\u{fffd}"),
        ("<i>fanspage</i>", "<i>fanspage</i>"), ("ᬩᬮᬶ", "ᬩᬮᬶ"), ("\u{301}", "\u{301}"),
        (" \u{301}a", "\u{301}a"),
    ]

    /// Compared by scalars: Swift takes composed and decomposed letters for the same.
    @Test(arguments: cases) func clean(typed: String, kept: String) {
        #expect(Array(Teks.clean(typed).unicodeScalars) == Array(kept.unicodeScalars))
    }

    @Test(arguments: ["caf\u{e9}", "cafe\u{301}"]) func lettersStayAsTyped(text: String) {
        #expect(Teks.clean(text).utf8.elementsEqual(text.utf8))
    }

    @Test func cleaningTwiceChangesNothing() {
        var random = SeededGenerator(seed: 11)
        let pieces: [String] = [
            "a", "b", " ", "  ", "\n", "\r", "\r\n", "\t", "\u{a0}", "\u{200b}", "\u{202e}", "\u{b}", "\u{2028}",
            "\u{301}", "\0", "👩‍👩‍👧", "\u{ad}", "\"",
        ]
        for _ in 0..<20_000 {
            let text: String = (0..<Int.random(in: 0...12, using: &random)).map { _ in
                pieces.randomElement(using: &random) ?? ""
            }.joined()
            let once = Teks.clean(text)
            let isStable: Bool = Teks.clean(once).utf8.elementsEqual(once.utf8)
            let letters: (String) -> [Unicode.Scalar] = {
                $0.unicodeScalars.filter { "ab\"".unicodeScalars.contains($0) }
            }
            if !isStable || letters(once) != letters(text) || once.contains("\r") || once.contains("  ") {
                Issue.record("\(text.debugDescription) -> \(once.debugDescription)")
            }
        }
    }
}
