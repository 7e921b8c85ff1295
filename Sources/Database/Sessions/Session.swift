import CPostgres

/// One connection in pipeline mode: what is sent waits in a group until `sync`, and costs one round trip together.
///
/// Unchecked because a PGconn belongs to one thread at a time: the pool hands a session to one caller and takes it
/// back.
final class Session: @unchecked Sendable {
    private let handle: Handle
    private let counters: Counters
    private let answerTimeout: Duration?
    private var prepared = PreparedStatements()
    private var parameters = ParameterBuffer()
    /// What the server still owes an answer for, in order.
    private var owed = Owed()
    /// The first refusal since `forgetRefusal()`: a body may wrap or swallow the error it got.
    private(set) var refusal: ServerError?
    private var isLost = false
    /// How long the exchange under way waits for each answer, where it is more impatient than the session.
    private var patience: Duration?

    /// Connects and sets the session up. Throws `.unavailable`.
    init(_ configuration: Database.Configuration, counters: Counters) throws {
        self.counters = counters
        let deadline = Deadline(in: configuration.connectTimeout)
        handle = try Handle(keywords: configuration.keywords, deadline: deadline)
        answerTimeout = configuration.statementTimeout == .zero ? nil : configuration.answerTimeout
        guard PQenterPipelineMode(handle.raw) == 1 else { throw handle.lost }
        try exchange { session in
            try session.send(Change.sessionSettings(configuration))
        } receive: { session in
            try session.receiveCount()
        }
    }

    /// One round trip: `send` queues statements, `receive` takes their answers in the same order.
    /// After an error the session is in step again, or lost.
    /// - Parameter patience: after so long without an answer the session is given up; by default as long as a statement
    ///   may take, and a little more.
    @discardableResult
    func exchange<T>(
        within patience: Duration? = nil, send: (Session) throws -> Void, receive: (Session) throws -> T
    ) throws -> T {
        guard isUsable else { throw DatabaseError.unavailable("connection lost") }
        self.patience = patience
        defer { self.patience = nil }
        do {
            try send(self)
            try sync()
            let value: T = try receive(self)
            try finish()
            return value
        } catch {
            settle()
            throw error
        }
    }

    /// Queues a statement; the first time on this connection its preparation goes with it.
    func send(_ statement: some Statement) throws {
        try parameters.fill(statement.parameters)
        let key = PreparedStatements.Key(statement.text)
        let name: String = try prepared.name(of: key) ?? prepare(statement.text, key)
        let sent: Int32 = parameters.withPointers { count, values, lengths, formats in
            PQsendQueryPrepared(handle.raw, name, count, values, lengths, formats, 0)
        }
        guard sent == 1 else { throw lose(handle.lost) }
        owed.append(.answer)
    }

    private func prepare(_ text: StaticString, _ key: PreparedStatements.Key) throws -> String {
        if let name = owed.preparedName(of: key) { return name }
        let name: String = prepared.nextName()
        guard PQsendPrepare(handle.raw, name, text.cString, 0, nil) == 1 else { throw lose(handle.lost) }
        owed.append(.preparation(key, name: name))
        return name
    }

    private func sync() throws {
        counters.countRoundTrip()
        owed.append(.sync)
        guard PQpipelineSync(handle.raw) == 1 else { throw lose(handle.lost) }
        try orLose { () throws(DatabaseError) in try handle.flush(until: answerDeadline) }
    }

    /// The rows of the next statement sent.
    func receive<S: Statement>(_ statement: S.Type) throws -> [S.Result] {
        try nextAnswer().rows(as: S.Result.self)
    }

    /// The number of rows that the next statement sent has touched.
    func receiveCount() throws -> Int {
        try nextAnswer().affectedRows
    }

    /// The command tag of the next statement sent.
    func receiveTag() throws -> String {
        try nextAnswer().tag
    }

    private func nextAnswer() throws -> Answer {
        while case .preparation(let key, let name) = owed.first {
            owed.removeFirst()
            _ = try successful(pull())
            prepared.keep(name, for: key)
        }
        owed.removeFirst()
        return try successful(pull())
    }

    private func finish() throws {
        owed.removeFirst()
        let answer: Answer = try pull()
        guard answer.status == PGRES_PIPELINE_SYNC else { throw lose(Self.unsupported(answer)) }
    }

    private func successful(_ answer: consuming Answer) throws -> Answer {
        switch answer.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY:
            return answer
        case PGRES_FATAL_ERROR:
            throw refuse(ServerError(answer))
        default:
            throw lose(Self.unsupported(answer))
        }
    }

    private static func unsupported(_ answer: borrowing Answer) -> DatabaseError {
        .unsupported(String(cString: PQresStatus(answer.status)))
    }

    private func refuse(_ refusal: ServerError) -> DatabaseError {
        if refusal.isStalePlan { prepared.forgetAll() }
        if refusal.isFatal || !handle.isAlive { return lose(.unavailable(refusal.message.firstLine)) }
        if self.refusal == nil { self.refusal = refusal }
        return refusal.error
    }

    /// The next answer of libpq, with the NULL that closes each one but the sync's.
    private func pull() throws -> Answer {
        let answer: Answer = try result()
        guard answer.status != PGRES_PIPELINE_SYNC, handle.isAlive else { return answer }
        try orLose { () throws(DatabaseError) in try handle.awaitResult(until: answerDeadline) }
        if let surplus = PQgetResult(handle.raw) { throw lose(Self.unsupported(Answer(surplus))) }
        return answer
    }

    private func result() throws -> Answer {
        try orLose { () throws(DatabaseError) in try handle.awaitResult(until: answerDeadline) }
        guard let raw = PQgetResult(handle.raw) else { throw lose(handle.lost) }
        return Answer(raw)
    }

    /// Brings the connection back in step after an error: reads what is owed, up to the group's sync.
    private func settle() {
        guard !isLost else { return }
        do {
            if !owed.holdsSync { try sync() }
            while let next = owed.first {
                owed.removeFirst()
                let answer: Answer = try pull()
                if case .preparation(let key, let name) = next, answer.status == PGRES_COMMAND_OK {
                    prepared.keep(name, for: key)
                }
            }
        } catch {
            isLost = true
        }
    }

    private var answerDeadline: Deadline { (patience ?? answerTimeout).map { Deadline(in: $0) } ?? .never }

    private func orLose(_ body: () throws(DatabaseError) -> Void) throws {
        do { try body() } catch { throw lose(error) }
    }

    private func lose(_ error: DatabaseError) -> DatabaseError {
        isLost = true
        return error
    }

    func forgetRefusal() {
        refusal = nil
    }

    /// Whether the session still answers.
    var isUsable: Bool { !isLost && handle.isAlive }

    /// Whether a transaction block is open, failed or not.
    var isInTransaction: Bool { isUsable && PQtransactionStatus(handle.raw) != PQTRANS_IDLE }
}
