import Testing

@testable import Kinerja

@Suite struct CalendarDateTests {
    /// Walks two cycles of 400 years by the plain rule (next day, else next month, else next year) beside the
    /// arithmetic.
    @Test func everyDayOfTwoCyclesAgreesWithAWalk() {
        var (year, month, day): (Int, Int, Int) = (1, 1, 1)
        let lengths: [Int] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        for (walked, number): (Int, Int) in (-719_162 ..< -719_162 + 2 * 146_097).enumerated() {
            guard let date = CalendarDate(dayNumber: number), date.dayNumber == number,
                (date.year, date.month, date.day) == (year, month, day), date.weekday.rawValue == walked % 7 + 1
            else {
                Issue.record("day \(number) is not \(year)-\(month)-\(day)")
                return
            }
            let leapDay: Int = month == 2 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 1 : 0
            day += 1
            if day > lengths[month - 1] + leapDay { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        #expect(year == 801)
    }

    @Test func theCalendarRepeatsEvery400Years() throws {
        for number: Int in stride(from: -719_162, through: 2_932_896 - 146_097, by: 131) {
            let date = try #require(CalendarDate(dayNumber: number))
            let later = try #require(CalendarDate(dayNumber: number + 146_097))
            try #require((later.year, later.month, later.day) == (date.year + 400, date.month, date.day))
            try #require(later.dayNumber == number + 146_097 && later.weekday == date.weekday)
        }
        #expect(CalendarDate(dayNumber: 2_932_896)?.iso == "9999-12-31")
    }

    @Test(arguments: [
        (2022, 1, 31, true), (2024, 2, 29, true), (2000, 2, 29, true), (1900, 2, 29, false), (2023, 2, 29, false),
        (2022, 4, 31, false), (2022, 0, 1, false), (2022, 13, 1, false), (2022, 1, 0, false), (2022, 1, 32, false),
        (0, 1, 1, false), (1, 1, 1, true), (9999, 12, 31, true), (10_000, 1, 1, false), (.max, .max, .max, false),
        (.min, .min, .min, false),
    ])
    func onlyRealDaysExist(year: Int, month: Int, day: Int, exists: Bool) {
        #expect((CalendarDate(year: year, month: month, day: day) != nil) == exists)
    }

    @Test func arithmeticStaysInsideTheCalendar() throws {
        let date = try #require(CalendarDate(year: 2022, month: 1, day: 31))
        #expect(date.dayNumber == 19_023)
        #expect(date.weekday == .senin)
        #expect(date.adding(days: 29)?.iso == "2022-03-01")
        #expect(date.adding(days: -31)?.iso == "2021-12-31")
        #expect(date.adding(days: .max) == nil)
        #expect(date.adding(days: .min) == nil)
        #expect(CalendarDate(dayNumber: -719_163) == nil)
        #expect(CalendarDate(dayNumber: 2_932_897) == nil)
        #expect(try #require(CalendarDate(iso: "2022-03-01")).days(since: date) == 29)
        #expect(try #require(CalendarDate(iso: "2021-12-31")) < date)
    }

    @Test(arguments: ["2022-01-31", "0001-01-01", "9999-12-31", "2024-02-29"])
    func isoTextIsReadBack(text: String) {
        #expect(CalendarDate(iso: text)?.iso == text)
    }

    @Test(arguments: [
        "", "2022-1-31", "22-01-31", "2022-02-30", "2022/01/31", "2022-01-31 ", "+022-01-31", "2022-01-3١",
        "2022-01-31-",
    ])
    func otherTextIsNotIso(text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }
}
