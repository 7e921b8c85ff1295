/// What a person does to the rows of a table besides typing.
public enum RowEdit: Sendable, Equatable {
    case up(String), down(String), duplicate(String), delete(String), insert(String)

    /// Reads "naik:k7"; `nil` for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let key = String(parts[1])
        switch parts[0] {
        case "naik": self = .up(key)
        case "turun": self = .down(key)
        case "gandakan": self = .duplicate(key)
        case "hapus": self = .delete(key)
        case "sisip": self = .insert(key)
        default: return nil
        }
    }

    /// The rows after the deed; unchanged when the row is not there or cannot move further.
    public func applied(to rows: [Baris]) -> [Baris] {
        guard let index = rows.firstIndex(where: { $0.kunci == key }) else { return rows }
        var result = rows
        switch self {
        case .up: if index > 0 { result.swapAt(index, index - 1) }
        case .down: if index + 1 < rows.count { result.swapAt(index, index + 1) }
        case .duplicate: result.insert(rows[index].copied(), at: index + 1)
        case .delete: result.remove(at: index)
        case .insert: result.insert(Baris(), at: index + 1)
        }
        return result
    }

    private var key: String {
        switch self {
        case .up(let key), .down(let key), .duplicate(let key), .delete(let key), .insert(let key): key
        }
    }
}
