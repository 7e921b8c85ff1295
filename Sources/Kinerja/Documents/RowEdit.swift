/// What a person does to one row of a table besides typing; the row is told by its key.
public enum RowEdit: Sendable, Equatable {
    case up(String), down(String), duplicate(String), delete(String), insert(String)

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
