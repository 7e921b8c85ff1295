import Draws
import Testing

@testable import Kinerja

@Suite("Statements as texts with structure") struct ClauseTextTests {
    static func outline(_ blocks: [TextBlock], depth: Int = 0) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block {
            case .heading(let lines): ["# " + lines.joined(separator: " / ")]
            case .paragraph(let text): ["p \(text)"]
            case .clauses(let list):
                list.items.enumerated().flatMap { index, item in
                    let words = [item.marker.text, item.text].filter { !$0.isEmpty }.joined(separator: " ")
                    let line = String(repeating: "  ", count: depth) + (index == 0 ? "+" : "") + words
                    return [line] + outline(item.blocks, depth: depth + 1)
                }
            }
        }
    }

    @Test(arguments: ClauseCase.all) func isRead(_ text: ClauseCase) {
        let entries = ClauseText.entries(text.typed)
        #expect(Self.outline(TextBlock.blocks(of: entries)).joined(separator: "\n") == text.outline)
    }

    @Test func hasCases() { #expect(ClauseCase.all.count >= 40) }

    /// What is kept, shown in the form and saved again stays as it is.
    @Test(arguments: ClauseCase.all) func staysWhenItIsSavedAgain(_ text: ClauseCase) {
        let entries = ClauseText.entries(text.typed)
        #expect(ClauseText.entries(ClauseText.typed(entries)) == entries)
    }

    /// No letter is lost, whatever is drawn.
    @Test(arguments: 0..<20) func losesNothing(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let words = [
            "1.", "2.", "a.", "b.", "i.", "(1)", "(2)", "-", "•", "Pasal", "1", "BAB", "I", "\n", "\n\n", "kata",
            "Kata.",
            "JUDUL", "1.1", "A.", "B.", "(", ")", "{TAHUN}", "\u{F0B7}", "2025.",
        ]
        for _ in 0..<200 {
            let count = Int.random(in: 0..<30, using: &generator)
            let text = (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let entries = ClauseText.entries(text)
            let kept = entries.joined(separator: " ").split(whereSeparator: \.isWhitespace)
            #expect(kept == Teks.clean(text).split(whereSeparator: \.isWhitespace), "\(text)")
            #expect(ClauseText.entries(ClauseText.typed(entries)) == entries, "\(text)")
            let shown = Self.outline(TextBlock.blocks(of: entries)).count
            #expect(shown == entries.count, "\(text)")
        }
    }

    @Test func aLongTextIsReadAtOnce() {
        let text = String(repeating: "(1) a\n", count: ClauseText.limit / 6)
        #expect(ClauseText.entries(text).count == ClauseText.limit / 6)
        let deep = String(repeating: "( ", count: ClauseText.limit / 2)
        #expect(TextBlock.blocks(of: ClauseText.entries(deep)).count == 1)
    }

    @Test func paragraphsAloneHaveNoStructure() {
        #expect(!TextBlock.hasStructure(Pernyataan().paragraf + Pernyataan().paragrafTunggal))
        #expect(TextBlock.hasStructure(["Kami", "1. satu"]))
    }
}
