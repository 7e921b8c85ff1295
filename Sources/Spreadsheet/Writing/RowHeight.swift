/// How high a row must be for its wrapped text: LibreOffice shows one line only where a file does not say.
enum RowHeight {
    /// Points, of one line of 11-point Calibri, and of one where a higher font stands in for it.
    static let standard = 15
    private static let line = 16
    /// The highest row there is.
    private static let max = 409

    /// Points for so many lines.
    static func points(lines: Int) -> Int { min(lines * line, max) }

    /// How many lines the text takes in a column of the given width, when words stay whole where they fit. A letter is
    /// taken to be as wide as a digit, which is a little more than it is on average.
    static func lines(_ text: String, width: Int) -> Int {
        var layout = LineCounter(capacity: Swift.max(width - 1, 1))
        for byte in text.utf8 { layout.add(byte) }
        return layout.finish()
    }
}

/// Breaks lines without keeping them.
private struct LineCounter {
    private let capacity: Int
    private var lines = 1
    private var used = 0
    private var word = 0

    init(capacity: Int) { self.capacity = capacity }

    mutating func add(_ byte: UInt8) {
        switch byte {
        case 0x0A:
            endWord()
            lines += 1
            used = 0
        case 0x20: endWord()
        // The rest of a letter of several bytes.
        case 0x80..<0xC0: break
        default: word += 1
        }
    }

    mutating func finish() -> Int {
        endWord()
        return lines
    }

    private mutating func endWord() {
        guard word > 0 else { return }
        let isNext: Bool = used > 0 && used + 1 + word <= capacity
        if used > 0, !isNext { lines += 1 }
        used = isNext ? used + 1 + word : word
        lines += (used - 1) / capacity
        used = (used - 1) % capacity + 1
        word = 0
    }
}
