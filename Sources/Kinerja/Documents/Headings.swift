/// Recognises the headings of a form in a pasted block. They are compared by their letters: case, spaces, digits,
/// punctuation and the spelling "difinisi" do not matter; "Anggaran" is "Anggaran (Rp)", "Ket" is "Keterangan".
struct Headings {
    private let titles: [(column: String, letters: String)]
    private let longest: Int

    init(_ form: TableForm) {
        titles = form.kolom.map { ($0.id, Headings.letters($0.judul)) }
        longest = (form.kolom.map(\.judul.utf8.count).max() ?? 0) + 2 * Headings.slack
    }

    /// How many letters a heading may have beyond the form's: "Indikator Kinerja" for "Indikator".
    private static let slack = 10

    /// At least two cells, and more than half of those filled, are headings.
    func isHeading(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count >= 2, filled.count(where: { $0.utf8.count <= longest }) * 2 > filled.count else { return false }
        let known = columns(of: filled).count { !$0.isEmpty }
        return known >= 2 && known * 2 > filled.count
    }

    /// The column that each heading names, blank where it names none. No column is named twice: the exact wording wins.
    func columns(of cells: [String]) -> [String] {
        let letters: [String] = cells.map { $0.utf8.count <= longest ? Headings.letters($0) : "" }
        var free = titles
        var columns = [String](repeating: "", count: cells.count)
        for isSame: (String, String) -> Bool in [{ $0 == $1 }, Headings.isAlike] {
            for index in cells.indices where columns[index].isEmpty && !letters[index].isEmpty {
                guard let found = free.firstIndex(where: { isSame($0.letters, letters[index]) }) else { continue }
                columns[index] = free.remove(at: found).column
            }
        }
        return columns
    }

    private static func isAlike(_ title: String, _ other: String) -> Bool {
        guard title.utf8.count > 1, other.utf8.count > 1 else { return false }
        return title.hasPrefix(other) || other.hasPrefix(title) && other.utf8.count <= title.utf8.count + slack
    }

    private static func letters(_ text: String) -> String {
        let plain = String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.properties.isAlphabetic)))
        return plain.hasPrefix("difinisi") ? "definisi" + plain.dropFirst("difinisi".count) : plain
    }
}
