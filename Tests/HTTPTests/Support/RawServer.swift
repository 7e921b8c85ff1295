import Glibc
import Synchronization

@testable import HTTP

/// A server that does with each connection what was written down for it, and keeps what it heard.
final class RawServer: Sendable {
    enum Deed: Sendable {
        /// Reads until the request is complete by its Content-Length.
        case read
        case say([UInt8])
        /// Says the text a byte at a time.
        case dribble([UInt8], milliseconds: UInt32)
        case pause(milliseconds: UInt32)
        /// Ends with RST instead of FIN.
        case reset

        static func say(_ text: String) -> Deed { .say(Array(text.utf8)) }
        static func dribble(_ text: String, _ milliseconds: UInt32) -> Deed {
            .dribble(Array(text.utf8), milliseconds: milliseconds)
        }
    }

    let port: Int
    private let listener: Listener
    private let heardBytes = Mutex<[UInt8]>([])

    /// Everything that was read, of all connections.
    var heard: [UInt8] { heardBytes.withLock { $0 } }
    var text: String { String(decoding: heard, as: UTF8.self) }

    init(_ deeds: [Deed]) throws {
        listener = try Listener(IPAddress(v4: 0x7F00_0001), port: 0, isDual: false)
        port = listener.port
        try Thread("raw server") { [self] in
            while let socket = accept() {
                for deed in deeds { act(deed, socket) }
            }
        }.detach()
    }

    /// Refuses who calls from now on.
    func stop() { listener.shutDown() }

    private func accept() -> Socket? {
        while true {
            var entry = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, 2_000) > 0 else { return nil }
            switch listener.accept() {
            case .connection(let socket, _): return socket
            case .none: continue
            case .gone, .exhausted: return nil
            }
        }
    }

    private func act(_ deed: Deed, _ socket: Socket) {
        switch deed {
        case .read: read(socket)
        case .say(let bytes): say(bytes, socket)
        case .dribble(let bytes, let pause):
            for byte in bytes {
                say([byte], socket)
                usleep(pause * 1_000)
            }
        case .pause(let pause): usleep(pause * 1_000)
        case .reset:
            var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
            setsockopt(socket.descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        }
    }

    private func read(_ socket: Socket) {
        var request: [UInt8] = []
        while !Self.isComplete(request) {
            guard wait(socket, POLLIN) else { return }
            var buffer = [UInt8](repeating: 0, count: 65_536)
            guard case .bytes(let count) = buffer.withUnsafeMutableBytes({ socket.receive(into: $0) }) else { return }
            request += buffer[..<count]
            heardBytes.withLock { $0 += buffer[..<count] }
        }
    }

    private func say(_ bytes: [UInt8], _ socket: Socket) {
        var sent = 0
        while sent < bytes.count, wait(socket, POLLOUT) {
            let outcome: Socket.Transfer = bytes[sent...].withUnsafeBytes { rest in
                var pieces = [iovec(iov_base: UnsafeMutableRawPointer(mutating: rest.baseAddress), iov_len: rest.count)]
                return socket.send(&pieces)
            }
            guard case .bytes(let count) = outcome else { return }
            sent += count
        }
    }

    private func wait(_ socket: Socket, _ events: Int32) -> Bool {
        socket.waits(for: events, until: Deadline(in: .seconds(2))) != 0
    }

    private static func isComplete(_ request: [UInt8]) -> Bool {
        let text = String(decoding: request, as: UTF8.self)
        guard let end = text.firstRange(of: "\r\n\r\n") else { return false }
        let length: Int = text.firstMatch(of: /Content-Length: ([0-9]+)/).flatMap { Int($0.1) } ?? 0
        return text[end.upperBound...].utf8.count >= length
    }
}
