import Synchronization

/// Values that were made from texts, kept as long as there is room. The text itself is the key, so that a value never stands
/// for another text; signed texts do not change, so that it never grows old.
final class Memo<Value: Sendable>: Sendable {
    private let limit: Int
    private let values = Mutex<[TextKey: Value]>([:])

    /// - Parameter limit: how many values are kept; beyond that, all are dropped and made anew as they are asked for.
    init(limit: Int) {
        self.limit = limit
    }

    func value(of text: String, make: (String) throws -> Value) rethrows -> Value {
        let key = TextKey(text)
        if let known = values.withLock({ $0[key] }) { return known }
        let value = try make(text)
        values.withLock { values in
            if values.count >= limit { values.removeAll(keepingCapacity: true) }
            values[key] = value
        }
        return value
    }
}

/// A text by its bytes. `String` compares and hashes what Unicode holds equal, which is slower and not what was signed.
private struct TextKey: Hashable {
    private let text: String

    init(_ text: String) {
        self.text = text
    }

    func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }

    static func == (left: TextKey, right: TextKey) -> Bool {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in right.withUTF8 { left.elementsEqual($0) } }
    }
}
