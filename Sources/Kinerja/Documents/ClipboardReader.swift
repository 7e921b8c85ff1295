/// Splits the clipboard's text into cells, in time linear in its length.
///
/// A quote opens a quoted cell only if it stands first, its partner stands last, and there is a reason for quoting: a tab, a
/// line end or a doubled quote inside, or nothing at all. Excel does not quote “"Like" pada unggahan”, so its quotes are text.
struct ClipboardReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func rows() -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        while position < scalars.count {
            row.append(Teks.clean(cell()))
            if scalar(at: position) == "\t" {
                position += 1
                if position < scalars.count { continue }
                row.append("")
            }
            skipLineEnd()
            rows.append(row)
            row = []
        }
        return rows
    }

    private func scalar(at index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func endsCell(at index: Int) -> Bool {
        switch scalar(at: index) {
        case nil, "\t", "\n", "\r": true
        default: false
        }
    }

    private mutating func skipLineEnd() {
        if scalar(at: position) == "\r", scalar(at: position + 1) == "\n" { position += 1 }
        position += 1
    }

    private mutating func cell() -> String {
        if scalar(at: position) == "\"", let cell = quotedCell() { return cell }
        let start = position
        while !endsCell(at: position) { position += 1 }
        return String(String.UnicodeScalarView(scalars[start..<position]))
    }

    /// The cell that the quote here opens; `nil` when it is an ordinary character.
    private mutating func quotedCell() -> String? {
        var text = String.UnicodeScalarView()
        var isReasonable = false
        var index = position + 1
        while let scalar = scalar(at: index) {
            if scalar == "\"" {
                guard self.scalar(at: index + 1) == "\"" else { break }
                index += 1
            }
            isReasonable = isReasonable || scalar == "\"" || endsCell(at: index)
            text.append(scalar)
            index += 1
        }
        guard index < scalars.count, endsCell(at: index + 1), isReasonable || text.isEmpty else { return nil }
        position = index + 1
        return String(text)
    }
}
