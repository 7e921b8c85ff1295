/// Writes comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which Excel takes the file for
/// Windows-1252. Cells that could be taken for formulas are guarded; a reader undoes it with `FormulaGuard.unguarded`.
public struct CSVWriter: ~Copyable {
    /// What stands between cells. Excel set to Indonesian expects a semicolon, because its decimals have the comma.
    public enum Separator: UInt8, Sendable {
        case comma = 0x2C
        case semicolon = 0x3B
    }

    private let sink: WorkbookWriter.Sink
    private let separator: UInt8
    private var pending: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static let portion = 65_536

    public init(separator: Separator = .comma, _ sink: @escaping WorkbookWriter.Sink) {
        self.sink = sink
        self.separator = separator.rawValue
    }

    public mutating func append(_ cells: [String]) throws {
        for (index, cell) in cells.enumerated() {
            if index > 0 { pending.append(separator) }
            append(FormulaGuard.guarded(cell))
        }
        pending.append(contentsOf: [0x0D, 0x0A])
        if pending.count >= Self.portion { try flush() }
    }

    /// Hands out what is left.
    public consuming func finish() throws { try flush() }

    private mutating func append(_ cell: String) {
        guard needsQuotes(cell) else { return pending.append(contentsOf: cell.utf8) }
        pending.append(UInt8(ascii: "\""))
        for byte in cell.utf8 {
            if byte == UInt8(ascii: "\"") { pending.append(byte) }
            pending.append(byte)
        }
        pending.append(UInt8(ascii: "\""))
    }

    /// Also what has spaces at an end, which some readers trim.
    private func needsQuotes(_ cell: String) -> Bool {
        let bytes = cell.utf8
        guard let first = bytes.first, let last = bytes.last else { return false }
        return first == 0x20 || last == 0x20
            || bytes.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == 0x0A || $0 == 0x0D }
    }

    private mutating func flush() throws {
        try pending.withUnsafeBytes(sink)
        pending.removeAll(keepingCapacity: true)
    }
}
