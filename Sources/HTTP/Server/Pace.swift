/// A transfer that may be slow but not endless: after a time of grace it must keep a minimum rate on average, it may
/// never pause for long, and it may have an end by which it must be done.
struct Pace {
    private let begun: Int64
    private let grace: Int64
    private let rate: Int64
    private let pause: Int64
    private let end: Int64

    /// All times in microseconds; `rate` in bytes per second.
    init(begun: Int64, grace: Int64, rate: Int, pause: Int64, end: Int64 = .max) {
        self.begun = begun
        self.grace = grace
        self.rate = Int64(max(rate, 1))
        self.pause = pause
        self.end = end
    }

    /// The moment by which more than `bytes` must have moved, when the last of them moved at `now`.
    func deadline(bytes: Int, now: Int64) -> Int64 {
        let earned: Int64 = Int64(bytes) &* 1_000_000 / rate
        return min(begun + grace + earned, now + pause, end)
    }
}
