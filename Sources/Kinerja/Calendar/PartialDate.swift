/// The date on a document, which may lack its day (`Januari 2023` above a signature left open) or even its month.
public struct PartialDate: Sendable, Hashable {
    public let year: Int
    public let month: Bulan?
    public let day: Int?

    /// `nil` when there is no such day, or a day stands without its month.
    public init?(year: Int, month: Bulan? = nil, day: Int? = nil) {
        guard CalendarDate.years.contains(year), month != nil || day == nil else { return nil }
        if let month, let day {
            guard CalendarDate(year: year, month: month.rawValue, day: day) != nil else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    public init(_ date: CalendarDate) {
        year = date.year
        month = Bulan(rawValue: date.month)
        day = date.day
    }

    /// The day itself, when the date is complete.
    public var date: CalendarDate? {
        guard let month, let day else { return nil }
        return CalendarDate(year: year, month: month.rawValue, day: day)
    }

    /// `31 Januari 2022`, `Januari 2023` or `2023`.
    public var indonesian: String {
        let parts: [String?] = [day.map(String.init), month?.name, padded(year, to: 4)]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}

extension PartialDate {
    /// Reads `31 Januari 2022`, `Pebruari 2023`, `2023`, `31-01-2022`, `31/1/2022`, `31.1.2022` and ISO `2022-01-31`.
    ///
    /// Day before month, as Indonesia writes it. A year has four digits: `31/1/22` is refused rather than guessed.
    public init?(text: some StringProtocol) {
        let tidy: String = text.tidied()
        guard tidy.utf8.count <= 40 else { return nil }
        if let date: CalendarDate = CalendarDate(iso: tidy) {
            self.init(date)
        } else {
            self.init(indonesianParts: tidy.split(whereSeparator: { " -/.".contains($0) }), of: tidy)
        }
    }

    private init?(indonesianParts parts: [Substring], of text: String) {
        guard let last: Substring = parts.last, last.utf8.count == 4, let year: Int = digits(last) else { return nil }
        guard text.hasPrefix(parts[0]), text.hasSuffix(last), PartialDate.separatorsAgree(in: text) else { return nil }
        switch parts.count {
        case 1:
            self.init(year: year)
        case 2:
            guard let month: Bulan = Bulan(text: parts[0]) else { return nil }
            self.init(year: year, month: month)
        case 3:
            guard parts[0].utf8.count <= 2, let day: Int = digits(parts[0]) else { return nil }
            guard let month: Bulan = PartialDate.month(parts[1]) else { return nil }
            self.init(year: year, month: month, day: day)
        default:
            return nil
        }
    }

    private static func month(_ text: Substring) -> Bulan? {
        guard text.utf8.count <= 2, let number: Int = digits(text) else { return Bulan(text: text) }
        return Bulan(rawValue: number)
    }

    /// `31-01/2022` is a slip of the pen, not a date; `31 Jan. 2022` is one.
    private static func separatorsAgree(in text: String) -> Bool {
        let runs: [Substring] = text.split(whereSeparator: { !" -/.".contains($0) })
        return Set(runs.map { $0 == ". " ? " " : $0 }).count <= 1 && runs.allSatisfy { $0.count == 1 || $0 == ". " }
    }
}
