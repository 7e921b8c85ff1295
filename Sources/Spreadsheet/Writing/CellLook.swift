/// One entry of the style sheet: how a cell looks, in the terms of SpreadsheetML.
struct CellLook: Hashable {
    var format: NumberFormatCode
    var isBold = false
    var isHead = false
    var isBordered = true
    var isWrapped = false

    init(_ style: TextStyle) {
        format = .text
        isBold = style == .title || style == .head || style == .strong
        isHead = style == .head
        isBordered = style != .title && style != .note
        isWrapped = isBordered
    }

    init(_ format: NumberFormatCode, isStrong: Bool) {
        self.format = format
        isBold = isStrong
    }

    init(_ entry: SheetLayout.Entry) {
        switch entry {
        case .text: format = .text
        case .general: format = .general
        case .grouped: format = .grouped(0)
        case .percent: format = .percent(0)
        }
        isBordered = false
        isWrapped = entry == .text
    }

    /// Where the style sheet has it.
    var index: Int { Self.indices[self] ?? 0 }

    /// Index 0, the look of cells that nobody wrote.
    static let normal: CellLook = {
        var look = CellLook(SheetLayout.Entry.general)
        look.isWrapped = false
        return look
    }()

    /// All there are, in the order of the style sheet.
    static let all: [CellLook] = {
        var looks: [CellLook] = [normal]
        looks += TextStyle.allCases.map { CellLook($0) }
        looks += SheetLayout.Entry.allCases.map { CellLook($0) }.filter { $0 != normal }
        for format in NumberFormatCode.numbers { looks += [false, true].map { CellLook(format, isStrong: $0) } }
        return looks
    }()

    private static let indices = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, $0) })
}
