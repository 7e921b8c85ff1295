/// How often, and after which pause, a transaction is run again.
struct Retry {
    private static let limit = 3
    private var count = 0

    var isAllowed: Bool { count < Self.limit }

    /// Up to 10, 20, 40 ms: long enough for the other transaction to end, out of step with it.
    mutating func pause() {
        (Duration.milliseconds(10) * (1 << count)).jittered.sleep()
        count += 1
    }
}
