extension Rule {
    static let endings: [Rule] = [
        Rule(
            "teks.terputus", .peringatan,
            "Teks yang berakhir dengan kata sambung, tanda hubung, koma, atau kurung terbuka mungkin terpotong."
        ) { subject in
            subject.tables.flatMap { table in
                zip(table.rows, table.roles).filter { $1 != .jumlah }.flatMap { row, _ in
                    table.spec.kolom.filter { $0.isi == .uraian && $0.role != .unit }.compactMap { column -> Hit? in
                        let text: String = row[column.id]
                        guard let cause = TextEnding(of: text, isProse: table.spec.bentuk == .teks) else { return nil }
                        return table.hit(row, column.id, words(text, cause))
                    }
                }
            }
        }
    ]

    private static func words(_ text: String, _ cause: TextEnding) -> String {
        let tail: String = text.count > 40 ? "“…\(text.suffix(40))”" : "“\(text)”"
        let why =
            switch cause {
            case .dots: "berakhir dengan titik-titik"
            case .hyphen: "berakhir di tengah kata"
            case .bracket: "kurungnya dibuka tetapi tidak ditutup"
            case .comma: "berakhir dengan koma"
            case .conjunction(let word): "berakhir dengan kata “\(word)”"
            case .length: "tepat 255 huruf, batas sel pada program lama"
            }
        return "Tertulis \(tail): \(why), jadi mungkin terpotong. Lengkapi teksnya."
    }
}

/// How a text ends that does not end as a text does.
enum TextEnding: Equatable {
    case dots, hyphen, bracket, comma, length
    case conjunction(String)

    /// `nil` for a text that may well end so. What ends in "…" has a rule of its own.
    /// - Parameter isProse: of running text, whose items end with "; dan" and whose sentences lead over to a list.
    init?(of text: String, isProse: Bool) {
        guard text.utf8.count > 3, !text.isCut, text.contains(where: \.isLetter) else { return nil }
        let line = text.split(separator: "\n").last ?? ""
        if TextEnding.endsInDots(line) {
            self = .dots
        } else if TextEnding.endsInHyphen(line) {
            self = .hyphen
        } else if TextEnding.endsInBracket(text) {
            self = .bracket
        } else if !isProse, line.hasSuffix(","), line.contains(" ") {
            self = .comma
        } else if let word = TextEnding.conjunction(at: line, isProse: isProse) {
            self = .conjunction(word)
        } else if text.count == 255, text.last?.isLetter == true {
            self = .length
        } else {
            return nil
        }
    }

    /// "Meningkatnya ..." but not "dst..."
    private static func endsInDots(_ line: Substring) -> Bool {
        guard line.hasSuffix("..") else { return false }
        let before = line.reversed().drop { $0 == "." || $0 == " " }.prefix { $0.isLetter }.reversed()
        return !before.isEmpty && !["dst", "dll", "dsb", "lainnya", "seterusnya"].contains(String(before).lowercased())
    }

    /// "Mening-", but neither the grade "A-" nor "5.000,-".
    private static func endsInHyphen(_ line: Substring) -> Bool {
        guard line.last == "-" || line.last == "\u{2010}" else { return false }
        return line.dropLast().reversed().prefix(while: \.isLetter).count > 2
    }

    /// At the end a bracket that nothing closes; one that was forgotten far before is another matter.
    private static func endsInBracket(_ text: String) -> Bool {
        guard let open = text.lastIndex(of: "("), text[open...].count <= 60 else { return false }
        return !text[open...].contains(")")
    }

    private static func conjunction(at line: Substring, isProse: Bool) -> String? {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count > 1, let last = words.last?.lowercased() else { return nil }
        guard last != "&" && last != "/" else { return last }
        guard dangling.contains(last) else { return nil }
        let before = words[words.count - 2]
        let isListed: Bool =
            ["dan", "atau", "serta"].contains(last) && (before.hasSuffix(";") || before.hasSuffix(","))
        return isProse && isListed ? nil : last
    }

    /// Words that only lead to another. Those that may close a name ("Teknologi Tepat Guna", "Penyakit Dalam", "Dana
    /// Hasil Bagi", "yang sesuai") are not here.
    private static let dangling: Set<String> = [
        "dan", "atau", "serta", "yang", "untuk", "dengan", "di", "ke", "dari", "pada", "oleh", "kepada", "terhadap",
        "melalui", "tentang", "sebagai", "agar", "karena", "sehingga", "secara", "antara", "berdasarkan", "maupun",
        "hingga", "mengenai",
    ]
}
