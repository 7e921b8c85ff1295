/// Writes rows as XML.
struct RowMarkup {
    private let widths: [Int]
    private let letters: [[UInt8]]

    /// UTF-16 units in a cell.
    private static let maxLength = 32_767

    init(_ layout: SheetLayout) {
        widths = layout.columns.map(\.width)
        letters = layout.columns.indices.map { Array(CellReference.letters($0).utf8) }
    }

    /// Appends the row with the number `number`, from 1.
    func append(_ cells: [Cell], number: Int, level: Int, to output: inout [UInt8]) throws(UnwritableWorkbook) {
        guard cells.count <= CellReference.maxColumns else { throw .tooManyColumns }
        let row: [UInt8] = Array(String(number).utf8)
        Self.append("<row r=\"", row, to: &output)
        let outline: String = level == 0 ? "" : " outlineLevel=\"\(min(level, 7))\""
        Self.append("\"\(height(cells))\(outline)>", to: &output)
        for (column, cell) in cells.enumerated() {
            do {
                try append(cell, column, row, to: &output)
            } catch {
                throw .textTooLong(row: number, column: column + 1)
            }
        }
        Self.append("</row>", to: &output)
    }

    private func height(_ cells: [Cell]) -> String {
        var lines = 1
        for (cell, width) in zip(cells, widths) {
            guard case .text(let text, let style) = cell, style != .title, style != .note else { continue }
            lines = max(lines, RowHeight.lines(text, width: width))
        }
        return lines == 1 ? "" : " ht=\"\(RowHeight.points(lines: lines))\" customHeight=\"1\""
    }

    private struct TooLong: Error {}

    private func append(_ cell: Cell, _ column: Int, _ row: [UInt8], to output: inout [UInt8]) throws(TooLong) {
        switch cell {
        case .blank: return
        case .text(let text, let style): try append(text, CellLook(style), column, row, to: &output)
        case .number(let text, let style, let isStrong):
            guard let number = Self.writable(text) else {
                return try append(text, CellLook(isStrong ? .strong : .body), column, row, to: &output)
            }
            begin(CellLook(NumberFormatCode(style, number), isStrong: isStrong), column, row, to: &output)
            Self.append("><v>\(text)</v></c>", to: &output)
        }
    }

    private func append(_ text: String, _ look: CellLook, _ column: Int, _ row: [UInt8], to output: inout [UInt8])
        throws(TooLong)
    {
        begin(look, column, row, to: &output)
        guard !text.isEmpty else { return Self.append("/>", to: &output) }
        // A UTF-16 unit is at least one byte of UTF-8.
        guard text.utf8.count <= Self.maxLength || text.utf16.count <= Self.maxLength else { throw TooLong() }
        Self.append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">", to: &output)
        XMLText.append(text, to: &output)
        Self.append("</t></is></c>", to: &output)
    }

    private func begin(_ look: CellLook, _ column: Int, _ row: [UInt8], to output: inout [UInt8]) {
        Self.append("<c r=\"", to: &output)
        output.append(contentsOf: column < letters.count ? letters[column] : Array(CellReference.letters(column).utf8))
        output.append(contentsOf: row)
        Self.append("\" s=\"\(look.index)\"", to: &output)
    }

    /// A plain decimal that a spreadsheet keeps to the last digit.
    private static func writable(_ text: String) -> Numeral? {
        guard !text.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") || $0 == UInt8(ascii: "+") }),
            let number = Numeral(text.utf8), number == number.rounded(toSignificant: Numeral.precision)
        else { return nil }
        return number
    }

    private static func append(_ text: String, _ more: [UInt8] = [], to output: inout [UInt8]) {
        output.append(contentsOf: text.utf8)
        output.append(contentsOf: more)
    }
}
