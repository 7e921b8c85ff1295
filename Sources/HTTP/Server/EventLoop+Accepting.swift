extension EventLoop {
    /// Per turn, so that a storm of new clients does not keep those who are served waiting.
    private static let acceptsPerTurn = 64
    /// Without a free descriptor, accepting again at once would only spin.
    private static let pause: Int64 = 50_000
    /// Idle connections closed at once to make room.
    private static let shedPerTime = 32

    func accept(_ listener: Listener) {
        for _ in 0..<Self.acceptsPerTurn {
            switch listener.accept() {
            case .connection(let socket, let peer): admit(socket, peer)
            case .gone: continue
            case .none: return
            case .exhausted:
                shed()
                return pauseListening()
            }
        }
    }

    func listenAgain() {
        listensAgainAt = nil
        for (index, listener) in listeners.enumerated() {
            try? poller.change(listener.descriptor, token: UInt64(index), .read)
        }
    }

    func stopListening() {
        for (index, listener) in listeners.enumerated() {
            try? poller.change(listener.descriptor, token: UInt64(index), [])
        }
    }

    private func pauseListening() {
        stopListening()
        listensAgainAt = now + Self.pause
    }

    private func admit(_ socket: Socket, _ peer: IPAddress) {
        if table.count >= maxConnections { shed() }
        guard table.count < maxConnections else { return turnAway(socket) }
        let sender = Sender(peer: peer, trustedProxies: configuration.trustedProxies)
        let token: UInt64 = table.token(for: socket.descriptor)
        let connection = Connection(socket: socket, token: token, sender: sender, limits: limits)
        do {
            try poller.add(socket.descriptor, token: token, [.read, .edge])
        } catch {
            return  // ENOMEM, ENOSPC: epoll cannot watch it; dropping the socket closes it
        }
        table.insert(connection)
        settle(connection)
    }

    /// 503 as far as the socket takes it, and away. What has arrived is read first: closing over unread bytes resets
    /// the connection, and the answer with it.
    private func turnAway(_ socket: Socket) {
        var outgoing: Outgoing = encoder.encode(unavailable(RequestID.make()), .refusal)
        _ = outgoing.send(to: socket)
        socket.finishSending()
        _ = socket.receive(into: scratch)
    }

    /// Closes connections that only wait: lingering ones, then idle ones, which HTTP allows at any time.
    private func shed() {
        let open: [Connection] = table.all
        for connection in open where connection.phase == .lingering { close(connection) }
        let idle = open.lazy.filter {
            $0.phase == .reading && $0.hasServed && $0.reader.stage == .between && !$0.isReadable
        }
        for connection in Array(idle.prefix(Self.shedPerTime)) { close(connection) }
    }
}
