/// Cuts a template into tokens.
struct Scanner {
    let source: Source
    private(set) var offset: Int

    init(_ source: Source, from offset: Int = 0) {
        self.source = source
        self.offset = offset
    }

    /// The next token; `.end` again and again at the end of the file. Comments are returned as tags.
    mutating func next() throws -> Token {
        guard offset < source.bytes.count else { return .end(Place(source: source, offset: offset)) }
        let start: Int = offset
        while offset < source.bytes.count {
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
        var end: Int = offset + 2
        while !isPair(0x7D, at: end) {
            guard end < source.bytes.count, !isPair(0x7B, at: end) else { throw place.error("'{{' without '}}'") }
            end += 1
        }
        offset = end + 2
        let content = Word(text: source.text(place.offset + 2..<end), place: place.moved(by: 2))
        return try Tag(content: content, place: place)
    }

    private func isPair(_ byte: UInt8, at index: Int) -> Bool {
        index + 1 < source.bytes.count && source.bytes[index] == byte && source.bytes[index + 1] == byte
    }
}
