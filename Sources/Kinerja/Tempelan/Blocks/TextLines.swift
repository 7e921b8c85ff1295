/// Reads pasted lines as running text: items of a list, headings, paragraphs, each as number, title and text.
enum TextLines {
    static func rows(_ lines: [[String]]) -> [[String]] {
        guard !lines.contains(where: { $0.count > 2 }) else { return lines }
        return lines.filter(\.isFilled).map { cells in
            let texts = cells.filter { !$0.isEmpty }
            let (first, rest) = (texts[0], texts.dropFirst().joined(separator: " "))
            return rest.isEmpty
                ? row(of: first) : ListLabel.isLabel(first) ? item(first, rest) : row(of: first + " " + rest)
        }
    }

    private static func row(of line: String) -> [String] {
        let line = ListLabel.withoutDash(line)
        guard let (label, text) = ListLabel.split(line) else {
            return isTitle(line) ? ["", line, ""] : ["", "", line]
        }
        return item(label, text)
    }

    /// "1.2. Struktur Organisasi" is a heading; "1. Camat" and "a. melaksanakan ...;" are items of a list.
    private static func item(_ label: String, _ text: String) -> [String] {
        let isHeading: Bool =
            ListLabel.isLevelled(label) && text.utf8.count < 100 && !(text.last.map { ".;:,".contains($0) } ?? true)
        return isHeading || label.uppercased().hasPrefix("BAB ") ? [label, text, ""] : [label, "", text]
    }

    private static func isTitle(_ line: String) -> Bool {
        line.utf8.count < 80 && line.contains(where: \.isLetter) && line == line.uppercased()
    }
}

/// What stands before an item of a list: `a.`, `1)`, `(2)`, `IV.`, `1.3.`, `BAB II`, `•`.
enum ListLabel {
    static func isLabel(_ text: String) -> Bool {
        guard (1...9).contains(text.utf8.count) else { return false }
        if bullets.contains(text) { return true }
        if text.uppercased().hasPrefix("BAB "), text.dropFirst(4).allSatisfy({ "IVXivx0123456789".contains($0) }) {
            return true
        }
        let inner = text.hasPrefix("(") ? text.dropFirst() : text[...]
        guard let end = inner.last, ".)".contains(end) else { return false }
        let parts = inner.dropLast().split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1
            ? parts.allSatisfy(isNumber) : parts.first.map { isNumber($0) || isLetter($0) || isRoman($0) } == true
    }

    /// `1.3.` rather than `3.`
    static func isLevelled(_ label: String) -> Bool {
        label.split(separator: ".").count { isNumber($0) } > 1
    }

    /// The label and the text behind it; `nil` where the line begins with neither.
    static func split(_ line: String) -> (String, String)? {
        guard !line.uppercased().hasPrefix("BAB ") else { return chapter(line) }
        guard let space = line.firstIndex(where: \.isWhitespace) else { return nil }
        let label = String(line[..<space])
        return isLabel(label) ? (label, String(line[line.index(after: space)...])) : nil
    }

    /// "- a. merencanakan" as text programs write a list within a list.
    static func withoutDash(_ line: String) -> String {
        guard line.hasPrefix("- ") || line.hasPrefix("• ") else { return line }
        let rest = String(line.dropFirst(2))
        return split(rest) == nil ? line : rest
    }

    private static func chapter(_ line: String) -> (String, String)? {
        let words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count == 3, isLabel("\(words[0]) \(words[1])") else { return nil }
        return ("\(words[0]) \(words[1])", words[2])
    }

    private static let bullets: Set<String> = ["•", "-", "–", "▪", "o", "*"]
    private static func isNumber(_ text: Substring) -> Bool {
        (1...3).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    private static func isLetter(_ text: Substring) -> Bool { text.utf8.count == 1 && text.first?.isLetter == true }
    private static func isRoman(_ text: Substring) -> Bool {
        (1...4).contains(text.count) && text.lowercased().allSatisfy { "ivx".contains($0) }
    }
}
