/// The words of a page without capitals and spaces.
struct WayKananPage {
    private let all: String
    private let pieces: Set<String>

    init(_ html: HTMLDocument) {
        all = WayKananPage.squeezed(html.all("body").first?.text ?? "")
        pieces = Set(html.elements.map { WayKananPage.squeezed($0.text) })
    }

    /// What stands before a value, and the mark behind the last line of a list of them, are the form's too.
    func shows(_ line: String) -> Bool {
        let value: String = ["Nama : ", "Jabatan : ", "Rp. "].reduce(line) { $0.trimmed(of: $1) }
        let words: String = WayKananPage.squeezed(
            value.hasSuffix(",") || value.hasSuffix(").") ? String(value.dropLast()) : value)
        return WayKananPage.isName(words) ? pieces.contains(words) : all.contains(words)
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
