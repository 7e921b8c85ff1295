/// A row looked at as a line of headings.
struct HeadingLine {
    let filled: Int
    /// The columns of its filled cells.
    let places: [Int]
    /// How many cells are words that headings are made of, each counted once, numerals in a run among them.
    let vocabulary: Int
    /// How many are words at all, how many name a time, and how many numerals count months or triwulan.
    let words: Int
    let times: Int
    let counted: Int
    /// Whether no cell is a value: an amount, a percentage, a long sentence.
    let isOfWords: Bool
    let isOfNumerals: Bool
    let isOfYears: Bool
    /// Whether its numerals or years follow each other, each run from its beginning.
    let isInOrder: Bool
    /// Whether it begins with a number, as rows of content do.
    let isNumber: Bool
    /// Few short words again and again, as they stand below groups.
    let isRepeated: Bool
    /// Whether it begins with "No".
    let isNumbered: Bool
    private let cells: [String]
    private let names: [Int: HeadingName]
    private let numerals: Set<Int>
    private let periods: [PeriodHeading?]

    /// `nil` for a row that cannot be one: too few cells, too many, most of them too long.
    init?(_ cells: [String], longest: Int) {
        let places = cells.indices.filter { !cells[$0].isEmpty }
        guard (2...Headings.widest).contains(places.count),
            places.count(where: { cells[$0].utf8.count <= longest }) * 2 > places.count
        else { return nil }
        self.cells = cells
        self.places = places
        filled = places.count
        let short = places.filter { cells[$0].utf8.count <= longest }
        let isNumeral: (Int) -> Bool = { cells[$0].utf8.count <= 4 && PeriodLine(cells[$0]).isNumeral }
        numerals = Set(short.filter(isNumeral))
        let (bare, times) = (numerals, HeadingLine.times(cells, longest))
        let texts = short.filter {
            !bare.contains($0) && cells[$0].contains { $0.isLetter || $0 == "%" } && !HeadingLine.isValue(cells[$0])
        }
        let named = Dictionary(uniqueKeysWithValues: texts.map { ($0, HeadingName(cells[$0])) })
        (names, periods) = (named, times)
        words = texts.count
        isOfNumerals = numerals.count == places.count
        let years = places.filter { cells[$0].isYear }
        isOfYears = years.count == places.count
        isInOrder = HeadingLine.isInOrder(cells, places)
        isNumbered = places.first.map { Synonyms.isNumber(HeadingName(cells[$0])) } ?? false
        let known = named.filter { Synonyms.isKnown($0.value) && $0.value.letters != "%" }.map(\.value)
        let timed = places.filter { times[$0].map { !$0.isNumeral } ?? false }
        self.times = timed.count { !bare.contains($0) }
        counted = timed.count { bare.contains($0) }
        vocabulary = Set(known).count + self.times
        let isKnown: (Int) -> Bool = { place in
            named[place].map { !$0.isBlank } ?? (bare.contains(place) || cells[place].isYear || times[place] != nil)
        }
        let stray = places.filter { bare.contains($0) && HeadingLine.isStray($0, cells) }
        isNumber = places.first.map(stray.contains) ?? false
        isRepeated =
            places.count >= 4 && Set(places.map { cells[$0] }).count * 2 <= places.count
            && places.allSatisfy { cells[$0].utf8.count <= 20 && cells[$0].contains(where: \.isLetter) }
        isOfWords =
            short.count == places.count && !texts.isEmpty && stray.isEmpty
            && places.allSatisfy { isKnown($0) && HeadingLine.isWord(cells[$0]) }
    }

    /// A numeral without a neighbour that counts on.
    private static func isStray(_ place: Int, _ cells: [String]) -> Bool {
        let number: (Int) -> Int? = { PeriodLine(cells[at: $0]).number }
        guard let own = number(place) else { return true }
        return number(place - 1) != own - 1 && number(place + 1) != own + 1
    }

    private static func times(_ cells: [String], _ longest: Int) -> [PeriodHeading?] {
        let paths = cells.map { $0.isEmpty || $0.utf8.count > longest ? [] : [$0] }
        return PeriodRuns(paths: paths, hasQuarters: true, hasMonths: true).headings
    }

    /// How many of its words and times the form has a column for, no column counted twice: beyond doubt, and those that
    /// only look like one.
    func known(to columns: [FormColumn]) -> (sure: Int, like: Int) {
        var free = columns
        var (sure, like) = (0, 0)
        for place in places where !numerals.contains(place) {
            if let period = periods[place], let found = free.firstIndex(where: { $0.period?.time == period.time }) {
                free.remove(at: found)
                sure += 1
                continue
            }
            guard let name = names[place] else { continue }
            let matches = free.indices.compactMap { index in
                HeadingMatch.of([cells[place]], name, free[index]).map { (index, $0) }
            }
            guard let best = matches.min(by: { $0.1 < $1.1 }) else { continue }
            free.remove(at: best.0)
            if best.1 == .like { like += 1 } else { sure += 1 }
        }
        return (sure, like)
    }

    /// An amount or a figure with its unit, "Rp. 5.000".
    static func isValue(_ text: String) -> Bool {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        if text.contains("%"), !text.contains(where: \.isLetter) { return true }
        return [.money, .figure, .code].contains(CellLook(text)) && PeriodHeading([text]) == nil
    }

    /// Neither a number of an item, nor an amount, nor a sentence.
    private static func isWord(_ text: String) -> Bool {
        guard text.utf8.count <= 110, !text.hasSuffix(";") else { return false }
        let digits = text.utf8.count { (0x30...0x39).contains($0) }
        return digits <= 6
            && (digits == 0 || text.contains(where: \.isLetter) || PeriodLine(text).isNumeral || text.isYear)
            && !(text.utf8.first.map { (0x30...0x39).contains($0) } == true && text.contains(where: \.isLetter)
                && PeriodHeading([text]) == nil)
    }

    private static func isInOrder(_ cells: [String], _ places: [Int]) -> Bool {
        var last: Int?
        for place in places {
            guard let number = PeriodLine(cells[place]).number else { return false }
            guard
                number == 1 || cells[place].isYear && last == nil || last.map({ number == $0 + 1 }) == true
                    || cells[place].isYear
            else { return false }
            last = number
        }
        return places.count > 1
    }
}

extension PeriodHeading {
    /// A numeral that no neighbour explains.
    fileprivate var isNumeral: Bool {
        guard case .numeral = time else { return false }
        return true
    }
}

extension PeriodLine {
    /// A bare numeral, roman or not.
    var isNumeral: Bool {
        guard isPlain, measure == nil, context == nil, case .numeral? = time else { return false }
        return true
    }

    /// The numeral or the year.
    var number: Int? {
        switch time {
        case .numeral(let number, _)?: number
        case .year(let year)?: year
        default: nil
        }
    }
}

extension Synonyms {
    /// "No" and its like.
    static func isNumber(_ name: HeadingName) -> Bool { of(name).contains { meanings[$0].part == .number } }
}
