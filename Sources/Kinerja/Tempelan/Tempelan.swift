/// A block of cells copied from Excel, LibreOffice or Word, as the clipboard's plain text gives it: tab between cells,
/// line end between rows, and cells that hold either of these in double quotes, doubled inside (as Excel writes them).
public struct Tempelan: Sendable, Equatable {
    /// Without blank rows at the ends. A blank row within stays, so that the rows below it keep their distance; an
    /// empty line in a block of several columns is a page break and no row.
    public let rows: [[String]]
    /// How many blank rows ended it.
    let blanks: Int
    /// The rows of a text whose columns stand two or more spaces apart; `nil` for any other.
    let laidOut: [[String]]?

    public init(_ text: String) {
        var reader = ClipboardReader(text)
        self.init(rows: reader.rows(), laidOut: LayoutText.rows(text))
    }

    /// The cells of the first row where it looks like headings: short words alone, above figures or sentences.
    public var firstWords: [String]? {
        guard let first = rows.first, rows.count > 1 else { return nil }
        let places = first.indices.filter { !first[$0].isEmpty }
        let isOfWords: Bool = places.allSatisfy { place in
            let text = first[place]
            return text.utf8.count <= 40 && text.contains(where: \.isLetter) && !text.contains(where: \.isNumber)
                && ![".", ";", ","].contains { text.hasSuffix($0) }
        }
        guard places.count > 2, isOfWords else { return nil }
        let isAboveOthers: Bool = places.contains { place in
            let below = rows.dropFirst().map { $0[at: place] }.filter { !$0.isEmpty }
            return !below.isEmpty && below.allSatisfy { $0.contains(where: \.isNumber) || $0.utf8.count > 60 }
        }
        return isAboveOthers ? places.map { first[$0] } : nil
    }

    /// The rows of a worksheet.
    public init(rows lines: [[String]]) { self.init(rows: lines, laidOut: nil) }

    private init(rows lines: [[String]], laidOut: [[String]]?) {
        self.laidOut = laidOut
        let width: Int = lines.map(\.count).max() ?? 0
        let rows = lines.filter { $0.count > 1 || width == 1 || $0 != [""] }
        guard let first = rows.firstIndex(where: \.isFilled), let last = rows.lastIndex(where: \.isFilled) else {
            self.rows = []
            blanks = 0
            return
        }
        self.rows = Array(rows[first...last])
        blanks = rows.count - 1 - last
    }
}

extension [String] {
    var isFilled: Bool { contains { !$0.isEmpty } }
}
