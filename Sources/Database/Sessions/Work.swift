/// One attempt at a transaction on a borrowed session. Begins with its first statement, in the same round trip.
final class Work {
    private let pool: Pool
    private let scope: Scope
    private var session: Session
    private var isReplaceable: Bool
    private var hasBegun = false

    init(pool: Pool, scope: Scope) throws {
        self.pool = pool
        self.scope = scope
        let (session, isNew) = try pool.take()
        self.session = session
        isReplaceable = !isNew
    }

    /// A group of statements inside the transaction.
    func exchange<T>(
        _ mode: Mode, send: (Session) throws -> Void, receive: (Session) throws -> T
    ) throws -> T {
        let value: T =
            try hasBegun
            ? session.exchange(send: send, receive: receive)
            : begin(mode, send: send, receive: receive)
        guard session.isInTransaction else {
            throw DatabaseError.unsupported("a statement ended the transaction")
        }
        return value
    }

    /// The rows of one statement inside the transaction.
    func all<S: Statement>(_ statement: S, _ mode: Mode) throws -> [S.Result] {
        try exchange(mode) { session in
            try session.send(statement)
        } receive: { session in
            try session.receive(S.self)
        }
    }

    private func begin<T>(
        _ mode: Mode, send: (Session) throws -> Void, receive: (Session) throws -> T
    ) throws -> T {
        hasBegun = true
        return try first(
            send: { session in
                try session.send(beginning: mode)
                try session.send(Change.entering(scope))
                try send(session)
            },
            receive: { session in
                _ = try session.receiveTag()
                _ = try session.receiveTag()
                return try receive(session)
            })
    }

    /// A whole read-only transaction in one round trip.
    func read<T>(send: (Session) throws -> Void, receive: (Session) throws -> T) throws -> T {
        try first(
            send: { session in
                try session.send(Change.beginReading)
                try session.send(Change.entering(scope))
                try send(session)
                try session.send(Change.commit)
            },
            receive: { session in
                _ = try session.receiveTag()
                _ = try session.receiveTag()
                let value: T = try receive(session)
                _ = try session.receiveTag()
                return value
            })
    }

    /// A pooled connection may have died unnoticed, or its backend may be stopped. As long as its user has seen no
    /// answer, and nothing was committed, the first group can go to a new connection instead.
    private func first<T>(send: (Session) throws -> Void, receive: (Session) throws -> T) throws -> T {
        do {
            return try session.exchange(within: isReplaceable ? pool.patience : nil, send: send, receive: receive)
        } catch {
            guard !session.isUsable, isReplaceable else { throw error }
            session = try pool.replace(session)
            return try session.exchange(send: send, receive: receive)
        }
    }

    /// Throws `.commitUnknown` when the connection was lost on the way, and what PostgreSQL refused when the
    /// transaction had failed: its COMMIT succeeds, with the tag ROLLBACK.
    func commit() throws {
        guard hasBegun else { return }
        guard session.isUsable else { throw DatabaseError.unavailable("connection lost") }
        let tag: String = try commitTag()
        guard tag == "COMMIT" else { throw session.refusal?.error ?? DatabaseError.rolledBack }
    }

    private func commitTag() throws -> String {
        do {
            return try session.exchange(send: { try $0.send(Change.commit) }, receive: { try $0.receiveTag() })
        } catch {
            guard session.isUsable else { throw DatabaseError.commitUnknown }
            throw error
        }
    }

    /// Gives the session back, after ROLLBACK where a transaction is still open. Answers whether running the
    /// whole transaction again can help.
    func end() -> Bool {
        let isWorthRepeating: Bool = session.refusal?.isTransient ?? false
        if session.isInTransaction {
            // What fails here breaks the session, and the pool does not take a broken one back.
            _ = try? session.exchange(send: { try $0.send(Change.rollback) }, receive: { try $0.receiveTag() })
        }
        pool.give(session)
        return isWorthRepeating
    }
}

extension ServerError {
    /// The same transaction may succeed if it runs again (PostgreSQL manual, 13.5).
    var isTransient: Bool { state == .serializationFailure || state == .deadlock || isStalePlan }
}
