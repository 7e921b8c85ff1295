import Glibc

/// `IMF-fixdate` (RFC 9110 5.6.7), made once a second.
struct HTTPDate {
    private var second: Int = .min
    private var text: [UInt8] = []

    private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    mutating func now() -> [UInt8] {
        let second: Int = time(nil)
        guard second != self.second else { return text }
        self.second = second
        text = Array(Self.format(second).utf8)
        return text
    }

    /// `second` counts from 1970, UTC.
    static func format(_ second: Int) -> String {
        let at: tm = calendar(second)
        let day = "\(days[Int(at.tm_wday)]), \(pad(at.tm_mday)) \(months[Int(at.tm_mon)]) \(1900 + at.tm_year)"
        return "\(day) \(pad(at.tm_hour)):\(pad(at.tm_min)):\(pad(at.tm_sec)) GMT"
    }

    /// RFC 3339 in UTC, to the millisecond; `microseconds` count from 1970.
    static func rfc3339(_ microseconds: Int64) -> String {
        let at: tm = calendar(Int(microseconds / 1_000_000))
        let milliseconds = String(microseconds / 1_000 % 1_000 + 1_000).dropFirst()
        let day = "\(1900 + at.tm_year)-\(pad(at.tm_mon + 1))-\(pad(at.tm_mday))"
        return "\(day)T\(pad(at.tm_hour)):\(pad(at.tm_min)):\(pad(at.tm_sec)).\(milliseconds)Z"
    }

    private static func calendar(_ second: Int) -> tm {
        var second: time_t = second
        var result = tm()
        gmtime_r(&second, &result)
        return result
    }

    private static func pad(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
