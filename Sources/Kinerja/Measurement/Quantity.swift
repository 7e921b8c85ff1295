/// A number and the unit behind it: `66,16 POIN`, `10 %`, `25 dokumen/bulan`, `2 (dua) dokumen`, `85% (delapan
/// puluh lima persen)`.
struct Quantity {
    /// The number, and behind it its second meaning if it has one.
    let numbers: [Decimal64]
    /// `%` also for `persen` and `prosen`.
    let satuan: String?

    init?(_ text: some StringProtocol) {
        let end: String.Index = text.firstIndex { !Quantity.isNumeral($0) } ?? text.endIndex
        guard let numeral = Numeral(text[..<end]) else { return nil }
        var (numbers, rest) = (numeral.meanings, text[end...].tidied())
        // `21.000 (dua puluh satu ribu) desa`: the words settle which meaning it is; where none, it is no quantity.
        if let (before, words, after) = NumberWords.bracketed(in: rest) {
            guard numbers.contains(words.number) else { return nil }
            numbers = [words.number]
            rest = [before, after].filter { !$0.isEmpty }.joined(separator: " ")
            if rest.isEmpty { rest = words.satuan }
        }
        guard let satuan: String? = Quantity.satuan(rest) else { return nil }
        self.satuan = satuan
        self.numbers = numbers
    }

    private static func isNumeral(_ character: Character) -> Bool {
        ("0"..."9").contains(character) || ".,-\u{2212}".contains(character)
    }

    /// The outer `nil` refuses the text, the inner one is a number without a unit. A unit begins with a letter, `%` or
    /// a slash; the only digits in it are those of `m2`, `m3` and `CO2`, so that two numbers in one cell, or `1e5`, are
    /// not taken for a number and a unit.
    private static func satuan(_ text: String) -> String?? {
        guard let first: Character = text.first else { return .some(nil) }
        guard text != "%" else { return text }
        guard !["%", "persen", "prosen"].contains(text.lowercased()) else { return "%" }
        guard first.isLetter || first == "/", text.count > 1 || first.isLetter else { return nil }
        let pairs = zip(text, text.dropFirst())
        guard pairs.allSatisfy({ !$1.isNumber || ("mMO".contains($0) && "23".contains($1)) }) else { return nil }
        guard !text.contains("%") else { return nil }
        return text.contains("(") == text.contains(")") ? text : nil
    }
}
