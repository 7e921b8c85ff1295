extension EventLoop {
    /// Reads of one connection in one turn; what is left waits until the others had theirs.
    private static let readsPerTurn = 4

    /// Reads what has arrived, as long as the connection is to be read.
    func read(_ connection: Connection) {
        var reads = 0
        while connection.isReadable, connection.phase == .reading || connection.phase == .lingering {
            guard reads < Self.readsPerTurn else { return unfinished.append(connection) }
            reads += 1
            receive(connection)
        }
    }

    /// Goes on with a connection whose response is out.
    func resume(_ connection: Connection) {
        advance(connection)
        read(connection)
    }

    private func receive(_ connection: Connection) {
        switch connection.socket.receive(into: scratch) {
        case .bytes(let count):
            // A short read has emptied the socket, so the next edge will be told; the end of a finished one will not.
            connection.isReadable = count == scratch.count || connection.peerIsFinished
            guard connection.phase == .reading else { return }
            connection.reader.append(UnsafeRawBufferPointer(rebasing: scratch[..<count]))
            advance(connection)
        case .wouldBlock: connection.isReadable = false
        case .failed: close(connection)
        case .end:
            connection.isReadable = false
            connection.isAtEnd = true
            connection.phase == .lingering ? close(connection) : settle(connection)
        }
    }

    /// Takes the requests that are complete, one after the other; each waits for the answer to the one before.
    private func advance(_ connection: Connection) {
        while connection.phase == .reading {
            do throws(WireRefusal) {
                switch try connection.reader.next() {
                case .complete(let message): dispatch(message, from: connection)
                case .incomplete: return settle(connection)
                case .expectsContinue:
                    invite(connection)
                    return settle(connection)
                }
            } catch {
                refuse(connection, error.status)
            }
        }
    }

    private func invite(_ connection: Connection) {
        var outgoing = Outgoing(head: Array("HTTP/1.1 100 Continue\r\n\r\n".utf8))
        guard outgoing.send(to: connection.socket) == .complete else { return close(connection) }
    }

    private func dispatch(_ message: IncomingRequest, from connection: Connection) {
        connection.waiting = nil
        connection.deadline = .max
        guard message.request.path != "*" else { return answer(connection, message, serverOptions) }
        if let response = configuration.atOnce(message.request) { return answer(connection, message, response) }
        connection.phase = .handling
        let job = Job(message: message, socket: connection.socket, token: connection.token, received: now)
        guard !queue.offer(job, configuration.shares(message.request), client: message.request.network) else {
            handling += 1
            if connection.isReadable || connection.reader.stage != .between { expectAnswer(connection) }
            return
        }
        answer(connection, message, unavailable(message.request.id))
    }

    /// The worker's answer is to be told at once: there is more to read.
    func expectAnswer(_ connection: Connection) {
        guard !connection.isAwaited else { return }
        connection.isAwaited = true
        awaited += 1
    }

    /// Sets the deadline for what the connection now waits for. Deadlines are absolute: one more byte of a head does
    /// not move it.
    func settle(_ connection: Connection) {
        guard connection.phase == .reading else { return }
        let stage: RequestReader.Stage = connection.reader.stage
        guard !connection.isAtEnd, stage != .between || mayWait else {
            return stage == .between ? close(connection) : refuse(connection, .badRequest)
        }
        switch stage {
        case .between: wait(connection, connection.hasServed ? .idle : .silent)
        case .head: wait(connection, .head)
        case .body(let received): waitForBody(connection, received)
        }
    }

    private var mayWait: Bool { stopsAt == nil || now < farewellEnds ?? 0 }

    private func wait(_ connection: Connection, _ waiting: Connection.Waiting) {
        guard connection.waiting != waiting else { return }
        connection.waiting = waiting
        switch waiting {
        case .silent: schedule(connection, min(now + configuration.silentDeadline.microseconds, farewellEnds ?? .max))
        case .idle: schedule(connection, min(now + configuration.idleTimeout.microseconds, farewellEnds ?? .max))
        case .head: schedule(connection, now + configuration.headDeadline.microseconds)
        case .body: break
        }
    }

    private func waitForBody(_ connection: Connection, _ received: Int) {
        if connection.waiting != .body {
            connection.waiting = .body
            connection.pace = pace(
                grace: configuration.bodyDeadline, pause: configuration.silentDeadline,
                end: now + configuration.wholeBodyDeadline.microseconds)
        }
        guard let pace = connection.pace else { return }
        schedule(connection, pace.deadline(bytes: received, now: now))
    }

    func pace(grace: Duration, pause: Duration, end: Int64 = .max) -> Pace {
        Pace(
            begun: now, grace: grace.microseconds, rate: configuration.minBodyRate, pause: pause.microseconds, end: end)
    }
}
