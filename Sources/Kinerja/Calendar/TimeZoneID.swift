/// One of Indonesia's three time zones, each a fixed distance from UTC without summer time (Keppres 41/1987).
public enum TimeZoneID: String, Sendable, Hashable, CaseIterable, Codable {
    case wib = "WIB", wita = "WITA", wit = "WIT"

    /// Hours ahead of UTC.
    public var hoursAheadOfUTC: Int {
        switch self {
        case .wib: 7
        case .wita: 8
        case .wit: 9
        }
    }

    /// The name in the IANA time zone database, as PostgreSQL expects it.
    public var ianaName: String {
        switch self {
        case .wib: "Asia/Jakarta"
        case .wita: "Asia/Makassar"
        case .wit: "Asia/Jayapura"
        }
    }

    var secondsAheadOfUTC: Int64 { Int64(hoursAheadOfUTC) * 3_600 }
}
