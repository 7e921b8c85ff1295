/// Reads Indonesian number words back, by a grammar that shares nothing with `Terbilang`: a scale word multiplies what
/// stands before it, tens and hundreds accumulate.
enum TerbilangReader {
    private static let units: [String: Int128] = [
        "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
        "sembilan": 9,
    ]
    private static let scales: [String: Int128] = [
        "ribu": 1_000, "juta": 1_000_000, "miliar": 1_000_000_000, "milyar": 1_000_000_000,
        "triliun": 1_000_000_000_000,
        "kuadriliun": 1_000_000_000_000_000, "kuintiliun": 1_000_000_000_000_000_000,
    ]

    static func read(_ text: String) -> Int128? {
        var (total, group, digit): (Int128, Int128, Int128) = (0, 0, 0)
        var words: [Substring] = text.split(separator: " ")[...].map { $0 }
        let sign: Int128 = words.first == "minus" ? -1 : 1
        if sign < 0 { words.removeFirst() }
        for word: String in words.map(String.init) {
            switch word {
            case "sepuluh": group += 10
            case "sebelas": group += 11
            case "seratus": group += 100
            case "seribu": total += 1_000
            case "belas": (group, digit) = (group + digit + 10, 0)
            case "puluh": (group, digit) = (group + digit * 10, 0)
            case "ratus": (group, digit) = (group + digit * 100, 0)
            default:
                if let unit: Int128 = units[word] {
                    digit = unit
                } else if let scale: Int128 = scales[word] {
                    (total, group, digit) = (total + (group + digit) * scale, 0, 0)
                } else {
                    return nil
                }
            }
        }
        return sign * (total + group + digit)
    }
}
