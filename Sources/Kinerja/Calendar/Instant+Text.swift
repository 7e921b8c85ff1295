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
        let text: Substring = Substring(text)
        guard text.utf8.count <= 40, let gap: Substring.Index = text.firstIndex(where: { $0 == " " || $0 == "T" }) else {
            return nil
        }
        let afterDate: Substring = text[text.index(after: gap)...]
        guard let sign: Substring.Index = afterDate.firstIndex(where: { "+-Z".contains($0) }) else { return nil }
        guard let date: CalendarDate = CalendarDate(iso: text[..<gap]),
            let time: ClockTime = ClockTime(colons: afterDate[..<sign]),
            let offset: Int64 = Instant.offset(afterDate[sign...])
        else { return nil }
        self.init(date, time, secondsAheadOfUTC: offset)
    }

    private static func offset(_ text: Substring) -> Int64? {
        guard text != "Z" else { return 0 }
        let parts: [Substring] = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        let numbers: [Int] = parts.filter { $0.utf8.count == 2 }.compactMap(digits)
        guard numbers.count == parts.count, (1...3).contains(numbers.count) else { return nil }
        // PostgreSQL bounds a zone displacement below 16 hours.
        guard numbers[0] < 16, numbers.dropFirst().allSatisfy({ $0 < 60 }) else { return nil }
        let seconds: Int = zip(numbers, [3_600, 60, 1]).reduce(0) { $0 + $1.0 * $1.1 }
        return Int64(text.hasPrefix("-") ? -seconds : seconds)
    }
}

extension ClockTime {
    /// `10:29:00` with up to six decimals.
    init?(colons text: Substring) {
        let halves: [Substring] = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let parts: [Substring] = halves[0].split(separator: ":", omittingEmptySubsequences: false)
        let numbers: [Int] = parts.filter { $0.utf8.count == 2 }.compactMap(digits)
        guard parts.count == 3, numbers.count == 3 else { return nil }
        guard let microsecond: Int = halves.count == 1 ? 0 : ClockTime.microseconds(halves[1]) else { return nil }
        self.init(hour: numbers[0], minute: numbers[1], second: numbers[2], microsecond: microsecond)
    }

    private static func microseconds(_ decimals: Substring) -> Int? {
        guard (1...6).contains(decimals.utf8.count) else { return nil }
        return digits(decimals + String(repeating: "0", count: 6 - decimals.utf8.count))
    }
}
