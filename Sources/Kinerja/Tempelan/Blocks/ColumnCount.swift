/// Recognises the row below the headings that only counts the columns.
///
/// In a block with the number column it is a row of three or more ascending integers from 1, none left out but one or
/// two at a time: 1 2 3 4 5, or Tabanan's 1 3 4 5 6 7, or Kubutambahan's 1 2 3 4 5 6 7 10 11. Beside a number stand
/// words, so no row of data looks like that. A block without the number column may be data of nothing but numbers, such
/// as the twelve months of a rencana aksi (1 2 3 ... 12): there only the form's own numbers, directly below the
/// headings, are a count.
struct ColumnCount {
    private let hasNumber: Bool
    private let printed: [String]

    init(_ columns: [ColumnKey?], _ form: TableForm) {
        let numbers = Dictionary(form.kolom.map { ($0.id, $0.nomor) }, uniquingKeysWith: { first, _ in first })
        hasNumber = columns.contains(.nomor)
        printed = columns.map { $0.flatMap { numbers[$0] } ?? "" }
    }

    /// - Parameter headings: those right above, if any; a row that counts each of them is a count, unless they are
    ///   times.
    func isCount(_ cells: [String], below headings: HeadingLines?) -> Bool {
        let isBelowHeading: Bool = headings != nil
        if let headings, headings.isCounted(by: cells) { return true }
        if isBelowHeading, ColumnCount.isBracketed(cells) { return true }
        let filled = cells.prefix { !$0.isEmpty }
        guard filled.count >= 3, !cells.dropFirst(filled.count).contains(where: { !$0.isEmpty }) else { return false }
        guard hasNumber else { return isBelowHeading && filled.elementsEqual(printed.prefix(filled.count)) }
        return ColumnCount.isAscending(filled)
    }

    /// Whether a row below headings counts its columns, whatever these are.
    static func isPlain(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        return filled.count >= 3 && isAscending(filled[...])
    }

    /// "(9) (10) (11)": the second table of a sheet counts on.
    private static func isBracketed(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        guard filled.count >= 3, filled.allSatisfy({ $0.hasPrefix("(") && $0.hasSuffix(")") }) else { return false }
        let numbers = filled.compactMap(number)
        return numbers.count == filled.count && zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    }

    static func isAscending(_ filled: ArraySlice<String>) -> Bool {
        let numbers = filled.compactMap(ColumnCount.number)
        guard numbers.count == filled.count, numbers.first == 1 else { return false }
        return zip(numbers, numbers.dropFirst()).allSatisfy { (1...3).contains($1 - $0) }
    }

    /// `4`, `(4)`, `4.`
    private static func number(_ text: String) -> Int? {
        var digits = text.hasPrefix("(") ? text.dropFirst() : Substring(text)
        if digits.hasSuffix(")") || digits.hasSuffix(".") { digits.removeLast() }
        guard digits.utf8.count <= 3, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int(digits)
    }
}
