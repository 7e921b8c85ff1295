extension EventLoop {
    var isFinished: Bool {
        guard let stopsAt else { return false }
        return table.count == 0 || now >= stopsAt
    }

    /// Takes those who have already connected, hears no one else, and closes what only waits.
    func beginStopping() {
        listeners.forEach(accept)
        stopListening()
        listeners.forEach { $0.shutDown() }
        stopsAt = now + configuration.shutdownGrace.microseconds
        for connection in table.all where connection.phase == .reading {
            connection.isReadable = true
            read(connection)
            settle(connection)
        }
    }
}
