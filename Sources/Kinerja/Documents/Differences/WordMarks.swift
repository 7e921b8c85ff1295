/// Two texts word by word: what both have, what only the first has, what only the second has.
public struct WordMarks: Sendable, Equatable {
    public struct Piece: Sendable, Equatable {
        public enum Mark: Sendable { case sama, dihapus, ditambah }

        public let mark: Mark
        public let text: String
    }

    public let pieces: [Piece]

    /// Beyond this many comparisons what lies between the first and the last difference is one piece on either side.
    private static let limit = 250_000

    public init(_ semula: String, _ menjadi: String) {
        let (old, new) = (WordMarks.words(semula), WordMarks.words(menjadi))
        let head = zip(old, new).prefix { $0.isSame($1) }.count
        let tail = zip(old.dropFirst(head).reversed(), new.dropFirst(head).reversed()).prefix { $0.isSame($1) }.count
        let (left, right) = (Array(old.dropFirst(head).dropLast(tail)), Array(new.dropFirst(head).dropLast(tail)))
        var pieces = zip(old, new).prefix(head).map(WordMarks.same)
        pieces += WordMarks.between(left, right)
        pieces += zip(old.suffix(tail), new.suffix(tail)).map(WordMarks.same)
        let isWhiteSpace = pieces.allSatisfy { $0.mark == .sama } && semula != menjadi
        let whole = [Piece(mark: .dihapus, text: semula), Piece(mark: .ditambah, text: menjadi)].filter {
            !$0.text.isEmpty
        }
        self.pieces = isWhiteSpace ? whole : WordMarks.joined(pieces)
    }

    /// What the first text was, and what the second is.
    public var semula: [Piece] { pieces.filter { $0.mark != .ditambah } }
    public var menjadi: [Piece] { pieces.filter { $0.mark != .dihapus } }

    /// A word and the white space behind it, so that the pieces together are the text. White space alone makes no
    /// difference: the last word of one text may stand before others in the next.
    private struct Word {
        let text: String
        let bare: Substring

        init(_ text: String) {
            self.text = text
            bare = text[..<(text.firstIndex(where: \.isWhitespace) ?? text.endIndex)]
        }

        func isSame(_ other: Word) -> Bool { bare == other.bare }
    }

    private static func words(_ text: String) -> [Word] {
        var words: [String] = []
        var isOpen = false
        for character in text {
            if isOpen || character.isWhitespace, !words.isEmpty {
                words[words.count - 1].append(character)
            } else {
                words.append(String(character))
            }
            isOpen = !character.isWhitespace
        }
        return words.map(Word.init)
    }

    private static func same(_ old: Word, _ new: Word) -> Piece {
        Piece(mark: .sama, text: new.text.count < old.text.count ? old.text : new.text)
    }

    /// The longest common subsequence of words (Wagner and Fischer, 1974).
    private static func between(_ left: [Word], _ right: [Word]) -> [Piece] {
        let (removed, added) = (
            left.map { Piece(mark: .dihapus, text: $0.text) }, right.map { Piece(mark: .ditambah, text: $0.text) }
        )
        guard !left.isEmpty, !right.isEmpty, left.count * right.count <= limit else { return removed + added }
        let width = right.count + 1
        var length = [Int](repeating: 0, count: (left.count + 1) * width)
        for i in left.indices.reversed() {
            for j in right.indices.reversed() {
                let (diagonal, below, beside) = (
                    length[(i + 1) * width + j + 1], length[(i + 1) * width + j], length[i * width + j + 1]
                )
                length[i * width + j] = left[i].isSame(right[j]) ? diagonal + 1 : max(below, beside)
            }
        }
        var pieces: [Piece] = []
        var (i, j) = (0, 0)
        while i < left.count, j < right.count {
            if left[i].isSame(right[j]) {
                pieces.append(same(left[i], right[j]))
                (i, j) = (i + 1, j + 1)
            } else if length[(i + 1) * width + j] >= length[i * width + j + 1] {
                pieces.append(removed[i])
                i += 1
            } else {
                pieces.append(added[j])
                j += 1
            }
        }
        return pieces + removed[i...] + added[j...]
    }

    private static func joined(_ pieces: [Piece]) -> [Piece] {
        pieces.reduce(into: []) { joined, piece in
            if let last = joined.last, last.mark == piece.mark {
                joined[joined.count - 1] = Piece(mark: piece.mark, text: last.text + piece.text)
            } else {
                joined.append(piece)
            }
        }
    }
}
