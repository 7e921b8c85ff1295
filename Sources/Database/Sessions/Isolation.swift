/// Isolation levels (PostgreSQL manual, 13.2).
public enum Isolation: Sendable {
    /// Each statement sees what was committed before it. Rows that a decision rests on are locked with FOR UPDATE.
    case readCommitted
    /// One snapshot for the whole transaction; writing a row that another one changed is a serialization failure.
    case repeatableRead
    /// As if transactions ran one after the other; any conflict is a serialization failure.
    case serializable
}

/// What a transaction begins as.
enum Mode {
    case writing(Isolation)
    /// READ ONLY, from one snapshot.
    case reading
}

extension Session {
    func send(beginning mode: Mode) throws {
        switch mode {
        case .writing(.readCommitted): try send(Change.begin)
        case .writing(.repeatableRead): try send(Change.beginRepeatable)
        case .writing(.serializable): try send(Change.beginSerializable)
        case .reading: try send(Change.beginReading)
        }
    }
}
