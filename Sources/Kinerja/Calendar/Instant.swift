/// A moment: microseconds since 1970-01-01 00:00 UTC, the resolution and the count of PostgreSQL's `timestamptz`.
///
/// Bounded to the years 1...9999, so that every instant has a date in each of the three zones and a text that sorts.
public struct Instant: Sendable, Hashable, Comparable {
    public let microseconds: Int64

    /// 0001-01-01 00:00:00 UTC to the last microsecond that is still in the year 9999 in WIT.
    public static let range: ClosedRange<Int64> = -62_135_596_800_000_000...253_402_268_399_999_999

    /// 1970-01-01 00:00 UTC.
    public static let epoch = Instant()

    private init() { microseconds = 0 }

    /// `nil` outside `range`.
    public init?(microseconds: Int64) {
        guard Instant.range.contains(microseconds) else { return nil }
        self.microseconds = microseconds
    }

    /// The moment at which clocks of `zone` show `time` on `date`; `nil` outside `range`.
    public init?(_ date: CalendarDate, _ time: ClockTime, in zone: TimeZoneID) {
        self.init(date, time, secondsAheadOfUTC: zone.secondsAheadOfUTC)
    }

    init?(_ date: CalendarDate, _ time: ClockTime, secondsAheadOfUTC: Int64) {
        let local: Int64 = Int64(date.dayNumber) * ClockTime.microsecondsPerDay + time.microsecondsSinceMidnight
        self.init(microseconds: local - secondsAheadOfUTC * 1_000_000)
    }

    /// `nil` when the sum leaves `range`.
    public func adding(seconds: Int64) -> Instant? {
        let (step, tooFar): (Int64, Bool) = seconds.multipliedReportingOverflow(by: 1_000_000)
        let (sum, overflow): (Int64, Bool) = microseconds.addingReportingOverflow(step)
        guard !tooFar, !overflow else { return nil }
        return Instant(microseconds: sum)
    }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
}

extension Instant {
    /// The day on the calendars of `zone`.
    public func date(in zone: TimeZoneID) -> CalendarDate { local(secondsAheadOfUTC: zone.secondsAheadOfUTC).date }

    /// The time on the clocks of `zone`.
    public func time(in zone: TimeZoneID) -> ClockTime { local(secondsAheadOfUTC: zone.secondsAheadOfUTC).time }

    func local(secondsAheadOfUTC: Int64) -> (date: CalendarDate, time: ClockTime) {
        let local: Int64 = microseconds + secondsAheadOfUTC * 1_000_000
        let (days, rest): (Int64, Int64) = local.quotientAndRemainder(dividingBy: ClockTime.microsecondsPerDay)
        let day: Int64 = rest < 0 ? days - 1 : days
        let time: Int64 = rest < 0 ? rest + ClockTime.microsecondsPerDay : rest
        guard let date: CalendarDate = CalendarDate(dayNumber: Int(day)) else {
            preconditionFailure("Instant.range keeps every zone's date inside the calendar")
        }
        return (date, ClockTime(ofDay: time))
    }
}
