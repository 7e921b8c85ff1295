/// A complete day of the proleptic Gregorian calendar, years 1...9999. It always exists: 30 February cannot be made.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1...12
    public let month: Int
    /// 1...31, within the month
    public let day: Int

    public static let years: ClosedRange<Int> = 1...9999

    /// `nil` when there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard CalendarDate.years.contains(year), let bulan = Bulan(rawValue: month) else { return nil }
        guard (1...bulan.days(inYear: year)).contains(day) else { return nil }
        self.init(checkedYear: year, month: month, day: day)
    }

    private init(checkedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Gregorian rule: every fourth year, except centuries not divisible by 400.
    public static func isLeap(year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

// The conversions count years from 1 March, so that the leap day is the last day of its year, and in cycles of 400
// years (146,097 days): Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
extension CalendarDate {
    /// Days since 1970-01-01; negative before it.
    public var dayNumber: Int {
        let marchYear: Int = month > 2 ? year : year - 1
        let cycle: Int = marchYear / 400
        let yearOfCycle: Int = marchYear - cycle * 400
        let dayOfYear: Int = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfCycle: Int = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
        return cycle * 146_097 + dayOfCycle - CalendarDate.daysFromEpochOfCycles
    }

    /// `nil` outside the years 1...9999.
    public init?(dayNumber: Int) {
        guard CalendarDate.dayNumbers.contains(dayNumber) else { return nil }
        let days: Int = dayNumber + CalendarDate.daysFromEpochOfCycles
        let cycle: Int = days / 146_097
        let dayOfCycle: Int = days - cycle * 146_097
        let leapDays: Int = dayOfCycle / 1_460 - dayOfCycle / 36_524 + dayOfCycle / 146_096
        let yearOfCycle: Int = (dayOfCycle - leapDays) / 365
        let dayOfYear: Int = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let marchMonth: Int = (5 * dayOfYear + 2) / 153
        let month: Int = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year: Int = cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1)
        self.init(checkedYear: year, month: month, day: dayOfYear - (153 * marchMonth + 2) / 5 + 1)
    }

    /// The day `days` later (earlier when negative); `nil` outside the years 1...9999.
    public func adding(days: Int) -> CalendarDate? {
        let (sum, overflow): (Int, Bool) = dayNumber.addingReportingOverflow(days)
        guard !overflow else { return nil }
        return CalendarDate(dayNumber: sum)
    }

    /// Days from `other` to this day.
    public func days(since other: CalendarDate) -> Int { dayNumber - other.dayNumber }

    public var weekday: Hari {
        // The first day of the calendar, 0001-01-01, was a Monday.
        Hari.allCases[(dayNumber - CalendarDate.dayNumbers.lowerBound) % 7]
    }

    /// 0001-01-01 to 9999-12-31.
    static let dayNumbers: ClosedRange<Int> = -719_162...2_932_896

    /// From 0000-03-01, where the cycles begin, to 1970-01-01.
    private static let daysFromEpochOfCycles: Int = 719_468
}
