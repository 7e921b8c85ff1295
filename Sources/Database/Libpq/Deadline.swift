import Glibc

/// A moment by which something must have happened, on a clock that nobody sets.
struct Deadline {
    private let instant: ContinuousClock.Instant?

    static let never = Deadline(instant: nil)

    private init(instant: ContinuousClock.Instant?) {
        self.instant = instant
    }

    init(in duration: Duration) {
        instant = ContinuousClock.now.advanced(by: duration)
    }

    /// For poll(2): whole milliseconds rounded up, 0 when it has passed, -1 for never.
    var pollMilliseconds: Int32 {
        guard let instant else { return -1 }
        let left: Duration = ContinuousClock.now.duration(to: instant)
        guard left > .zero else { return 0 }
        return Int32(clamping: left.milliseconds + 1)
    }
}

extension Duration {
    var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
    }

    /// Blocks the calling thread.
    func sleep() {
        let (seconds, attoseconds) = components
        var request = timespec(tv_sec: Int(seconds), tv_nsec: Int(attoseconds / 1_000_000_000))
        var rest = timespec()
        while nanosleep(&request, &rest) == -1, errno == EINTR {
            request = rest
        }
    }

    /// Something between half of it and all of it, so that many callers do not come back in step.
    var jittered: Duration { self * Double.random(in: 0.5...1) }
}
