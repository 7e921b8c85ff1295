/// Joins what stands in several columns below one heading that spans them all: the parts of a code below "Kode", and
/// the number before each text below "Sasaran Strategis". Only the first of these columns has the heading.
struct SpannedColumns {
    private struct Span {
        let columns: Range<Int>
        let separator: String
    }

    private let spans: [Span]

    /// The rows with one column for each such heading.
    static func joined(_ rows: [[String]], _ headings: Headings) -> [[String]] {
        let start = BlockSections(Array(rows.prefix(looked)), headings).sections
        guard let first = start.first(where: { $0.lines != nil }), let lines = first.lines else { return rows }
        let spanned = SpannedColumns(lines, start.flatMap(\.body).filter { !ColumnCount.isPlain($0) })
        guard !spanned.spans.isEmpty else { return rows }
        return BlockSections(rows, headings).sections.flatMap { section in
            section.head.map(spanned.first) + section.body.map(spanned.joined)
        }
    }

    /// How many rows tell.
    private static let looked = 60

    private init(_ lines: HeadingLines, _ body: [[String]]) {
        let width = min(body.map(\.count).max() ?? 0, Headings.widest)
        var spans: [Span] = []
        var index = 0
        while index < width {
            var end = index + 1
            let isHeaded: Bool = !lines.path(index).isEmpty
            while isHeaded, end < width, lines.path(end).isEmpty, body.contains(where: { !$0[at: end].isEmpty }) {
                end += 1
            }
            let columns = index..<end
            if end > index + 1, let separator = SpannedColumns.separator(lines.title(index), columns, body) {
                spans.append(Span(columns: columns, separator: separator))
            }
            index = end
        }
        self.spans = spans
    }

    /// What stands between the parts; `nil` for columns that are no parts of one thing.
    private static func separator(_ title: String, _ columns: Range<Int>, _ body: [[String]]) -> String? {
        let name = HeadingName(title)
        let isCode = Synonyms.of(name).contains { Synonyms.meanings[$0].part == .code }
        let cells = body.map { row in columns.map { row[at: $0] } }
        if isCode { return cells.joined().allSatisfy { $0.isEmpty || isSegment($0) } ? "." : nil }
        guard columns.count == 2, !Synonyms.isNumber(name) else { return nil }
        let labels = cells.filter { !$0[0].isEmpty }
        let texts = cells.count { $0[1].utf8.count > 6 && $0[1].contains(where: \.isLetter) }
        let isNumbered: Bool = labels.allSatisfy { isLabel($0[0]) && !$0[1].isEmpty }
        return isNumbered && !labels.isEmpty && texts * 5 >= cells.count { !$0[1].isEmpty } * 4 ? " " : nil
    }

    /// "5", "03", "2.01", "2,01"
    private static func isSegment(_ text: String) -> Bool {
        text.utf8.count <= 8 && text.utf8.allSatisfy { (0x30...0x39).contains($0) || ".,xX".utf8.contains($0) }
    }

    /// "1", "1.", "2.1", "a)"
    private static func isLabel(_ text: String) -> Bool {
        let plain = text.last.map { ".)".contains($0) } == true ? text.dropLast() : text[...]
        guard (1...5).contains(plain.utf8.count) else { return false }
        return plain.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            || plain.count == 1 && plain.allSatisfy(\.isLetter)
    }

    /// A line of headings.
    private func first(_ cells: [String]) -> [String] { parts(cells) { $0.first { !$0.isEmpty } ?? "" } }

    private func joined(_ cells: [String]) -> [String] { parts(cells) { _ in nil } }

    private func parts(_ cells: [String], _ heading: ([String]) -> String?) -> [String] {
        var (result, index) = ([String](), 0)
        for span in spans where index < cells.count {
            result += cells[index..<min(span.columns.lowerBound, cells.count)]
            let own = span.columns.map { cells[at: $0] }
            let isOfSegments: Bool =
                span.separator == "." && own.allSatisfy { $0.isEmpty || SpannedColumns.isSegment($0) }
            let filled = own.filter { !$0.isEmpty }
            if span.columns.lowerBound < cells.count {
                result.append(
                    heading(own)
                        ?? (isOfSegments
                            ? filled.map { $0.replacing(",", with: ".") }.joined(separator: ".")
                            : filled.joined(separator: " ")))
            }
            index = span.columns.upperBound
        }
        return index < cells.count ? result + cells[index...] : result
    }
}
