extension EventLoop {
    /// Microseconds. A client that keeps a connection busy comes back within it, and is told to close; the time that
    /// others wait for the next process is no longer.
    private static let farewell: Int64 = 300_000

    var isFinished: Bool {
        guard let stopsAt else { return false }
        return table.count == 0 || now >= stopsAt
    }

    /// Takes those who have already connected, hears no one else, and closes what only waits. Where another process
    /// listens on at the same socket, they are left to it, and what only waits has a moment for one more request:
    /// closed at once, it would cut off the one that is on its way.
    func beginStopping() {
        listeners.filter { !$0.isInherited }.forEach(accept)
        stopListening()
        listeners.forEach { $0.shutDown() }
        stopsAt = now + configuration.shutdownGrace.microseconds
        if listeners.contains(where: \.isInherited) { farewellEnds = now + Self.farewell }
        for connection in table.all where connection.phase == .reading {
            connection.isReadable = true
            if connection.reader.stage == .between { connection.waiting = nil }
            read(connection)
            settle(connection)
        }
    }
}
