/// Until when a document has to be signed.
public enum Tenggat {
    /// One month after the budget document (DPA) is approved, the last day of the month where that day does not exist
    /// (PermenPANRB 53/2014, annex I).
    public static func oneMonth(after dpa: CalendarDate) -> CalendarDate {
        let (year, month) = dpa.month == 12 ? (dpa.year + 1, 1) : (dpa.year, dpa.month + 1)
        let days = (1...dpa.day).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }
        return days.first ?? dpa
    }
}

extension TenantSettings {
    /// The deadline of a year's Perjanjian Kinerja; `nil` while the date of the DPA is not known.
    public func tenggat(tahun: Int) -> CalendarDate? {
        dpa[String(tahun)].flatMap { CalendarDate(iso: $0) }.map(Tenggat.oneMonth)
    }
}
