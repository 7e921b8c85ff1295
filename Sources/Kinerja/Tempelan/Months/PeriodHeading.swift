/// When a column's figures are of, as its headings say it, and what they are: "TW I (Jan-Mar)" is the first triwulan,
/// "Realisasi" below "Triwulan II" what came of the second, "Rp" below "2025" the money of that year.
struct PeriodHeading: Sendable, Equatable {
    enum Time: Sendable, Hashable {
        case part(PartOfYear)
        /// A year of the calendar, and a year of the period counted from 1.
        case year(Int), place(Int)
        /// A bare numeral, as it stands below "Target": its neighbours tell what it counts.
        case numeral(Int, isRoman: Bool)
    }

    enum Measure: Sendable {
        case target, result, schedule, money
    }

    let time: Time
    let measure: Measure?

    /// `nil` where the headings name no time, or say something besides it.
    /// - Parameter path: the headings of a column from the top to the bottom.
    init?(_ path: [String]) {
        guard let title = path.last, title.utf8.count <= PeriodHeading.longest else { return nil }
        let own = PeriodLine(title)
        let groups = path.dropLast().suffix(3).map { PeriodLine($0) }
        guard own.isPlain, let time = PeriodHeading.time(own, groups) else { return nil }
        self.time = time
        measure = own.measure ?? (own.isMixed ? nil : groups.reversed().lazy.compactMap(\.measure).first)
    }

    /// Of a column of the form.
    init(_ time: Time, _ measure: Measure?) {
        self.time = time
        self.measure = measure
    }

    /// In bytes: no heading of a time is longer.
    private static let longest = 60

    private static func time(_ own: PeriodLine, _ groups: [PeriodLine]) -> Time? {
        guard let time = own.time else {
            let above = groups.reversed().lazy.compactMap { $0.isRange ? nil : $0.time }.first
            guard case .numeral = above else { return above }
            return nil
        }
        guard case .numeral(let number, let isRoman) = time else { return time }
        let lines = groups.reversed()
        if lines.contains(where: { $0.context == .quarter }) { return number <= 4 ? .part(.triwulan(number)) : nil }
        let isMonth: Bool = lines.contains { $0.context == .month || $0.measure == .schedule && !isRoman }
        if isMonth { return Bulan(rawValue: number).map { .part(.bulan($0)) } }
        if lines.contains(where: { $0.context == .year }) { return .place(number) }
        return time
    }
}

/// One line of a heading, read for what it says of time.
struct PeriodLine {
    enum Context {
        case quarter, month, year
    }

    private(set) var time: PeriodHeading.Time?
    private(set) var measure: PeriodHeading.Measure?
    /// What numerals below it count.
    private(set) var context: Context?
    /// Whether it names two measures: "Target dan Realisasi".
    private(set) var isMixed = false
    /// Whether it has nothing but times, measures and words without weight.
    private(set) var isPlain = true
    /// Several years: the period itself.
    private(set) var isRange = false
    private var months: [Bulan] = []

    init(_ text: String) {
        let tokens = PeriodLine.tokens(text)
        var index = 0
        while index < tokens.count { index += read(tokens, index) }
        if months.count > 1 { settleMonths() }
        if isRange { isPlain = false }
    }

    /// How many tokens it took.
    private mutating func read(_ tokens: [String], _ index: Int) -> Int {
        let token = tokens[index]
        if let month = PeriodLine.months[token] {
            months.append(month)
            time = .part(.bulan(month))
        } else if PeriodLine.quarters.contains(token) {
            return readQuarter(tokens, index)
        } else if let joined = PeriodLine.joined[token] {
            time = .part(.triwulan(joined))
        } else if token == "bulan" || token == "bln" || token == "bulanan" {
            context = .month
        } else if token == "tahun" || token == "thn" || token == "th" {
            context = context ?? .year
        } else if token.isYear {
            readYear(Int(token) ?? 0)
        } else if let number = PeriodLine.numerals[token] {
            readNumeral(number, isRoman: !token.utf8.allSatisfy { (0x30...0x39).contains($0) })
        } else if token == "anggaran", ["tahun", "ta"].contains(tokens[at: index - 1]) {
            return 1
        } else if let measure = PeriodLine.measures[token] {
            isMixed = isMixed || self.measure != nil && self.measure != measure && tokens.contains("dan")
            // "Target Keuangan" is money, "Target Capaian" a target.
            let isStronger: Bool = self.measure == .target && (measure == .money || measure == .schedule)
            self.measure = isStronger ? measure : self.measure ?? measure
        } else if !PeriodLine.fillers.contains(token), !isDay(token, tokens) {
            isPlain = false
        }
        if isMixed { measure = nil }
        return 1
    }

