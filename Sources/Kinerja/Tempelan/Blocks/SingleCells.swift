/// A table that arrives with one cell in each line, as some programs paste it into a plain text field.
///
/// Its first lines are its headings. It is read as a table only when the number of lines fits and a numbered form finds
/// numbers or blanks in its first column; even then it is a guess, and the preview says so.
enum SingleCells {
    /// - Parameter blanks: blank lines after the last filled one: blank cells of the last row.
    static func table(_ rows: [[String]], blanks: Int, headings: Headings) -> [[String]]? {
        let lines = rows.map { $0[at: 0] }
        let width = width(lines, headings)
        guard width >= 2, lines.count > width else { return nil }
        let missing: Int = (width - lines.count % width) % width
        guard missing <= blanks else { return nil }
        let cells = lines + [String](repeating: "", count: missing)
        let table = stride(from: 0, to: cells.count, by: width).map { Array(cells[$0..<$0 + width]) }
        guard headings.columns.first?.kind == .number else { return table }
        let isNumbered: Bool = table.dropFirst().allSatisfy {
            $0[0].isEmpty || $0[0].utf8.first.map { (0x30...0x39).contains($0) } == true
        }
        return isNumbered ? table : nil
    }

    /// How many of the first lines are headings, each of another column.
    private static func width(_ lines: [String], _ headings: Headings) -> Int {
        let first = Array(lines.prefix(60))
        let slots = HeadingSlots(
            HeadingLines(first), headings, content: BlockContent([]), choices: [:], remembered: [:], monthAt: nil
        ).slots
        return slots.prefix { $0.column != nil }.count
    }
}
