/// A moment as spreadsheets count it: days since the end of 1899, or since the first day of 1904, with the time of the
/// day as a fraction.
struct SerialMoment {
    let year: Int
    let month: Int
    let day: Int
    /// Sunday is 0.
    private let weekday: Int
    private let seconds: Int
    private let allSeconds: Int

    private static let secondsPerDay = 86_400
    /// The day after 31 December 9999.
    private static let maxDay = 2_958_466
    /// Between the two ways of counting.
    private static let daysTo1904 = 1_462

    /// Nil for a negative number and for one beyond the year 9999.
    init?(_ number: Numeral, countsFrom1904: Bool) {
        guard !number.isNegative, number.point <= 7 else { return nil }
        // 15 digits are at most 7 of days and 8 of a fraction: a thousandth of a second, so a double is exact enough.
        let days: Double = (-16..<max(number.point, -16)).reduce(0) { $0 + Double(number.digit($1)) * Self.power($1) }
        let seconds = Int((days * Double(Self.secondsPerDay)).rounded())
        self.init(day: seconds / Self.secondsPerDay + (countsFrom1904 ? Self.daysTo1904 : 0), seconds: seconds)
    }

    private static func power(_ exponent: Int) -> Double {
        (0..<abs(exponent)).reduce(1.0) { result, _ in exponent < 0 ? result / 10 : result * 10 }
    }

    private init?(day: Int, seconds: Int) {
        guard day < Self.maxDay else { return nil }
        allSeconds = seconds
        self.seconds = seconds % Self.secondsPerDay
        weekday = (day + 6) % 7
        // Lotus 1-2-3 took 1900 for a leap year, and Excel kept its day 60.
        let isInvented: Bool = day == 60
        (year, month, self.day) =
            isInvented ? (1900, 2, 29) : Self.civil(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
    }

    /// The Gregorian date (Hinnant, "chrono-compatible low-level date algorithms"): years begin in March there.
    private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted: Int = days + 719_468
        let era: Int = shifted / 146_097
        let dayOfEra: Int = shifted % 146_097
        let yearOfEra: Int = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear: Int = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth: Int = (5 * dayOfYear + 2) / 153
        let month: Int = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    static let monthNames = [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
        "Desember",
    ]
    private static let weekdayNames = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"]

    var monthName: String { Self.monthNames[month - 1] }

    var weekdayName: String { Self.weekdayNames[weekday] }

    /// `08.30`
    func clock(hasSeconds: Bool) -> String { Self.clock(seconds, hasSeconds) }

    /// With all hours, also beyond a day.
    func elapsed(hasSeconds: Bool) -> String { Self.clock(allSeconds, hasSeconds) }

    private static func clock(_ seconds: Int, _ hasSeconds: Bool) -> String {
        let parts: [Int] = [seconds / 3_600, seconds / 60 % 60] + (hasSeconds ? [seconds % 60] : [])
        return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ".")
    }
}
