import Glibc
import Synchronization

/// What a pool has done since it was made. Every figure only grows.
public struct Statistics: Sendable, Equatable {
    /// Groups sent and awaited.
    public let roundTrips: Int
    /// Connections opened.
    public let connections: Int
    /// Connections given up because they were lost or out of step.
    public let discarded: Int
    /// Transactions run again after a serialization failure, a deadlock or a stale plan.
    public let retries: Int
    /// Calls refused with `DatabaseError.busy`.
    public let busy: Int
}

final class Counters: Sendable {
    private let roundTrips = Atomic<Int>(0)
    private let connections = Atomic<Int>(0)
    private let discarded = Atomic<Int>(0)
    private let retries = Atomic<Int>(0)
    private let busy = Atomic<Int>(0)

    func countRoundTrip() {
        roundTrips.add(1, ordering: .relaxed)
        RoundTrips.onThisThread += 1
    }

    func countConnection() { connections.add(1, ordering: .relaxed) }
    func countDiscarded() { discarded.add(1, ordering: .relaxed) }
    func countRetry() { retries.add(1, ordering: .relaxed) }
    func countBusy() { busy.add(1, ordering: .relaxed) }

    var statistics: Statistics {
        Statistics(
            roundTrips: roundTrips.load(ordering: .relaxed), connections: connections.load(ordering: .relaxed),
            discarded: discarded.load(ordering: .relaxed), retries: retries.load(ordering: .relaxed),
            busy: busy.load(ordering: .relaxed))
    }
}

/// The round trips of the calling thread: one request runs on one thread. The count itself is the thread's value, as
/// a bit pattern, so nothing is allocated.
enum RoundTrips {
    private static let key: pthread_key_t = {
        var key = pthread_key_t()
        let status: Int32 = pthread_key_create(&key, nil)
        precondition(status == 0, "no thread-specific key left")
        return key
    }()

    static var onThisThread: Int {
        get { Int(bitPattern: pthread_getspecific(key)) }
        set { pthread_setspecific(key, UnsafeRawPointer(bitPattern: newValue)) }
    }
}
