/// The text of a band as numbers, signs and the words between them.
struct BandWords {
    enum Word: Equatable {
        case number(Decimal64)
        case sign(Sign)
        /// `-`, `s/d`, `sampai dengan`, `dan`
        case between
        /// `ke atas`, `atau lebih`
        case above
        /// `ke bawah`, `atau kurang`
        case below
        /// What is measured: `x`, `nilai`, `capaian`.
        case scope
    }

    enum Sign: Equatable {
        case above, atLeast, below, atMost, equal

        var isUpper: Bool { self == .below || self == .atMost }
        var isInclusive: Bool { self != .above && self != .below }

        /// Of `75 <` as of `> 75`.
        var turned: Sign {
            switch self {
            case .above: .below
            case .atLeast: .atMost
            case .below: .above
            case .atMost: .atLeast
            case .equal: .equal
            }
        }
    }

    let words: [Word]

    /// Their kinds in order, a letter each: `n-sn` of `75 s/d <100`.
    var shape: String { String(words.map(\.letter)) }
    var numbers: [Decimal64] { words.compactMap { if case .number(let number) = $0 { number } else { nil } } }
    var signs: [Sign] { words.compactMap { if case .sign(let sign) = $0 { sign } else { nil } } }

    /// Longer text is a sentence, not a band.
    private static let longest = 80

    /// `nil` where any word is none of these.
    init?(_ text: String) {
        let tidy: String = text.tidied().lowercased()
        guard !tidy.isEmpty, tidy.utf8.count <= BandWords.longest else { return nil }
        var (rest, words): (Substring, [Word]) = (tidy[...], [])
        while let first = rest.first {
            if first == " " || first == "%" {
                rest = rest.dropFirst()
            } else if let (word, tail) = BandWords.listed(rest, after: words.last) ?? BandWords.number(rest, words.last)
            {
                words.append(contentsOf: word.map { [$0] } ?? [])
                rest = tail
            } else {
                return nil
            }
        }
        self.words = words
    }

    private static func listed(_ text: Substring, after last: Word?) -> (Word?, Substring)? {
        for (word, meaning): (String, Word?) in known where text.hasPrefix(word) {
            let tail: Substring = text.dropFirst(word.count)
            // `dandan` is not `dan`, and `x` is not the first letter of a word.
            guard word.last?.isLetter != true || tail.first?.isLetter != true else { continue }
            // A dash at the beginning or behind a sign is the minus of a number.
            if word.isDash, last == nil || last?.letter == "-" || last?.letter == "s" { continue }
            return (meaning, tail)
        }
        return nil
    }

    private static func number(_ text: Substring, _ last: Word?) -> (Word?, Substring)? {
        let sign: Substring = text.prefix { $0.isDash }
        guard sign.count <= 1 else { return nil }
        let digits: Substring = text.dropFirst(sign.count).prefix { ("0"..."9").contains($0) || ".,".contains($0) }
        guard let numeral = Numeral((sign.isEmpty ? "" : "-") + digits) else { return nil }
        return (.number(numeral.value), text.dropFirst(sign.count + digits.count))
    }

    /// A longer word before the one that it begins with.
    private static let known: [(String, Word?)] = {
        let groups: [([String], Word?)] = [
            (
                [
                    ">=", "=>", "≥", "≧", "lebih besar dari atau sama dengan", "lebih besar atau sama dengan",
                    "lebih dari atau sama dengan", "lebih dari sama dengan", "lebih besar sama dengan",
                    "sekurang-kurangnya", "paling sedikit", "paling rendah", "paling kurang", "minimal", "minimum",
                    "min.", "mulai dari", "mulai", "dari",
                ], .sign(.atLeast)
            ),
            ([">", "lebih besar dari", "lebih besar", "lebih dari", "di atas", "diatas"], .sign(.above)),
            (
                [
                    "<=", "=<", "≤", "≦", "lebih kecil dari atau sama dengan", "lebih kecil atau sama dengan",
                    "kurang dari atau sama dengan", "kurang dari sama dengan", "lebih kecil sama dengan",
                    "setinggi-tingginya", "paling banyak", "paling tinggi", "maksimal", "maksimum", "maks.",
                ], .sign(.atMost)
            ),
            (["<", "lebih kecil dari", "lebih kecil", "kurang dari", "di bawah", "dibawah"], .sign(.below)),
            (["=", "tepat", "sama dengan"], .sign(.equal)),
            (
                [
                    "sampai dengan", "sampai", "hingga", "s/d", "s.d.", "s.d", "sd", "dan",
                    "-", "–", "—", "\u{2212}", "~",
                ], .between
            ),
            (["ke atas", "keatas", "atau lebih", "dan seterusnya"], .above),
            (["ke bawah", "kebawah", "atau kurang"], .below),
            (["x", "n", "nilai", "capaian kinerja", "capaian", "persentase", "skor", "c", "p"], .scope),
            (["persen", "prosen", "poin", "point", "antara"], nil),
        ]
        return groups.flatMap { words, meaning in words.map { ($0, meaning) } }.sorted { $0.0.count > $1.0.count }
    }()
}

extension BandWords.Word {
    fileprivate var letter: Character {
        switch self {
        case .number: "n"
        case .sign: "s"
        case .between: "-"
        case .above: "a"
        case .below: "b"
        case .scope: "x"
        }
    }
}
