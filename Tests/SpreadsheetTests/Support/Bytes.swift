import Spreadsheet

/// Gathers what a writer hands out.
final class Bytes {
    private(set) var all: [UInt8] = []
    /// The longest piece.
    private(set) var longest = 0

    func take(_ piece: UnsafeRawBufferPointer) {
        all.append(contentsOf: piece)
        longest = max(longest, piece.count)
    }
}

extension Bytes {
    /// A workbook of one sheet.
    static func workbook(_ rows: [[Cell]], _ layout: SheetLayout = .plain) throws -> [UInt8] {
        let bytes = Bytes()
        var writer = try WorkbookWriter(bytes.take)
        try writer.begin(layout)
        for row in rows { try writer.append(row) }
        try writer.finish()
        return bytes.all
    }
}

extension SheetLayout {
    static let plain = SheetLayout(name: "Lembar", columns: [Column(width: 10), Column(width: 30)], headRows: 0)
}
