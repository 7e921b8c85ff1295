/// What a person does to the rows of a table besides typing; a row is told by its key.
public enum RowEdit: Sendable, Equatable {
    case up(String), down(String), duplicate(String), insert(String)
    /// Any number of them at once.
    case delete(Set<String>)
    /// Leaves none.
    case clear

    /// The rows after the deed; unchanged when the row is not there or cannot move further.
    public func applied(to rows: [Baris]) -> [Baris] {
        switch self {
        case .clear: []
        case .delete(let keys): rows.filter { !keys.contains($0.kunci) }
        case .up(let key): changed(rows, at: key) { if $1 > 0 { $0.swapAt($1, $1 - 1) } }
        case .down(let key): changed(rows, at: key) { if $1 + 1 < $0.count { $0.swapAt($1, $1 + 1) } }
        case .duplicate(let key): changed(rows, at: key) { $0.insert($0[$1].copied(), at: $1 + 1) }
        case .insert(let key): changed(rows, at: key) { $0.insert(Baris(), at: $1 + 1) }
        }
    }

    private func changed(_ rows: [Baris], at key: String, _ change: (inout [Baris], Int) -> Void) -> [Baris] {
        guard let index = rows.firstIndex(where: { $0.kunci == key }) else { return rows }
        var result = rows
        change(&result, index)
        return result
    }
}
