import Dispatch
import Synchronization

/// Lets a few threads in at once and a bounded number wait; whoever comes after that is turned away at once.
public final class Turnstile: Sendable {
    private let places: DispatchSemaphore
    private let capacity: Int
    private let present: Mutex<Int> = Mutex(0)

    /// - Parameters:
    ///   - places: how many may be inside at once, at least 1.
    ///   - queue: how many may wait besides them.
    public init(places: Int, queue: Int) {
        self.places = DispatchSemaphore(value: places)
        capacity = places + queue
    }

    /// Nil when the queue is full; `body` then did not run.
    public func pass<Value>(_ body: () throws -> Value) rethrows -> Value? {
        guard enter() else { return nil }
        defer { present.withLock { $0 -= 1 } }
        places.wait()
        defer { places.signal() }
        return try body()
    }

    private func enter() -> Bool {
        present.withLock { count in
            guard count < capacity else { return false }
            count += 1
            return true
        }
    }
}
