/// The words of a page without capitals and spaces.
struct PageText {
    private let all: String
    private let pieces: Set<String>

    init(_ html: HTMLDocument) {
        all = PageText.squeezed(html.all("body").first?.text ?? "")
        pieces = Set(html.elements.map { PageText.squeezed($0.text) })
    }

    func shows(_ line: String) -> Bool {
        let words: String = PageText.squeezed(line.trimmed(of: "Nama : ").trimmed(of: "Jabatan : "))
        return PageText.isName(words) ? pieces.contains(words) : all.contains(words)
    }

    private static func isName(_ words: String) -> Bool {
        ["ixuan", "raden", "adian"].contains { words.contains($0) } && !words.hasPrefix("namapejabat")
    }

    private static func squeezed(_ text: String) -> String {
        String(text.lowercased().filter { !$0.isWhitespace })
    }
}

extension String {
    fileprivate func trimmed(of prefix: String) -> String {
        hasPrefix(prefix) ? String(dropFirst(prefix.count)) : self
    }
}
