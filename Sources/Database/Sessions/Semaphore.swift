import Glibc

/// Counts what is free, and lets a thread wait for it with a bound. The clock is monotonic.
final class Semaphore: @unchecked Sendable {
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let freed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var count: Int

    init(_ count: Int) {
        self.count = count
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(freed, &attributes)
        pthread_condattr_destroy(&attributes)
        pthread_mutex_init(lock, nil)
    }

    deinit {
        pthread_cond_destroy(freed)
        pthread_mutex_destroy(lock)
        freed.deallocate()
        lock.deallocate()
    }

    /// False when nothing became free in time.
    func wait(atMost timeout: Duration) -> Bool {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        var until = count > 0 ? timespec() : timespec(monotonicIn: timeout)
        while count == 0 {
            // A permit may come in the very moment in which the wait ends.
            guard pthread_cond_timedwait(freed, lock, &until) == 0 || count > 0 else { return false }
        }
        count -= 1
        return true
    }

    func signal() {
        pthread_mutex_lock(lock)
        count += 1
        pthread_mutex_unlock(lock)
        pthread_cond_signal(freed)
    }
}

extension timespec {
    init(monotonicIn duration: Duration) {
        self.init()
        clock_gettime(CLOCK_MONOTONIC, &self)
        let (seconds, attoseconds) = duration.components
        let nanoseconds: Int = tv_nsec + Int(attoseconds / 1_000_000_000)
        tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
        tv_nsec = nanoseconds % 1_000_000_000
    }
}
