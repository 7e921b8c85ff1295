/// A heading as it is compared: its words in small letters. What stands in brackets, digits and punctuation do not
/// matter, nor does the year that a figure is of: "INDIKATOR KINERJA UTAMA (IKU)", "Target Tahun 2025". A heading that
/// is only a sign keeps it: "%".
struct HeadingName: Sendable, Hashable {
    let words: [String]
    let letters: String

    init(_ text: String) {
        let words = HeadingName.words(of: HeadingName.withoutBrackets(text))
        // "Jumlah (Rp)" is nothing without its brackets.
        let isVague: Bool = words.count == 1 && HeadingName.vague.contains(words[0]) && text.contains("(")
        self.init(words: isVague ? HeadingName.words(of: text) : words)
    }

    init(words: [String]) {
        self.words = words
        letters = words.joined()
    }

    var isBlank: Bool { words.isEmpty }

    /// "Program / Kegiatan" is two headings in one.
    static func alternatives(_ text: String) -> [HeadingName] {
        let plain = withoutBrackets(text)
        guard plain.contains(where: { "/,&".contains($0) }) else { return [] }
        let names = plain.split { "/,&".contains($0) }.map { HeadingName(words: words(of: String($0))) }
            .filter { !$0.isBlank }
        // "Indikator Tujuan/Sasaran": the indicator of either.
        guard let head = names.first, head.words.count > 1, head.words[0] == "indikator" else { return names }
        return names.map { $0.words[0] == "indikator" ? $0 : HeadingName(words: ["indikator"] + $0.words) }
    }

    private static let vague: Set<String> = ["jumlah", "nilai", "total", "besaran"]

    /// The letters of a text that stands in brackets alone: "(%)" is "%".
    private static func withoutBrackets(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "(")) else { return text }
        var (rest, depth) = ("", 0)
        for character in text {
            switch character {
            case "(": depth += 1
            case ")" where depth > 0:
                depth -= 1
                rest.append(" ")
            default: if depth == 0 { rest.append(character) }
            }
        }
        return rest.contains(where: { $0.isLetter || $0 == "%" }) ? rest : text.filter { !"()".contains($0) }
    }

    private static func words(of text: String) -> [String] {
        let parts: [String] = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
        guard parts.contains(where: { $0.contains(where: \.isLetter) }) else {
            return text.contains("%") ? ["%"] : text.contains("#") ? ["#"] : []
        }
        var words: [String] = []
        for (index, part) in parts.enumerated() {
            let isOfYear: Bool = isOfYear(parts, index)
            let letters = part.filter(\.isLetter)
            if !letters.isEmpty, !isOfYear { words.append(spelling[letters] ?? letters) }
        }
        return words
    }

    /// "Tahun" before 2025, and both words of "Tahun Anggaran 2025".
    private static func isOfYear(_ parts: [String], _ index: Int) -> Bool {
        let isWord: (Int) -> Bool = { ["tahun", "thn", "th", "ta"].contains(parts[at: $0]) }
        if parts[at: index + 1].isYear { return isWord(index) || parts[index] == "anggaran" && isWord(index - 1) }
        return isWord(index) && parts[at: index + 1] == "anggaran" && parts[at: index + 2].isYear
    }

    /// Common slips and short forms of single words.
    private static let spelling: [String: String] = [
        "difinisi": "definisi", "defenisi": "definisi", "indikitor": "indikator", "indicator": "indikator",
        "kegiatannya": "kegiatan", "prosentase": "persentase", "thn": "tahun", "prog": "program", "keg": "kegiatan",
        "ind": "indikator", "angaran": "anggaran", "kinerj": "kinerja", "taget": "target", "targer": "target",
    ]

    /// Words of a heading that says of the same column only more than its name: "Nama Program", "Uraian Kegiatan".
    private static let opening: Set<String> = ["nama", "uraian", "sub", "rincian", "besaran", "judul", "jumlah"]

    /// Words that make another column of it, so that a heading with one of them is not like a heading without.
    private static let telling: Set<String> = [
        "realisasi", "capaian", "renstra", "rpjmd", "rkpd", "renja", "sebelum", "setelah", "semula", "menjadi",
        "murni", "perubahan", "lalu", "sebelumnya", "awal", "akhir", "kegiatan", "program", "tujuan", "sasaran",
        "sumber", "tingkat", "jenis", "lokasi", "jadwal", "waktu", "anggaran", "bulan", "triwulan", "pagu", "satuan",
        "penanggung", "selisih", "sisa", "bobot", "kumulatif", "skor", "nilai", "tahap", "aksi", "output", "outcome",
    ]

    /// Says the same and at most two words more or less, with the same word at its head: what it is comes first.
    func isLike(_ other: HeadingName) -> Bool {
        let (mine, theirs) = (core, other.core)
        guard let head = mine.first, let other = theirs.first, head.isClose(to: other) else {
            return false
        }
        guard
            Set(mine.dropFirst()).intersection(HeadingName.telling)
                == Set(theirs.dropFirst()).intersection(HeadingName.telling)
        else { return false }
        let (less, more) = mine.count <= theirs.count ? (mine, theirs) : (theirs, mine)
        return more.count - less.count <= 2
            && less.dropFirst().allSatisfy { word in
                more.dropFirst().contains { word.isClose(to: $0) }
            }
    }

    private var core: [String] {
        let rest = words.drop { HeadingName.opening.contains($0) }
        return rest.isEmpty ? words : Array(rest)
    }
}

extension String {
    /// Four digits that are a year of a plan.
    var isYear: Bool {
        utf8.count == 4 && (hasPrefix("19") || hasPrefix("20")) && utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The same word, cut short, or with one slip in it.
    fileprivate func isClose(to other: String) -> Bool {
        self == other || isStart(of: other) || other.isStart(of: self) || hasOneSlip(other)
    }

    /// One letter more, less or another: "stategis", "tarjet".
    private func hasOneSlip(_ other: String) -> Bool {
        let (own, theirs) = (Array(utf8), Array(other.utf8))
        let (short, long) = own.count <= theirs.count ? (own, theirs) : (theirs, own)
        guard short.count >= 5, long.count - short.count <= 1 else { return false }
        let same = zip(short, long).prefix { $0 == $1 }.count
        return short.dropFirst(long.count == short.count ? same + 1 : same).elementsEqual(long.dropFirst(same + 1))
    }

    /// "ket" of "keterangan", as headings are cut short.
    fileprivate func isStart(of other: String) -> Bool { utf8.count >= 3 && other.hasPrefix(self) }
}
