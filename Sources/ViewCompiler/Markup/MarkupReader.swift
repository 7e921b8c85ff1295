/// Reads static text as HTML: moves the state, checks the markup, and writes what is left when superfluous blanks and
/// comments are gone.
struct MarkupReader {
    var state: MarkupState
    var output = InstructionList()

    private var source: Source
    private var offset: Int = 0
    private var end: Int = 0

    init(_ state: MarkupState, source: Source) {
        self.state = state
        self.source = source
    }

    mutating func read(_ source: Source, _ range: Range<Int>) throws {
        self.source = source
        offset = range.lowerBound
        end = range.upperBound
        while let byte = peek() {
            switch state.position {
            case .text: try readText(byte)
            case .tag(let tag): try readTag(tag, byte)
            case .value(let tag, let value): try readValue(tag, value, byte)
            }
        }
    }
}

extension MarkupReader {
    var place: Place { Place(source: source, offset: offset) }

    func peek(_ distance: Int = 0) -> UInt8? {
        offset + distance < end ? source.bytes[offset + distance] : nil
    }

    func starts(with text: StaticString) -> Bool {
        text.withUTF8Buffer { expected in
            expected.count <= end - offset
                && zip(expected, source.bytes[offset..<end]).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
        }
    }

    mutating func skip(_ count: Int) {
        offset = min(offset + count, end)
    }

    /// Copies the next bytes to the output.
    mutating func copy(_ count: Int) {
        output.write(source.bytes[offset..<min(offset + count, end)])
        skip(count)
    }

    /// Copies bytes as long as they satisfy the predicate.
    mutating func copy(while predicate: (UInt8) -> Bool) {
        copy(source.bytes[offset..<end].prefix(while: predicate).count)
    }

    /// Takes bytes as long as they satisfy the predicate.
    mutating func take(while predicate: (UInt8) -> Bool) -> String {
        let start: Int = offset
        while let byte = peek(), predicate(byte) { offset += 1 }
        return source.text(start..<offset)
    }
}
