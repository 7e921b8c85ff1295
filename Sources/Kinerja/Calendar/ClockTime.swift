/// A time of day on a 24-hour clock, to the microsecond. No leap seconds, as in PostgreSQL.
public struct ClockTime: Sendable, Hashable, Comparable {
    /// 0 ..< 86,400,000,000
    public let microsecondsSinceMidnight: Int64

    static let microsecondsPerDay: Int64 = 86_400_000_000

    /// `nil` unless `hour` is 0...23, `minute` and `second` 0...59 and `microsecond` 0...999,999.
    public init?(hour: Int, minute: Int, second: Int = 0, microsecond: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else { return nil }
        guard (0...999_999).contains(microsecond) else { return nil }
        let seconds: Int = (hour * 60 + minute) * 60 + second
        microsecondsSinceMidnight = Int64(seconds) * 1_000_000 + Int64(microsecond)
    }

    /// The remainder of a moment after its whole days; `microseconds` lies in 0 ..< 86,400,000,000.
    init(ofDay microseconds: Int64) { microsecondsSinceMidnight = microseconds }

    public var hour: Int { Int(microsecondsSinceMidnight / 3_600_000_000) }
    public var minute: Int { Int(microsecondsSinceMidnight / 60_000_000 % 60) }
    public var second: Int { Int(microsecondsSinceMidnight / 1_000_000 % 60) }
    public var microsecond: Int { Int(microsecondsSinceMidnight % 1_000_000) }

    /// `14.05`: Indonesian writes a full stop between hours and minutes (EYD V).
    public var indonesian: String { "\(padded(hour, to: 2)).\(padded(minute, to: 2))" }

    public static func < (left: ClockTime, right: ClockTime) -> Bool {
        left.microsecondsSinceMidnight < right.microsecondsSinceMidnight
    }
}
