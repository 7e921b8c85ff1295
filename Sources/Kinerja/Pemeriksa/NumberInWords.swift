/// A number with its words in parentheses behind it, as prose and tables repeat an amount: `221 (dua ratus dua puluh
/// satu)`, `85% (delapan puluh lima persen)`.
struct NumberInWords: Sendable, Equatable {
    let figure: Decimal64
    let words: Decimal64
    /// Both as they are written.
    let text: String

    /// Whether both say the same. A figure that can be read two ways is read as its words are.
    var agrees: Bool { figure == words }

    /// Parentheses that hold anything but number words are not meant: `4 (lihat lampiran)`.
    static func all(in text: String) -> [NumberInWords] {
        guard text.utf8.contains(0x28) else { return [] }
        return text.split(separator: "(", omittingEmptySubsequences: false).indices(pairing: text)
    }

    fileprivate init?(before: Substring, inside: Substring) {
        guard let words = NumberWords(inside) else { return nil }
        let tokens: [Substring] = before.split(separator: " ")
        let unit: [Substring] =
            tokens.last.map { Satuan.isPercent(String($0)) } == true ? [tokens[tokens.count - 1]] : []
        let head: Substring = tokens.dropLast(unit.count).last ?? ""
        let plain = head.hasSuffix("%") ? head.dropLast() : head
        let amount = Anggaran(raw: String(plain)).amount.map { [Decimal64($0.amount)] } ?? []
        let figures = (Numeral(plain)?.meanings ?? []) + amount
        guard let first = figures.first else { return nil }
        figure = figures.contains(words.number) ? words.number : first
        self.words = words.number
        text = ([head] + unit).joined(separator: " ") + " (\(inside))"
    }
}

extension [Substring] {
    /// The pairs at each opening parenthesis.
    fileprivate func indices(pairing text: String) -> [NumberInWords] {
        zip(self, dropFirst()).compactMap { before, rest in
            guard let close = rest.firstIndex(of: ")") else { return nil }
            let line: Substring = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? before
            return NumberInWords(before: line, inside: rest[..<close])
        }
    }
}
