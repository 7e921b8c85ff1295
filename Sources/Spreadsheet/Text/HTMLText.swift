/// The visible text of a cell while it is read: lines end where blocks do, and spaces run together.
struct HTMLText {
    private var text = ""

    private static let line: Character = "\u{1}"
    private static let end: Character = "\u{2}"

    mutating func add(_ piece: String, keepsLines: Bool) {
        for character in piece where character != Self.line && character != Self.end {
            if character.isNewline, keepsLines {
                breakLine()
            } else if character.isWhitespace {
                if let last = text.last, last != " ", last != Self.line, last != Self.end { text.append(" ") }
            } else {
                text.append(character)
            }
        }
    }

    mutating func addSpace() { add(" ", keepsLines: false) }

    /// A block begins or ends. A line break that ends it adds no line of its own.
    mutating func endBlock() {
        dropSpace()
        if text.last == Self.end { text.removeLast() }
        if let last = text.last, last != Self.line { text.append(Self.line) }
    }

    mutating func breakLine() {
        dropSpace()
        text.append(Self.end)
    }

    private mutating func dropSpace() { if text.last == " " { text.removeLast() } }

    /// Without blank lines at the ends.
    var result: String {
        let marks: Set<Character> = [" ", Self.line, Self.end]
        let body = text.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed()
        return String(body.map { $0 == Self.line || $0 == Self.end ? "\n" : $0 })
    }
}
