/// The fields of a form or query, in their order. Names compare byte by byte.
public struct Fields: Sendable {
    public let all: [(name: String, value: String)]
    /// Positions by name: a form of ten thousand fields is read by name ten thousand times.
    private let positions: [ByteString: [Int]]

    public init(_ all: [(name: String, value: String)]) {
        self.all = all
        var positions: [ByteString: [Int]] = [:]
        for (position, field) in all.enumerated() {
            positions[ByteString(text: field.name), default: []].append(position)
        }
        self.positions = positions
    }

    /// The first value of that name; nil when absent.
    public subscript(name: String) -> String? {
        positions[ByteString(text: name)]?.first.map { all[$0].value }
    }

    /// Every value of that name, in order.
    public func values(_ name: String) -> [String] {
        (positions[ByteString(text: name)] ?? []).map { all[$0].value }
    }

    /// True when the name occurs more than once: to be refused where security depends on the value.
    public func isRepeated(_ name: String) -> Bool { (positions[ByteString(text: name)]?.count ?? 0) > 1 }
}

/// A text equal only to the same bytes. `String` finds "é" and "e" with an accent equal, two names of two fields.
private struct ByteString: Hashable {
    let text: String

    static func == (one: ByteString, other: ByteString) -> Bool { one.text.utf8.elementsEqual(other.text.utf8) }

    func hash(into hasher: inout Hasher) {
        var text: String = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
