import Glibc

@testable import HTTP

/// A client that sends bytes as they are and reads what comes, over a real socket. Gives up after two seconds.
final class RawClient {
    private let socket: Socket
    private var received: [UInt8] = []

    /// A response as it stood on the wire.
    struct Reply: Equatable {
        let status: Int
        let head: String
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }

        func header(_ name: String) -> String? {
            for line in head.split(separator: "\r\n").dropFirst()
            where line.lowercased().hasPrefix(name.lowercased() + ":") {
                return String(line.dropFirst(name.count + 1).drop { $0 == " " })
            }
            return nil
        }
    }

    enum Failure: Error { case noConnection(Int32), noReply(String) }

    convenience init(port: Int, receiveBuffer: Int32? = nil) throws {
        self.init(unconnected: Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0), receiveBuffer: receiveBuffer)
        try connect(port)
    }

    /// With a descriptor taken earlier, for when there are none left.
    init(unconnected descriptor: Int32, receiveBuffer: Int32? = nil) {
        socket = Socket(owning: descriptor)
        var patience = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        guard var size = receiveBuffer else { return }
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }

    func connect(_ port: Int) throws {
        let result: Int32 = SocketAddress.with(IPAddress(v4: 0x7F00_0001), port: port) {
            Glibc.connect(socket.descriptor, $0, $1)
        }
        guard result == 0 else { throw Failure.noConnection(errno) }
    }

    func send(_ text: String) { send(Array(text.utf8)) }

    /// Sends everything; a peer that has closed is no error here, its reply tells.
    func send(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count: Int = bytes.withUnsafeBytes {
                Glibc.send(socket.descriptor, $0.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    func finishSending() { socket.finishSending() }

    /// Reads the next final response. `isHead`: it has no body, whatever its length says.
    func reply(isHead: Bool = false) throws -> Reply {
        let headEnd: Int = try position(ofHeadEnd: 0)
        let head = String(decoding: received[..<headEnd], as: UTF8.self)
        received.removeFirst(headEnd + 4)
        let status = Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0
        let length = Int(Reply(status: status, head: head, body: []).header("Content-Length") ?? "0") ?? 0
        let bodyLength: Int = isHead || status == 304 ? 0 : length
        while received.count < bodyLength { guard receive() else { throw Failure.noReply(head) } }
        let body = Array(received[..<bodyLength])
        received.removeFirst(bodyLength)
        return Reply(status: status, head: head, body: body)
    }

    /// Receives and forgets; how many bytes, nil at the end.
    func drop() -> Int? {
        defer { received.removeAll(keepingCapacity: true) }
        return received.isEmpty && !receive() ? nil : received.count
    }

    /// True when the server ends the connection, and says nothing before it does.
    func isClosed() -> Bool {
        while receive() {}
        return received.isEmpty && hasEnded
    }

    /// True when something or the end has arrived within the time.
    func hears(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)
        return !received.isEmpty || poll(&entry, 1, milliseconds) > 0
    }

    /// The server closed over bytes it had not read.
    private(set) var wasReset = false
    private var hasEnded = false

    private func position(ofHeadEnd start: Int) throws -> Int {
        while true {
            if let end = received.indices.first(where: { received[$0...].starts(with: [13, 10, 13, 10]) }) {
                return end
            }
            guard receive() else { throw Failure.noReply(String(decoding: received, as: UTF8.self)) }
        }
    }

    private func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count: Int = recv(socket.descriptor, &buffer, buffer.count, 0)
        guard count > 0 else {
            wasReset = wasReset || (count < 0 && errno == ECONNRESET)
            hasEnded = hasEnded || count == 0 || wasReset
            return false
        }
        received.append(contentsOf: buffer[..<count])
        return true
    }
}
