import Dispatch
import Synchronization

/// Somebody who waits at the turnstile until it is said whether he may go in.
final class Ticket: Sendable {
    let lane: Lane
    /// Counts those who came.
    let number: Int
    private let isTold = DispatchSemaphore(value: 0)
    private let isAdmitted = Mutex(false)

    init(_ lane: Lane, number: Int) {
        (self.lane, self.number) = (lane, number)
    }

    func admit() {
        isAdmitted.withLock { $0 = true }
        isTold.signal()
    }

    func dismiss() {
        isTold.signal()
    }

    /// Blocks the thread.
    func wait() -> Bool {
        isTold.wait()
        return isAdmitted.withLock { $0 }
    }
}
