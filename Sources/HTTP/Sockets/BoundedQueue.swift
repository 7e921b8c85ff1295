import Glibc

/// A first-in-first-out queue between threads that refuses instead of growing beyond its limit.
///
/// Unchecked: all state is behind `mutex`; the standard library's `Mutex` has no condition variable to wait on.
final class BoundedQueue<Element: Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let arrival = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var ring: [Element?]
    private var first = 0
    private var count = 0
    private var waiting = 0
    private var isClosed = false

    /// `limit` is the number of elements it holds, at least 1.
    init(limit: Int) {
        ring = Array(repeating: nil, count: max(limit, 1))
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(arrival, nil)
    }

    deinit {
        pthread_cond_destroy(arrival)
        pthread_mutex_destroy(mutex)
        arrival.deallocate()
        mutex.deallocate()
    }

    /// False when it is full or closed.
    func offer(_ element: Element) -> Bool {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        guard count < ring.count, !isClosed else { return false }
        ring[(first + count) % ring.count] = element
        count += 1
        if waiting > 0 { pthread_cond_signal(arrival) }
        return true
    }

    /// The oldest element; waits for one. Nil once it is closed and empty.
    func take() -> Element? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while count == 0 {
            guard !isClosed else { return nil }
            waiting += 1
            pthread_cond_wait(arrival, mutex)
            waiting -= 1
        }
        let element: Element? = ring[first]
        ring[first] = nil
        first = (first + 1) % ring.count
        count -= 1
        return element
    }

    /// Refuses new elements; those inside are still handed out.
    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(arrival)
        pthread_mutex_unlock(mutex)
    }
}
