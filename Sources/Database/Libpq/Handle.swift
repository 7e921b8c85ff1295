import CPostgres
import Glibc

/// Owns one PGconn, in non-blocking mode, so that every wait has a deadline. One thread at a time.
final class Handle {
    let raw: OpaquePointer

    /// Connects, or throws `.unavailable` when it did not succeed before the deadline.
    init(keywords: [(String, String)], deadline: Deadline) throws(DatabaseError) {
        guard let raw = Handle.start(keywords) else { throw .unavailable("out of memory") }
        self.raw = raw
        // Notices would go to stderr, where a server's log belongs to others.
        PQsetNoticeReceiver(raw, { _, _ in }, nil)
        try finishConnecting(deadline)
        guard PQsetnonblocking(raw, 1) == 0 else { throw lost }
    }

    deinit {
        PQfinish(raw)
    }

    private static func start(_ keywords: [(String, String)]) -> OpaquePointer? {
        let names: CStrings = CStrings(keywords.map(\.0))
        let values: CStrings = CStrings(keywords.map(\.1))
        // 0: a database name is never read as a conninfo string.
        return PQconnectStartParams(names.pointers, values.pointers, 0)
    }

    /// The dance that the manual prescribes (34.1, PQconnectPoll): wait for what the last call asked, call again.
    private func finishConnecting(_ deadline: Deadline) throws(DatabaseError) {
        guard PQstatus(raw) != CONNECTION_BAD else { throw lost }
        var events = Int16(POLLOUT)
        while true {
            guard wait(for: events, until: deadline) else { throw .unavailable("no connection in time") }
            switch PQconnectPoll(raw) {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: events = Int16(POLLIN)
            case PGRES_POLLING_WRITING: events = Int16(POLLOUT)
            default: throw lost
            }
        }
    }

    /// Sends what is queued, reading meanwhile: a server that waits for its own answers to be read reads nothing.
    func flush(until deadline: Deadline) throws(DatabaseError) {
        while true {
            switch PQflush(raw) {
            case 0: return
            case 1: try exchange(Int16(POLLIN | POLLOUT), until: deadline)
            default: throw lost
            }
        }
    }

    /// Returns when the next PQgetResult does not block.
    func awaitResult(until deadline: Deadline) throws(DatabaseError) {
        while PQisBusy(raw) != 0 {
            try exchange(Int16(POLLIN), until: deadline)
        }
    }

    private func exchange(_ events: Int16, until deadline: Deadline) throws(DatabaseError) {
        guard wait(for: events, until: deadline) else { throw .unavailable("no answer in time") }
        guard PQconsumeInput(raw) == 1 else { throw lost }
    }

    /// False when the deadline passed.
    private func wait(for events: Int16, until deadline: Deadline) -> Bool {
        var descriptor = pollfd(fd: PQsocket(raw), events: events, revents: 0)
        while true {
            let ready: Int32 = poll(&descriptor, 1, deadline.pollMilliseconds)
            guard ready == -1, errno == EINTR else { return ready != 0 }
        }
    }

    var isAlive: Bool { PQstatus(raw) == CONNECTION_OK }

    /// libpq's last word on the connection. It names hosts and roles, never a password.
    var lost: DatabaseError {
        let text: String = String(cString: PQerrorMessage(raw))
        return .unavailable(text.isEmpty ? "connection lost" : text.firstLine)
    }
}

extension String {
    var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? "" }
}
