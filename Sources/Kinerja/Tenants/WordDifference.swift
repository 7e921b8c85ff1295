/// Two texts compared word by word (Myers' shortest edit, as the standard library computes it).
public struct WordDifference: Sendable, Equatable {
    public enum Piece: Sendable, Equatable {
        case same(String), gone(String), new(String)
    }

    /// In the order of reading; what went stands before what came in its place. Spaces belong to the word before them.
    public let pieces: [Piece]

    public init(from old: String, to new: String) {
        let (old, new) = (WordDifference.words(old), WordDifference.words(new))
        let changes = new.difference(from: old)
        let (gone, came) = (WordDifference.places(changes.removals), WordDifference.places(changes.insertions))
        var pieces: [Piece] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            let from: (Int, Int) = (left, right)
            while gone.contains(left) { left += 1 }
            WordDifference.append(old[from.0..<left], Piece.gone, to: &pieces)
            while came.contains(right) { right += 1 }
            WordDifference.append(new[from.1..<right], Piece.new, to: &pieces)
            let start: Int = right
            while left < old.count, right < new.count, !gone.contains(left), !came.contains(right) {
                (left, right) = (left + 1, right + 1)
            }
            WordDifference.append(new[start..<right], Piece.same, to: &pieces)
        }
        self.pieces = pieces
    }

    private static func places(_ changes: [CollectionDifference<String>.Change]) -> Set<Int> {
        Set(
            changes.map { change in
                switch change {
                case .insert(let offset, _, _), .remove(let offset, _, _): offset
                }
            })
    }

    private static func append(_ words: ArraySlice<String>, _ make: (String) -> Piece, to pieces: inout [Piece]) {
        if !words.isEmpty { pieces.append(make(words.joined())) }
    }

    /// Words with the spaces behind them.
    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var isBetween = true
        for character in text {
            if isBetween, !character.isWhitespace || words.isEmpty { words.append("") }
            words[words.count - 1].append(character)
            isBetween = character.isWhitespace
        }
        return words
    }
}
