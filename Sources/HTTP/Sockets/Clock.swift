import Glibc

/// The two clocks of the system, in microseconds.
enum Clock {
    /// Time since some fixed moment; never jumps. For deadlines and durations.
    static func monotonic() -> Int64 { read(CLOCK_MONOTONIC) }

    /// Time since 1970 in UTC. For what people read.
    static func wall() -> Int64 { read(CLOCK_REALTIME) }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) &* 1_000_000 &+ Int64(time.tv_nsec) / 1_000
    }
}

extension Duration {
    /// Whole microseconds.
    var microseconds: Int64 {
        let (seconds, attoseconds) = components
        return seconds &* 1_000_000 &+ attoseconds / 1_000_000_000_000
    }
}
