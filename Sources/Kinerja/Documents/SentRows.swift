/// The rows of a table as a form sends them: the keys of all of them in their order, and of their cells those that may
/// have changed. A cell that was not sent is what it was; a row that was not sent is none.
public struct SentRows: Sendable, Equatable {
    public let keys: [String]
    public let cells: [String: [ColumnKey: String]]

    public init(keys: [String], cells: [String: [ColumnKey: String]]) {
        self.keys = keys
        self.cells = cells
    }

    /// - Parameter rows: what the form was made from.
    public func applied(to rows: [Baris]) -> [Baris] {
        let known = Dictionary(rows.map { ($0.kunci, $0) }, uniquingKeysWith: { first, _ in first })
        return keys.map { key in
            var row = known[key] ?? Baris(kunci: key)
            for (column, text) in cells[key] ?? [:] { row[column] = text }
            return row
        }
    }
}
