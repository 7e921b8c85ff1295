/// A month or a triwulan, as forms write it above a column or beside a figure.
enum PartOfYear: Sendable, Hashable {
    case bulan(Bulan)
    /// 1...4
    case triwulan(Int)

    /// "Pebruari", "Agt.", "Bulan Januari", "Nopember 2022", "TW I (Jan-Mar)", "Triwulan Ke-4"; `nil` for other texts.
    init?(_ text: String) {
        guard (2...longestName).contains(text.utf8.count), let known = PartOfYear.names[PartOfYear.key(text)] else {
            return nil
        }
        self = known
    }

    /// Its place in the year among its like.
    var order: Int {
        switch self {
        case .bulan(let month): month.rawValue
        case .triwulan(let number): number
        }
    }

    /// This one and the next: "Januari" and what a form of twelve has after it, up to `last`.
    func through(_ last: PartOfYear) -> [PartOfYear] {
        switch (self, last) {
        case (.bulan(let first), .bulan(let end)):
            Bulan.allCases.filter { (first...max(first, end)).contains($0) }.map(PartOfYear.bulan)
        case (.triwulan(let first), .triwulan(let end)): (first...max(first, end)).map(PartOfYear.triwulan)
        case (.bulan, .triwulan), (.triwulan, .bulan): [self]
        }
    }

    func isLike(_ other: PartOfYear) -> Bool {
        switch (self, other) {
        case (.bulan, .bulan), (.triwulan, .triwulan): true
        case (.bulan, .triwulan), (.triwulan, .bulan): false
        }
    }

    /// Letters and digits alone, small, without a year at the end.
    private static func key(_ text: String) -> String {
        let plain: Substring = text.firstIndex(of: "(").map { text[..<$0] } ?? text[...]
        let kept = plain.lowercased().utf8.filter { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        let hasYear: Bool =
            kept.count > 4 && kept.suffix(4).starts(with: "20".utf8) && kept.suffix(4).allSatisfy { $0 <= 0x39 }
        return String(decoding: hasYear ? kept.dropLast(4) : kept[...], as: UTF8.self)
    }

    private static let quarterWords = [
        "triwulan", "tribulan", "tw", "trw", "tr", "kuartal", "q", "triwulanke", "twke", "sdtw", "sdtriwulan",
    ]

    private static let numerals: [String: Int] = {
        let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
        let pairs: [(String, Int)] = roman.enumerated().flatMap { [($1, $0 + 1), (String($0 + 1), $0 + 1)] }
        return Dictionary(uniqueKeysWithValues: pairs)
    }()

    private static let names: [String: PartOfYear] = {
        var names: [String: PartOfYear] = [:]
        for month in Bulan.allCases {
            for spelling in month.spellings {
                for word in ["", "bulan", "target", "jadwal"] { names[word + spelling] = .bulan(month) }
            }
        }
        for (numeral, number) in numerals where number <= 4 {
            for word in quarterWords { names[word + numeral] = .triwulan(number) }
        }
        return names
    }()
}

/// In bytes: "Triwulan III (Juli-September)" with a little room.
private let longestName = 36
