/// A date or time. Its parts are shown as Indonesians write them, whatever their order in the format:
/// `31 Januari 2022 08.30`.
struct MomentPattern: Equatable {
    private var hasYear = false
    private var hasMonth = false
    private var hasDay = false
    private var hasWeekday = false
    private var hasClock = false
    private var hasSeconds = false
    private var isElapsed = false

    /// Nil when the tokens hold no part of a date or time.
    init?(_ tokens: [FormatToken]) {
        let parts: [FormatToken] = tokens.filter { if case .moment = $0 { true } else { Self.isElapsed($0) } }
        guard !parts.isEmpty else { return nil }
        for (index, part) in parts.enumerated() {
            guard case .moment(let letter, let count) = part else {
                (isElapsed, hasClock) = (true, true)
                continue
            }
            switch letter {
            case "y": hasYear = true
            case "d": count > 2 ? (hasWeekday = true) : (hasDay = true)
            case "m" where Self.isMinutes(parts, index): hasClock = true
            case "m": hasMonth = true
            case "s": (hasClock, hasSeconds) = (true, true)
            default: hasClock = true
            }
        }
    }

    private static func isElapsed(_ token: FormatToken) -> Bool {
        if case .elapsed = token { true } else { false }
    }

    /// `m` next to hours or seconds are minutes.
    private static func isMinutes(_ parts: [FormatToken], _ index: Int) -> Bool {
        if index > 0, isElapsed(parts[index - 1]) { return true }
        if index > 0, case .moment("h", _) = parts[index - 1] { return true }
        if index + 1 < parts.count, case .moment("s", _) = parts[index + 1] { return true }
        return false
    }

    /// Nil for a number that is no moment.
    func text(_ number: Numeral, countsFrom1904: Bool) -> String? {
        guard let moment = SerialMoment(number, countsFrom1904: countsFrom1904) else { return nil }
        guard !isElapsed else { return moment.elapsed(hasSeconds: hasSeconds) }
        return text(moment)
    }

    func text(_ moment: SerialMoment) -> String {
        let date: [String] = [
            hasDay ? "\(moment.day)" : "", hasMonth ? moment.monthName : "", hasYear ? "\(moment.year)" : "",
        ].filter { !$0.isEmpty }
        let clock: String = hasClock ? moment.clock(hasSeconds: hasSeconds) : ""
        let day: String = [hasWeekday ? moment.weekdayName : "", date.joined(separator: " ")].filter { !$0.isEmpty }
            .joined(separator: ", ")
        return [day, clock].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
