/// Text whose columns stand below each other, two or more spaces apart, as a PDF or a mail gives a table. What a line
/// continues of the cells above it is joined to them.
enum LayoutText {
    private struct Piece {
        let start: Int
        let end: Int
        let text: String
    }

    /// The cells; `nil` for text that has no columns.
    static func rows(_ text: String) -> [[String]]? {
        guard text.contains("  "), !text.contains("\t") else { return nil }
        let lines = text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map { pieces($0) }
            .filter { !$0.isEmpty }
        guard let widest = lines.map(\.count).max(), widest > 1, widest <= Headings.widest,
            lines.count(where: { $0.count > 1 }) * 2 > lines.count,
            lines.count > 1 || lines[0].contains(where: { CellLook($0.text) == .money })
        else { return nil }
        let model = lines.first { $0.count == widest } ?? []
        var rows: [[String]] = []
        var isNumbered = false
        for line in lines {
            let cells = laid(line, on: model, isWhole: line.count == widest)
            isNumbered = isNumbered || Synonyms.isNumber(HeadingName(cells[0])) || CellLook(cells[0]) == .number
            if continues(line, cells, rows.last, isNumbered), !rows.isEmpty {
                join(cells, to: &rows[rows.count - 1])
            } else {
                rows.append(cells)
            }
        }
        return rows
    }

    private static func pieces(_ line: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var (start, spaces, position) = (0, 2, 0)
        var text = ""
        for character in line {
            if character == " " || character == "\u{a0}" {
                spaces += 1
            } else {
                if spaces > 1 {
                    if !text.isEmpty { pieces.append(Piece(start: start, end: position - spaces, text: text)) }
                    (text, start) = ("", position)
                } else if spaces == 1 {
                    text.append(" ")
                }
                text.append(character)
                spaces = 0
            }
            position += 1
        }
        if !text.isEmpty { pieces.append(Piece(start: start, end: position - spaces, text: text)) }
        return pieces.map { Piece(start: $0.start, end: $0.end, text: Teks.clean($0.text)) }.filter { !$0.text.isEmpty }
    }

    /// Each piece in the column of the widest line that it overlaps most, or stands nearest to, never left of the one
    /// before.
    private static func laid(_ line: [Piece], on model: [Piece], isWhole: Bool) -> [String] {
        var cells = [String](repeating: "", count: model.count)
        var next = 0
        for (index, piece) in line.enumerated() {
            let room = model.count - (line.count - index)
            let column =
                isWhole
                ? index
                : (next...max(next, room)).min { distance(piece, model[$0]) < distance(piece, model[$1]) } ?? next
            cells[column] = piece.text
            next = min(column + 1, model.count - 1)
        }
        return cells
    }

    private static func distance(_ piece: Piece, _ column: Piece) -> Int {
        let overlap: Int = min(piece.end, column.end) - max(piece.start, column.start)
        return overlap > 0 ? min(abs(piece.start - column.start), abs(piece.end - column.end)) : 100 - overlap
    }

    /// A line that leaves the first column blank, and has words where the one above has.
    private static func continues(_ line: [Piece], _ cells: [String], _ above: [String]?, _ isNumbered: Bool) -> Bool {
        guard let above, line.count < cells.count else { return false }
        let filled = cells.indices.filter { !cells[$0].isEmpty }
        guard filled.allSatisfy({ !above[$0].isEmpty && cells[$0].contains(where: \.isLetter) }) else { return false }
        if filled.contains(where: { [.money, .figure, .number].contains(CellLook(cells[$0])) }) { return false }
        return isNumbered ? cells[0].isEmpty : cells[0].first?.isLowercase == true || cells[0].isEmpty
    }

    private static func join(_ cells: [String], to row: inout [String]) {
        for index in cells.indices where !cells[index].isEmpty { row[index] += " " + cells[index] }
    }
}
