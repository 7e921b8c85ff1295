import Synchronization

/// Values that were made from texts, kept as long as there is room. The text itself is the key, so that a value never stands
/// for another text; signed texts do not change, so that it never grows old.
final class Memo<Value: Sendable>: Sendable {
    private let limit: Int
    private let values = Mutex<[String: Value]>([:])

    /// - Parameter limit: how many values are kept; beyond that, all are dropped and made anew as they are asked for.
    init(limit: Int) {
        self.limit = limit
    }

    func value(of text: String, make: (String) throws -> Value) rethrows -> Value {
        if let known = values.withLock({ $0[text] }) { return known }
        let value = try make(text)
        values.withLock { values in
            if values.count >= limit { values.removeAll(keepingCapacity: true) }
            values[text] = value
        }
        return value
    }
}
