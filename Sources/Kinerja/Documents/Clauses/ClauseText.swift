/// A text with paragraphs, headings and numbered clauses as people type and paste it: a blank line parts paragraphs, a
/// line "Pasal 1" is a heading, "1.", "a." or "(1)" begin clauses, and lines that follow belong to them.
public enum ClauseText {
    /// In characters: a long agreement with its articles, about eight sheets.
    public static let limit = 20_000

    /// One text for each heading, paragraph and clause, a clause with its marker: how such a text is kept and signed.
    /// The second line of a heading is its title.
    public static func entries(_ text: String) -> [String] {
        let lines = Teks.clean(text).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var reader = Reader(lines)
        for index in lines.indices { reader.take(index) }
        return titled(reader.entries)
    }

    /// A paragraph in capitals below a heading without a title is its title, whatever stands between them.
    private static func titled(_ entries: [String]) -> [String] {
        entries.reduce(into: []) { entries, entry in
            if let last = entries.last, !last.contains("\n"), ClauseHeading.isHeading(last),
                ClauseHeading.isTitle(entry), !ClauseHeading.isHeading(entry)
            {
                entries[entries.count - 1] += "\n\(entry)"
            } else {
                entries.append(entry)
            }
        }
    }

    /// The same as it is typed again.
    public static func typed(_ entries: [String]) -> String { entries.joined(separator: "\n\n") }

    private struct Reader {
        private let lines: [String]
        private var open: OpenClauses
        private(set) var entries: [String] = []
        /// No sentence goes on here.
        private var isFresh = true
        private var isAfterHeading = false
        /// Right below it, without a blank line.
        private var isBelowHeading = false
        private var isInClause = false

        init(_ lines: [String]) {
            self.lines = lines
            open = OpenClauses(lines: lines)
        }

        mutating func take(_ index: Int) {
            let line = lines[index]
            guard !line.isEmpty else { (isFresh, isBelowHeading) = (true, false); return }
            if ClauseHeading.isHeading(line) {
                begin(line)
                (isAfterHeading, isBelowHeading) = (true, true)
                return
            }
            if isBelowHeading, ClauseHeading.isTitle(line, before: index + 1 < lines.count ? lines[index + 1] : "") {
                entries[entries.count - 1] += "\n\(line)"
                (isFresh, isAfterHeading, isBelowHeading) = (true, false, false)
                return
            }
            let (markers, rest) = ClauseMarker.candidates(line)
            if let place = open.place(markers, isFresh: isFresh || isAfterHeading) {
                entries.append(rest.isEmpty ? place.marker.text : "\(place.marker.text) \(rest)")
                (isFresh, isInClause) = (false, true)
            } else if isFresh || isAfterHeading || endsParagraph(index - 1) {
                begin(line)
            } else {
                entries[entries.count - 1] += " \(line)"
            }
            (isAfterHeading, isBelowHeading) = (false, false)
        }

        private mutating func begin(_ entry: String) {
            entries.append(entry)
            open.close()
            (isFresh, isInClause) = (false, false)
        }

        /// Word parts paragraphs by one line end, windows and PDF files break lines inside of them. A line that ends a
        /// sentence ends a paragraph if it is longer than such lines are, or much shorter than those around it; below
        /// a short one a clause goes on.
        private func endsParagraph(_ index: Int) -> Bool {
            guard let end = lines[index].last, ".:;?!".contains(end), lines[index + 1].first?.isUppercase == true else {
                return false
            }
            let length = lines[index].count
            guard !isInClause else { return length > Reader.widest }
            let before = lines[..<index].reversed().prefix { !$0.isEmpty }
            let around = (before + lines[(index + 1)...].prefix { !$0.isEmpty }).map(\.count)
            let width = around.filter { $0 <= Reader.widest }.max() ?? 0
            return length > Reader.widest || width >= 60 && length * 10 < width * 7
        }

        /// Letters in a line that was broken to fit a sheet or a window.
        private static let widest = 110
    }
}

/// Lines that head what follows: "Pasal 1", "BAB II", "Pasal 3: Jangka Waktu".
enum ClauseHeading {
    static func isHeading(_ line: String) -> Bool {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2, words[0].lowercased() == "pasal" || words[0] == "BAB" || words[0] == "Bab" else {
            return false
        }
        let number = words[1].trimmingSigns
        guard isNumber(number) else { return false }
        let rest = words.count > 2 ? words[2] : ""
        guard !rest.isEmpty else { return true }
        let isParted = words[1].count > number.count || [":", "-", "–", "—"].contains(rest.prefix(1))
        return line.count <= 100
            && (isParted && !endsSentence(line) || isCapitals(rest) && !rest.contains(where: \.isNumber))
    }

    /// The line below a heading that names its subject: in capitals, or words with capitals by themselves.
    static func isTitle(_ line: String, before next: String) -> Bool {
        let isAlone = next.isEmpty || !ClauseMarker.candidates(next).markers.isEmpty
        return isTitle(line)
            || isAlone && mayBeTitle(line) && line.split(separator: " ").allSatisfy { isCapitalized($0) }
    }

    /// In capitals.
    static func isTitle(_ line: String) -> Bool { isCapitals(line) && mayBeTitle(line) }

    private static func mayBeTitle(_ line: String) -> Bool {
        line.count <= 100 && ClauseMarker.candidates(line).markers.isEmpty && !endsSentence(line)
    }

    private static func endsSentence(_ line: String) -> Bool { line.last.map { ".;:,?!".contains($0) } ?? false }

    private static func isCapitals(_ text: String) -> Bool {
        text.contains(where: \.isLetter) && !text.contains(where: \.isLowercase)
    }

    /// "dan", "di", "atas" are small in a title.
    private static func isCapitalized(_ word: Substring) -> Bool {
        word.first.map { !$0.isLowercase } ?? false || word.count <= 4
    }

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard digits.isEmpty else { return digits.count <= 3 && text.count - digits.count <= 1 }
        return !text.isEmpty && text.allSatisfy { "IVXLC".contains($0) }
    }
}

extension String {
    fileprivate var trimmingSigns: String { String(prefix { $0.isLetter || $0.isNumber }) }
}
