extension EventLoop {
    func schedule(_ connection: Connection, _ deadline: Int64) {
        connection.deadline = deadline
        guard TimerWheel.tick(of: deadline) < connection.scheduledTick else { return }
        connection.scheduledTick = wheel.insert(connection.token, at: deadline)
    }

    func meetDeadlines() {
        if let again = listensAgainAt, now >= again, stopsAt == nil { listenAgain() }
        for (token, tick) in wheel.expire(now) {
            guard let connection = table[token], connection.scheduledTick == tick else { continue }
            connection.scheduledTick = .max
            guard connection.deadline != .max else { continue }
            now >= connection.deadline ? timeOut(connection) : schedule(connection, connection.deadline)
        }
    }

    /// 408 only where a request had begun: an answer to nothing would be taken for the answer to the next request.
    private func timeOut(_ connection: Connection) {
        switch connection.phase {
        case .writing, .lingering: close(connection)
        case .handling, .closed: break
        case .reading:
            guard connection.reader.stage != .between else { return close(connection) }
            refuse(connection, .requestTimeout)
            read(connection)
        }
    }

    /// An answer that nobody rang for is noticed after this long, so that the connection's idle time begins.
    private static let glance: Int64 = 100_000

    /// Milliseconds until the next thing the clock brings; -1: nothing. Rounded up: waking early would be in vain.
    func patience() -> Int32 {
        var next: Int64 = wheel.delay(now) ?? .max
        if let listensAgainAt { next = min(next, listensAgainAt - now) }
        if let stopsAt { next = min(next, stopsAt - now) }
        if handling > 0 { next = min(next, Self.glance) }
        return next == .max ? -1 : Int32(clamping: (max(next, 0) + 999) / 1_000)
    }
}
