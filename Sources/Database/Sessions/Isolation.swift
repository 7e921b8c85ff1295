/// Isolation levels (PostgreSQL manual, 13.2).
public enum Isolation: Sendable {
    /// Each statement sees what was committed before it. Rows that a decision rests on are locked with FOR UPDATE.
    case readCommitted
    /// One snapshot for the whole transaction; writing a row that another one changed is a serialization failure.
    case repeatableRead
    /// As if transactions ran one after the other; any conflict is a serialization failure.
    case serializable
}

extension Session {
    func send(beginning isolation: Isolation) throws {
        switch isolation {
        case .readCommitted: try send(Begin())
        case .repeatableRead: try send(BeginRepeatable())
        case .serializable: try send(BeginSerializable())
        }
    }
}
