extension EventLoop {
    /// How long a closing connection is read on, microseconds; less when a whole server waits for it to stop.
    private var lingering: Int64 { stopsAt == nil ? 2_000_000 : 250_000 }

    /// A worker has answered.
    func complete(_ completion: Mailbox.Completion) {
        handling -= 1
        guard let connection = table[completion.token] else { return }
        if connection.isAwaited { awaited -= 1 }
        connection.isAwaited = false
        guard !completion.hasFailed else { return close(connection) }
        connection.closesAfterResponse = completion.closes
        guard let rest = completion.rest else {
            finish(connection)
            return resume(connection)
        }
        send(rest, to: connection)
        resume(connection)
    }

    /// The socket has room again.
    func write(_ connection: Connection) {
        guard let outgoing = connection.outgoing.take() else { return }
        send(outgoing, to: connection)
        resume(connection)
    }

    /// Answers a request of which the message is sound, without a worker.
    func answer(_ connection: Connection, _ message: IncomingRequest, _ response: Response) {
        let keepsAlive: Bool = message.keepsAlive && stopsAt == nil
        let context = ResponseEncoder.Context(
            isHead: message.request.method == .head, keepsAlive: keepsAlive, isHTTP10: message.isHTTP10,
            acceptsGzip: false)
        connection.closesAfterResponse = !keepsAlive
        send(encoder.encode(response, context), to: connection)
        voice.log(AccessRecord(message.request, response, received: now))
    }

    /// Answers what is no request, or none that is taken, and closes.
    func refuse(_ connection: Connection, _ status: StatusCode) {
        let id: String = RequestID.make()
        let head: RequestHead? = connection.reader.head
        connection.reader.abandon()
        let response: Response = status == .serviceUnavailable ? unavailable(id) : voice.errorPage(status, id)
        var context = ResponseEncoder.Context.refusal
        context.isHead = head?.method == .head
        connection.closesAfterResponse = true
        send(encoder.encode(response, context), to: connection)
        voice.log(
            AccessRecord(
                refused: head, id: id, status: response.status, bytes: response.length, client: connection.peer))
    }

    /// 503, with the advice to come back (RFC 9110 10.2.3).
    func unavailable(_ id: String) -> Response {
        var response: Response = voice.errorPage(.serviceUnavailable, id)
        response.headers.set("Retry-After", "1")
        return response
    }

    /// `OPTIONS *` asks about the server and no resource of it (RFC 9110 9.3.7).
    var serverOptions: Response {
        var response = Response(status: .noContent)
        response.headers.add("Allow", Method.known.allow)
        return response
    }

    private func send(_ outgoing: Outgoing, to connection: Connection) {
        var outgoing: Outgoing = outgoing
        switch outgoing.send(to: connection.socket) {
        case .complete: finish(connection)
        case .failed: close(connection)
        case .blocked: hold(outgoing, connection, isReady: false)
        case .paused: hold(outgoing, connection, isReady: true)
        }
    }

    /// `isReady`: the socket has room, others had not had their turn.
    private func hold(_ outgoing: Outgoing, _ connection: Connection, isReady: Bool) {
        if connection.phase != .writing {
            connection.phase = .writing
            connection.pace = pace(grace: configuration.writeDeadline, pause: configuration.writeDeadline)
        }
        connection.outgoing = outgoing
        if let pace = connection.pace { schedule(connection, pace.deadline(bytes: outgoing.sent, now: now)) }
        guard isReady || !connection.isWatchingWrites else { return }
        connection.isWatchingWrites = true
        do {
            // Changing the interest tells the present state once more, so no edge is lost in between.
            try poller.change(connection.socket.descriptor, token: connection.token, [.read, .write, .edge])
        } catch {
            close(connection)
        }
    }

    /// The response is out: wait for the next request, or say goodbye.
    private func finish(_ connection: Connection) {
        connection.hasServed = true
        connection.waiting = nil
        connection.deadline = .max
        guard connection.closesAfterResponse else { return connection.phase = .reading }
        connection.phase = .lingering
        connection.socket.finishSending()
        guard !connection.isAtEnd else { return close(connection) }
        schedule(connection, now + lingering)
    }

    /// Forgets the connection. Its socket closes when nobody holds it any more.
    func close(_ connection: Connection) {
        if connection.phase == .handling { connection.socket.abandon() }
        connection.isReadable = false
        if connection.phase != .handling { connection.phase = .closed }
        table.remove(connection)
    }
}

extension AccessRecord {
    init(refused head: RequestHead?, id: String, status: StatusCode, bytes: Int, client: IPAddress) {
        self.init(
            time: Clock.wall(), id: id, method: head?.method.rawValue ?? "",
            target: head.map { String(decoding: $0.target, as: UTF8.self) } ?? "", host: head?.headers["host"] ?? "",
            status: status, bytes: bytes, durationMicroseconds: 0, client: client.description)
    }
}
