/// While PostgreSQL is away, one attempt to connect now and then is enough: every other call fails at once.
struct Outage {
    private var delay: Duration = .zero
    private var nextAttempt: ContinuousClock.Instant?

    private static let firstDelay: Duration = .milliseconds(25)
    private static let longestDelay: Duration = .milliseconds(250)

    /// Whether the last attempt failed so recently that another one is not worth it.
    var forbidsAttempt: Bool {
        nextAttempt.map { (instant: ContinuousClock.Instant) in ContinuousClock.now < instant } ?? false
    }

    mutating func attemptFailed() {
        delay = delay == .zero ? Self.firstDelay : min(delay * 2, Self.longestDelay)
        nextAttempt = ContinuousClock.now.advanced(by: delay.jittered)
    }

    mutating func end() {
        delay = .zero
        nextAttempt = nil
    }
}
