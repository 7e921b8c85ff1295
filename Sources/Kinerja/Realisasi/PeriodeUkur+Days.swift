extension PeriodeUkur {
    /// The time of a figure of a document; `nil` for a year of a period, which is that year's.
    init?(_ masa: Masa) {
        switch masa {
        case .tahun: self = .tahun
        case .triwulan(let number): self = .triwulan(number)
        case .bulan(let bulan): self = .bulan(bulan)
        case .tahunKe: return nil
        }
    }

    /// The last day of it in a year.
    public func lastDay(of tahun: Int) -> CalendarDate? {
        Bulan(rawValue: bulanTerakhir).flatMap {
            CalendarDate(year: tahun, month: $0.rawValue, day: $0.days(inYear: tahun))
        }
    }
}
