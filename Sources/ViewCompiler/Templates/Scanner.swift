/// Cuts a template into tokens. The blanks at the end of the file belong to no token: a partial may stand before a
/// comma.
struct Scanner {
    let source: Source
    private(set) var offset: Int
    private let end: Int

    init(_ source: Source, from offset: Int = 0) {
        self.source = source
        self.offset = offset
        end = source.bytes.lastIndex { !Characters.isSpace($0) }.map { $0 + 1 } ?? 0
    }

    /// The next token; `.end` again and again at the end of the file. Comments are returned as tags.
    mutating func next() throws -> Token {
        guard offset < end else { return .end(Place(source: source, offset: offset)) }
        let start: Int = offset
        while offset < end {
            if isPair(0x7B, at: offset) { return try offset > start ? .text(start..<offset) : .tag(tag()) }
            guard !isPair(0x7D, at: offset) else {
                throw Place(source: source, offset: offset).error("'}}' without '{{'")
            }
            offset += 1
        }
        return .text(start..<offset)
    }

    private mutating func tag() throws -> Tag {
        let place = Place(source: source, offset: offset)
        var close: Int = offset + 2
        while !isPair(0x7D, at: close) {
            guard close < end, !isPair(0x7B, at: close) else { throw place.error("'{{' without '}}'") }
            close += 1
        }
        offset = close + 2
        let content = Word(text: source.text(place.offset + 2..<close), place: place.moved(by: 2))
        return try Tag(content: content, place: place)
    }

    private func isPair(_ byte: UInt8, at index: Int) -> Bool {
        index + 1 < end && source.bytes[index] == byte && source.bytes[index + 1] == byte
    }
}
