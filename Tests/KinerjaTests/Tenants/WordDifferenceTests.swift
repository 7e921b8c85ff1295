import Draws
import Testing

@testable import Kinerja

@Suite struct WordDifferenceTests {
    @Test(
        arguments: [
            ("a b c", "a b c", [.same("a b c")]),
            ("a b c", "a x c", [.same("a "), .gone("b "), .new("x "), .same("c")]),
            ("", "a b", [.new("a b")]),
            ("a b", "", [.gone("a b")]),
            ("a", "a b", [.gone("a"), .new("a b")]),
            ("satu\n\ndua", "satu\n\ntiga", [.same("satu\n\n"), .gone("dua"), .new("tiga")]),
            ("", "", []),
        ] as [(String, String, [WordDifference.Piece])])
    func compares(_ old: String, _ new: String, _ pieces: [WordDifference.Piece]) {
        #expect(WordDifference(from: old, to: new).pieces == pieces)
    }

    /// What stayed and what went is the old text, what stayed and what came the new one.
    @Test func losesNoWord() {
        var random = SeededGenerator(seed: 11)
        let words = ["pihak ", "pertama ", "berjanji ", "\n\n", "kinerja. ", " "]
        for _ in 0..<300 {
            let (old, new) = (text(words, &random), text(words, &random))
            let pieces = WordDifference(from: old, to: new).pieces
            #expect(pieces.compactMap(\.old).joined() == old)
            #expect(pieces.compactMap(\.new).joined() == new)
        }
    }

    private func text(_ words: [String], _ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in words.randomElement(using: &random) }.joined()
    }
}

extension WordDifference.Piece {
    fileprivate var old: String? {
        switch self {
        case .same(let text), .gone(let text): text
        case .new: nil
        }
    }

    fileprivate var new: String? {
        switch self {
        case .same(let text), .new(let text): text
        case .gone: nil
        }
    }
}
