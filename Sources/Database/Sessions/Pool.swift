import Synchronization

/// Lends sessions, at most `poolSize` at a time, the last returned first. Broken ones are not taken back.
final class Pool: Sendable {
    private struct State {
        var idle: [Session] = []
        var outage = Outage()
        var isClosed = false
    }

    let counters = Counters()
    private let configuration: Database.Configuration
    private let state = Mutex(State())
    private let free: Semaphore

    init(_ configuration: Database.Configuration) {
        self.configuration = configuration
        free = Semaphore(configuration.poolSize)
    }

    /// A session, used before or new. Throws `.busy`, `.unavailable`, `.closed`. Each one must be given back.
    func take() throws -> (session: Session, isNew: Bool) {
        guard free.wait(atMost: configuration.waitTimeout) else {
            counters.countBusy()
            throw DatabaseError.busy
        }
        do {
            guard let session = try idleSession() else { return (try connect(), true) }
            return (session, false)
        } catch {
            free.signal()
            throw error
        }
    }

    private func idleSession() throws -> Session? {
        try state.withLock { (state: inout State) throws -> Session? in
            guard !state.isClosed else { throw DatabaseError.closed }
            return state.idle.popLast()
        }
    }

    /// How long a session that was used before may be silent.
    var patience: Duration { configuration.silenceTimeout }

    /// A new session in place of a broken one, which keeps its place in the count. The idle ones are as old as that
    /// one was, and most likely broken too.
    func replace(_ broken: Session) throws -> Session {
        let suspects: [Session] = state.withLock { (state: inout State) in
            defer { state.idle.removeAll() }
            return state.idle
        }
        withExtendedLifetime(suspects) {}
        let session: Session = try connect()
        counters.countDiscarded()
        return session
    }

    private func connect() throws -> Session {
        guard state.withLock({ !$0.outage.forbidsAttempt }) else {
            throw DatabaseError.unavailable("the last attempt to connect has just failed")
        }
        do {
            let session = try Session(configuration, counters: counters)
            state.withLock { $0.outage.end() }
            counters.countConnection()
            return session
        } catch {
            state.withLock { $0.outage.attemptFailed() }
            throw error
        }
    }

    /// Takes a session back. One that is broken, or still inside a transaction, is closed instead.
    func give(_ session: Session) {
        let isReusable: Bool = session.isUsable && !session.isInTransaction
        if !isReusable { counters.countDiscarded() }
        session.forgetRefusal()
        state.withLock { (state: inout State) in
            if isReusable, !state.isClosed { state.idle.append(session) }
        }
        free.signal()
    }

    /// Closes what is idle now, and the rest when it comes back.
    func close() {
        let idle: [Session] = state.withLock { (state: inout State) in
            defer { state.idle.removeAll() }
            state.isClosed = true
            return state.idle
        }
        withExtendedLifetime(idle) {}
    }
}