    /// Of "Jan-31", "31 Januari", "Jan-25".
    private func isDay(_ token: String, _ tokens: [String]) -> Bool {
        Int(token) != nil && tokens.contains { PeriodLine.months[$0] != nil }
    }

    /// "Triwulan Ke-1", "TW I"; alone it is what the numerals below count.
    private mutating func readQuarter(_ tokens: [String], _ index: Int) -> Int {
        let next: Int = tokens[at: index + 1] == "ke" ? index + 2 : index + 1
        guard let number = PeriodLine.numerals[tokens[at: next]], number <= 4 else {
            if tokens[index].utf8.count == 1 { isPlain = false } else { context = .quarter }
            return 1
        }
        time = .part(.triwulan(number))
        return next + 1 - index
    }

    private mutating func readYear(_ year: Int) {
        switch time {
        case .part: break
        case .year: isRange = true
        case .place, .numeral, nil: time = .year(year)
        }
    }

    private mutating func readNumeral(_ number: Int, isRoman: Bool) {
        switch (time, context) {
        case (.part(.bulan), _) where !isRoman: break
        case (nil, .month?): time = Bulan(rawValue: number).map { .part(.bulan($0)) }
        case (nil, .year?): time = .place(number)
        case (nil, _): time = .numeral(number, isRoman: isRoman)
        default: isPlain = false
        }
    }

    /// "Januari - Maret" is a triwulan; any other span of months is no column's.
    private mutating func settleMonths() {
        guard months.count == 2 || months.count == 3, let first = months.first, let last = months.last,
            last.rawValue - first.rawValue == 2, last.rawValue.isMultiple(of: 3)
        else {
            isPlain = false
            return
        }
        time = .part(.triwulan(last.rawValue / 3))
    }

    /// Words and numbers apart: "s.d. TW1 (Jan-Mar)" is s, d, tw, 1. What stands in brackets behind a time explains it.
    private static func tokens(_ text: String) -> [String] {
        let plain: Substring = text.firstIndex(of: "(").map { text[..<$0] } ?? text[...]
        let own = plain.contains(where: { $0.isLetter || $0.isNumber }) ? plain : text[...]
        var tokens: [String] = []
        var isDigits: Bool?
        for character in own.lowercased() {
            guard character.isLetter || character.isNumber else {
                if "&+".contains(character) { tokens.append("dan") }
                if character == "%" { tokens.append("%") }
                isDigits = nil
                continue
            }
            if isDigits == character.isNumber {
                tokens[tokens.count - 1].append(character)
            } else {
                tokens.append(String(character))
            }
            isDigits = character.isNumber
        }
        return tokens
    }

    private static let quarters: Set<String> = [
        "triwulan", "tribulan", "tw", "trw", "tr", "triw", "kuartal", "kwartal", "quarter", "q", "t", "twl",
    ]
    private static let fillers: Set<String> = [
        "ke", "s", "d", "sd", "sampai", "dengan", "hingga", "pada", "per", "untuk", "ta", "dan", "kumulatif",
        "indikatif",
    ]
    private static let measures: [String: PeriodHeading.Measure] = [
        "target": .target, "rencana": .target, "kinerja": .target, "k": .target, "fisik": .target, "trgt": .target,
        "realisasi": .result, "capaian": .result, "real": .result, "hasil": .result, "cap": .result, "%": .result,
        "jadwal": .schedule, "waktu": .schedule, "pelaksanaan": .schedule,
        "pagu": .money, "rp": .money, "keuangan": .money, "dana": .money, "biaya": .money, "rupiah": .money,
        "pendanaan": .money, "penyerapan": .money, "anggaran": .money,
    ]
    private static let roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    private static let numerals: [String: Int] = {
        let pairs: [(String, Int)] = roman.enumerated().flatMap { place, numeral in
            [(numeral, place + 1), (String(place + 1), place + 1), (place < 9 ? "0\(place + 1)" : "", place + 1)]
        }
        return Dictionary(pairs.filter { !$0.0.isEmpty }, uniquingKeysWith: { first, _ in first })
    }()
    /// "TWI" without a space.
    private static let joined: [String: Int] = {
        let pairs = ["tw", "trw", "triwulan"].flatMap { word in
            roman.prefix(4).enumerated().map { (word + $1, $0 + 1) }
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }()
    private static let months: [String: Bulan] = Dictionary(
        Bulan.allCases.flatMap { month in (month.spellings + (english[month] ?? [])).map { ($0, month) } },
        uniquingKeysWith: { first, _ in first })
    /// As a spreadsheet in English writes its dates.
    private static let english: [Bulan: [String]] = [
        .mei: ["may"], .agustus: ["aug"], .oktober: ["oct"], .desember: ["dec"],
    ]
}
