extension Terbilang {
    /// Reads number words back, in either spelling of miliar and with or without `rupiah`; `nil` for any other word, or
    /// more than fits. `enam milyar tujuh ratus juta` is 6.700.000.000.
    public static func read(_ text: String) -> Int64? {
        var words: [Substring] = text.lowercased().split { !$0.isLetter }
        if words.last == "rupiah" { words.removeLast() }
        guard !words.isEmpty, words.count <= 40 else { return nil }
        var (total, group, digit): (Int64, Int64, Int64) = (0, 0, 0)
        for word in words {
            switch word {
            case "sepuluh": group += 10
            case "sebelas": group += 11
            case "seratus": group += 100
            case "seribu": total += 1_000
            case "belas": (group, digit) = (group + digit + 10, 0)
            case "puluh": (group, digit) = (group + digit * 10, 0)
            case "ratus": (group, digit) = (group + digit * 100, 0)
            default:
                if let unit = digits[String(word)] {
                    digit = unit
                } else if let scale = scales[String(word)], group + digit < 1_000 {
                    let (product, overflow) = (group + digit).multipliedReportingOverflow(by: scale)
                    guard !overflow, total <= Int64.max - product else { return nil }
                    (total, group, digit) = (total + product, 0, 0)
                } else {
                    return nil
                }
            }
        }
        guard total <= Int64.max - group - digit else { return nil }
        return total + group + digit
    }

    private static let digits: [String: Int64] = [
        "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9,
    ]

    private static let scales: [String: Int64] = [
        "ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000,
        "triliun": 1_000_000_000_000,
    ]
}
