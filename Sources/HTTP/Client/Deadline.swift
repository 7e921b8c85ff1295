/// A moment of the monotonic clock after which nobody waits any more.
struct Deadline: Sendable {
    /// Microseconds.
    private let end: Int64

    init(in span: Duration) { end = Clock.monotonic() &+ span.microseconds }

    private init(end: Int64) { self.end = end }

    /// The earlier of the two.
    func or(in span: Duration) -> Deadline { Deadline(end: min(end, Deadline(in: span).end)) }

    /// What poll(2) may wait, in milliseconds, rounded up; 0 once it is over.
    var milliseconds: Int32 { Int32(clamping: max(0, (end - Clock.monotonic() + 999) / 1_000)) }
}
