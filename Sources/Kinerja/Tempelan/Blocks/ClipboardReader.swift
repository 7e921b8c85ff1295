/// Splits the clipboard's text into cells, in time linear in its length.
///
/// A quote opens a quoted cell only if it stands first, its partner stands last, and there is a reason for quoting: a
/// tab, a line end or a doubled quote inside, or nothing at all. Excel does not quote “"Like" pada unggahan”, so its
/// quotes are text.
struct ClipboardReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    mutating func rows() -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        while position < bytes.count {
            row.append(Teks.clean(cell()))
            if character(at: position) == UInt8(ascii: "\t") {
                position += 1
                if position < bytes.count { continue }
                row.append("")
            }
            skipLineEnd()
            rows.append(row)
            row = []
        }
        return rows
    }

    /// Tab, line end and quote are single bytes in UTF-8 and never part of another character.
    private func character(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

    private func isQuote(at index: Int) -> Bool { character(at: index) == UInt8(ascii: "\"") }

    private func endsCell(at index: Int) -> Bool {
        switch character(at: index) {
        case nil, UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
        default: false
        }
    }

    private mutating func skipLineEnd() {
        if character(at: position) == UInt8(ascii: "\r"), character(at: position + 1) == UInt8(ascii: "\n") {
            position += 1
        }
        position += 1
    }

    private mutating func cell() -> String {
        if isQuote(at: position), let cell = quotedCell() { return cell }
        let start = position
        while !endsCell(at: position) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// The cell that the quote here opens; `nil` when it is an ordinary character.
    private mutating func quotedCell() -> String? {
        var text: [UInt8] = []
        var isReasonable = false
        var index = position + 1
        while let character = character(at: index) {
            if isQuote(at: index) {
                guard isQuote(at: index + 1) else { break }
                index += 1
            }
            isReasonable = isReasonable || isQuote(at: index) || endsCell(at: index)
            text.append(character)
            index += 1
        }
        guard index < bytes.count, endsCell(at: index + 1), isReasonable || text.isEmpty else { return nil }
        position = index + 1
        return String(decoding: text, as: UTF8.self)
    }
}
