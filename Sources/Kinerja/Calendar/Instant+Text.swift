extension Instant {
    /// `31 Januari 2022 pukul 14.05 WITA`
    public func indonesian(in zone: TimeZoneID) -> String {
        "\(date(in: zone).indonesian) pukul \(time(in: zone).indonesian) \(zone.rawValue)"
    }

    /// ISO 8601 in UTC with six decimals, always 27 characters: `2026-11-21T10:29:00.123456Z`. Sorts as the moments do.
    public var iso8601: String {
        let (date, time): (CalendarDate, ClockTime) = local(secondsAheadOfUTC: 0)
        let clock: String = [time.hour, time.minute, time.second].map { padded($0, to: 2) }.joined(separator: ":")
        return "\(date.iso)T\(clock).\(padded(time.microsecond, to: 6))Z"
    }

    /// Reads the text PostgreSQL sends for a `timestamptz` under `DateStyle = ISO` in any session zone, and `iso8601`.
    ///
    /// `2026-11-21 10:29:00.123456+00`, `2026-11-21 18:29:00+08`, `...+05:30`, `...+07:07:12` (zones before 1932 carry
    /// seconds), `2026-11-21T10:29:00Z`. `infinity`, years BC and beyond 9999 are `nil`: the application stores none.
    public init?(postgres text: some StringProtocol) {
        var scanner = DigitScanner(text)
        guard let date: CalendarDate = scanner.date(), scanner.take(" ") || scanner.take("T"),
            let time: ClockTime = scanner.time(), let offset: Int = scanner.offset(), scanner.isAtEnd
        else { return nil }
        self.init(date, time, secondsAheadOfUTC: Int64(offset))
    }
}

extension DigitScanner {
    /// `2026-11-21`
    fileprivate mutating func date() -> CalendarDate? {
        guard let year: Int = number(digits: 4), take("-"), let month: Int = number(digits: 2), take("-"),
            let day: Int = number(digits: 2)
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// `10:29:00` with up to six decimals.
    fileprivate mutating func time() -> ClockTime? {
        guard let hour: Int = number(digits: 2), take(":"), let minute: Int = number(digits: 2), take(":"),
            let second: Int = number(digits: 2), let microsecond: Int = take(".") ? millionths() : 0
        else { return nil }
        return ClockTime(hour: hour, minute: minute, second: second, microsecond: microsecond)
    }

    /// Seconds ahead of UTC: `Z`, `+08`, `-03:30`, `+07:07:12`. PostgreSQL bounds a zone displacement below 16 hours.
    fileprivate mutating func offset() -> Int? {
        guard !take("Z") else { return 0 }
        let isBehind: Bool = take("-")
        guard isBehind || take("+"), let hours: Int = number(digits: 2), hours < 16 else { return nil }
        var seconds: Int = hours * 3_600
        for unit: Int in [60, 1] where take(":") {
            guard let part: Int = number(digits: 2), part < 60 else { return nil }
            seconds += part * unit
        }
        return isBehind ? -seconds : seconds
    }
}
