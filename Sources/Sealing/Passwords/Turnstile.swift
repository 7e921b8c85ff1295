import Dispatch
import Synchronization

/// Lets a few threads in at once and a bounded number wait; whoever comes after that is turned away at once.
///
/// Every computation that a guess at a secret must pay for, yescrypt for passwords and scrypt for keys, passes one for
/// the whole process: each takes some 150 ms and much memory.
public final class Turnstile: Sendable {
    private let places: DispatchSemaphore
    private let capacity: Int
    private let present: Mutex<Int> = Mutex(0)
    private let witness: (@Sendable () -> Void)?
    /// What a key is sealed with and must have been sealed with.
    let toll: KeyToll

    /// - Parameters:
    ///   - places: how many are let in at once, at least 1; for computations the number of cores.
    ///   - queue: how many may wait besides them; keep it below the number of worker threads.
    public convenience init(places: Int, queue: Int = 32) {
        self.init(places: places, queue: queue, toll: .full, witness: nil)
    }

    /// - Parameters:
    ///   - toll: less than the full one only for tests.
    ///   - witness: sees each computation before it begins, on its thread; for tests.
    init(places: Int, queue: Int = 32, toll: KeyToll = .full, witness: (@Sendable () -> Void)? = nil) {
        precondition(places >= 1 && queue >= 0, "outside the documented range")
        self.places = DispatchSemaphore(value: places)
        capacity = places + queue
        self.toll = toll
        self.witness = witness
    }

    /// Nil when the queue is full; `body` then did not run.
    public func pass<Value, Failure: Error>(_ body: () throws(Failure) -> Value) throws(Failure) -> Value? {
        guard enter() else { return nil }
        defer { present.withLock { $0 -= 1 } }
        places.wait()
        defer { places.signal() }
        witness?()
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
