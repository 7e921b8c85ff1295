extension CalendarDate {
    /// Reads `2022-01-31` (ISO 8601 extended format, four-digit year) and nothing else.
    public init?(iso: some StringProtocol) {
        let parts: [Substring] = Substring(iso).split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2] else { return nil }
        let numbers: [Int] = parts.compactMap(digits)
        guard numbers.count == 3 else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    /// `2022-01-31`
    public var iso: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

    /// `31 Januari 2022`
    public var indonesian: String { PartialDate(self).indonesian }
}

/// ASCII digits only: `Int.init` would also take a sign.
func digits(_ text: some StringProtocol) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
}

func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let text: String = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}
