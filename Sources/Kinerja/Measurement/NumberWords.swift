/// A number in words and what it counts: `dua koma lima`, `delapan puluh lima persen`, `dua puluh satu ribu desa`.
struct NumberWords: Sendable, Equatable {
    let number: Decimal64
    /// The words behind it, at most three; blank for none.
    let satuan: String

    /// `nil` for any other text, and for one with a second number.
    init?(_ text: some StringProtocol) {
        guard !text.contains(where: \.isNumber) else { return nil }
        let words = text.lowercased().split { !$0.isLetter }
        guard (1...40).contains(words.count) else { return nil }
        let (whole, rest) = NumberWords.longest(words[...])
        guard let whole else { return nil }
        var (number, behind) = (Decimal64(whole), rest)
        if rest.first == "koma" {
            guard let (decimals, tail) = NumberWords.decimals(rest.dropFirst()),
                let exact = Decimal64(machineText: "\(whole).\(decimals)")
            else { return nil }
            (number, behind) = (exact, tail)
        }
        guard behind.count <= 3, NumberWords.isFree(behind) else { return nil }
        self.number = number
        satuan = behind.joined(separator: " ")
    }

    /// The brackets of a text that hold a number in words, with what stands before and behind them.
    static func bracketed(in text: String) -> (before: String, words: NumberWords, after: String)? {
        guard let open = text.firstIndex(of: "("), let close = text[open...].firstIndex(of: ")") else { return nil }
        guard let words = NumberWords(text[text.index(after: open)..<close]) else { return nil }
        return (text[..<open].tidied(), words, text[text.index(after: close)...].tidied())
    }

    /// The words that make a number, as many as do.
    private static func longest(_ words: ArraySlice<Substring>) -> (Int64?, ArraySlice<Substring>) {
        for count in stride(from: words.count, to: 0, by: -1) {
            guard words[words.startIndex + count - 1] != "rupiah" else { continue }
            if let number = Terbilang.read(words.prefix(count).joined(separator: " ")) {
                return (number, words.dropFirst(count))
            }
        }
        return (nil, words)
    }

    /// "lima", "nol lima", "dua puluh lima": digits one by one, or as one number.
    private static func decimals(_ words: ArraySlice<Substring>) -> (String, ArraySlice<Substring>)? {
        // "puluh" alone reads as nothing, as "nol" does.
        let digits = words.prefix { word in
            Terbilang.read(String(word)).map { ($0 > 0 || word == "nol") && $0 < 10 } == true
        }
        let (number, rest) = longest(words)
        guard let number else { return nil }
        let isOneByOne = words.count - rest.count == digits.count
        let text =
            isOneByOne ? digits.compactMap { Terbilang.read(String($0)).map(String.init) }.joined() : String(number)
        return (text, rest)
    }

    private static func isFree(_ words: ArraySlice<Substring>) -> Bool {
        !words.contains { $0 == "koma" || Terbilang.read(String($0)) != nil && $0 != "rupiah" }
    }
}
