import Glibc
import Synchronization

/// Values that were made from texts, kept as long as there is room. The text itself is the key, so that a value never
/// stands for another text; signed texts do not change, so that it never grows old.
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
    /// Made once and outside the lock: texts are long.
    private let digest: Int

    init(_ text: String) {
        var text = text
        var hasher = Hasher()
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
        digest = hasher.finalize()
        self.text = text
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(digest)
    }

    static func == (left: TextKey, right: TextKey) -> Bool {
        var (left, right) = (left.text, right.text)
        return left.withUTF8 { left in
            right.withUTF8 { right in
                guard left.count == right.count, let one = left.baseAddress, let other = right.baseAddress else {
                    return left.count == right.count
                }
                return memcmp(one, other, left.count) == 0
            }
        }
    }
}
