import Draws
import Testing

@testable import Kinerja

@Suite struct WordMarksTests {
    /// `[-gone-]` and `{+new+}`.
    private static let cases: [(String, String, String)] = [
        ("", "", ""), ("a b", "a b", "a b"), ("", "a b", "{+a b+}"), ("a b", "", "[-a b-]"),
        ("jumlah desa dibagi", "jumlah kampung dibagi", "jumlah [-desa -]{+kampung +}dibagi"),
        ("mutu layanan", "mutu layanan puskesmas", "mutu layanan {+puskesmas+}"),
        ("mutu layanan puskesmas", "mutu layanan", "mutu layanan [-puskesmas-]"),
        ("A B C D E", "A X C E F", "A [-B -]{+X +}C [-D -]E {+F+}"),
        ("satu dua", "tiga empat", "[-satu dua-]{+tiga empat+}"),
        ("a\nb", "a b", "[-a\nb-]{+a b+}"),
    ]

    @Test(arguments: cases)
    func marks(semula: String, menjadi: String, expected: String) {
        let marked = WordMarks(semula, menjadi).pieces.map { piece in
            switch piece.mark {
            case .sama: piece.text
            case .dihapus: "[-\(piece.text)-]"
            case .ditambah: "{+\(piece.text)+}"
            }
        }
        #expect(marked.joined() == expected)
    }

    /// Whatever is marked, both texts can be read from it, white space at the seams aside.
    @Test func bothTextsRemain() {
        var random = SeededGenerator(seed: 11)
        let words = ["desa", "kampung", "data", "presisi", "dan", "seluruh"]
        func text() -> String {
            (0..<Int.random(in: 0...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }.joined(
                separator: " ")
        }
        func plain(_ pieces: [WordMarks.Piece]) -> [Substring] { pieces.map(\.text).joined().split(separator: " ") }
        for _ in 0..<2_000 {
            let (semula, menjadi) = (text(), text())
            let marks = WordMarks(semula, menjadi)
            #expect(plain(marks.semula) == semula.split(separator: " "))
            #expect(plain(marks.menjadi) == menjadi.split(separator: " "))
        }
    }

    @Test func longTextsAreQuick() {
        let (one, other) = (
            (0..<20_000).map { "a\($0)" }.joined(separator: " "), (0..<20_000).map { "b\($0)" }.joined(separator: " ")
        )
        let spent = ContinuousClock().measure { #expect(WordMarks("x \(one)", "x \(other)").pieces.count == 3) }
        #expect(spent < .seconds(5), "\(spent)")
    }
}
