/// A number with its words in parentheses behind it, as prose and tables repeat an amount: `221 (dua ratus dua puluh
/// satu)`.
struct NumberInWords: Sendable, Equatable {
    let figure: Int64
    let words: Int64
    /// Both as they are written.
    let text: String

    /// Parentheses that hold anything but number words are not meant: `4 (lihat lampiran)`.
    static func all(in text: String) -> [NumberInWords] {
        guard text.utf8.contains(0x28) else { return [] }
        return text.split(separator: "(", omittingEmptySubsequences: false).indices(pairing: text)
    }

    fileprivate init?(before: Substring, inside: Substring) {
        let head: Substring = before.split(separator: " ").last ?? ""
        guard before.hasSuffix(" ") || before == head, let figure = Anggaran(raw: String(head)).amount else {
            return nil
        }
        guard let words = Terbilang.read(String(inside)) else { return nil }
        self.figure = figure.amount
        self.words = words
        text = "\(head) (\(inside))"
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
