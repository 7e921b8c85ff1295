/// A date as ISO 8601 has it, which cells of type `d` hold: `2022-01-31`, `2022-01-31T08:30:00`.
enum ISODate {
    /// In the words of `MomentPattern`; nil when it is no date.
    static func text(_ bytes: [UInt8]) -> String? {
        let halves = bytes.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let date = halves.first, let day = day(date) else { return nil }
        guard halves.count == 2 else { return day }
        guard let clock = clock(halves[1].prefix { $0 != UInt8(ascii: "Z") && $0 != UInt8(ascii: ".") }) else {
            return nil
        }
        return clock == "00.00" ? day : "\(day) \(clock)"
    }

    private static func day(_ bytes: ArraySlice<UInt8>) -> String? {
        let parts: [Int] = numbers(bytes, separator: "-")
        guard parts.count == 3, (1...9999).contains(parts[0]), (1...12).contains(parts[1]), (1...31).contains(parts[2])
        else { return nil }
        return "\(parts[2]) \(SerialMoment.monthNames[parts[1] - 1]) \(parts[0])"
    }

    private static func clock(_ bytes: ArraySlice<UInt8>) -> String? {
        let parts: [Int] = numbers(bytes, separator: ":")
        guard parts.count == 2 || parts.count == 3, parts[0] < 24, parts[1] < 60 else { return nil }
        return parts.prefix(2).map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ".")
    }

    /// Empty when a part is no number.
    private static func numbers(_ bytes: ArraySlice<UInt8>, separator: Unicode.Scalar) -> [Int] {
        let parts = bytes.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: false)
        let numbers: [Int] = parts.compactMap { Numeral.index(Array($0)) }
        return numbers.count == parts.count ? numbers : []
    }
}
