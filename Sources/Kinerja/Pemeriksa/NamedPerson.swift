/// A person's name with its titles, taken apart so that two spellings can be compared: "IXUAN AHMADI, S.Sos., MM".
struct NamedPerson: Sendable, Equatable {
    /// The words of the name, upper case.
    let nama: [String]
    /// The titles behind it, letters only, upper case: "SSOS", "MM".
    let gelar: [String]
    let text: String

    init(_ text: String) {
        self.text = text
        let parts: [Substring] = text.split(separator: ",", maxSplits: 1)
        nama = NamedPerson.words(parts.first ?? "").drop(while: NamedPerson.isTitle).map(NamedPerson.letters)
        gelar = parts.count > 1 ? NamedPerson.words(parts[1]).map(NamedPerson.letters) : []
    }

    private init(nama: [String], gelar: [String], text: String) {
        self.nama = nama
        self.gelar = gelar
        self.text = text
    }

    /// Where a text names this person, or somebody whose name differs in at most two letters.
    func mentions(in text: String) -> [NamedPerson] {
        guard text.utf8.count >= nama.joined().utf8.count else { return [] }
        return text.split(separator: "\n").flatMap { line -> [NamedPerson] in
            let words: [Substring] = NamedPerson.words(line)
            guard words.count >= nama.count else { return [] }
            let plain: [String] = words.map(NamedPerson.letters)
            return (0...(words.count - nama.count)).compactMap { start in
                let end: Int = start + nama.count
                guard isAlike(plain[start..<end]) else { return nil }
                let titles: ArraySlice<Substring> = words[end...].prefix(while: NamedPerson.isTitle)
                let shown: String = (words[start..<end] + titles).joined(separator: " ")
                return NamedPerson(nama: Array(plain[start..<end]), gelar: titles.map(NamedPerson.letters), text: shown)
            }
        }
    }

    /// At most one letter of a word, two of the whole name, is another; a short word has to agree.
    private func isAlike(_ words: ArraySlice<String>) -> Bool {
        var slips: Int = 0
        for (left, right) in zip(nama, words) where left != right {
            guard left.utf8.count > 3, left.utf8.count == right.utf8.count else { return false }
            let wrong: Int = zip(left.utf8, right.utf8).count { $0 != $1 }
            slips += wrong
            guard wrong == 1, slips <= 2 else { return false }
        }
        return true
    }

    private static func words(_ text: some StringProtocol) -> [Substring] {
        Substring(text).split { $0 == " " || $0 == "," || $0 == "*" }
    }

    private static func letters(_ word: some StringProtocol) -> String { word.uppercased().filter(\.isLetter) }

    /// "S.Sos.", "Dr.", and the titles that are often written without their dots.
    private static func isTitle(_ word: Substring) -> Bool {
        word.contains(".")
            || ["MM", "MSI", "SE", "SH", "ST", "SSOS", "SIP", "SPD", "MH", "MPD", "MKES", "MAP", "HI", "H", "HJ"]
                .contains(word.uppercased())
    }
}
