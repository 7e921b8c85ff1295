import Glibc

/// Bytes on their way to a client: head and body, and how far they are.
struct Outgoing: Sendable {
    private let head: [UInt8]
    private let body: [UInt8]
    private(set) var sent = 0

    init(head: [UInt8], body: [UInt8] = []) {
        self.head = head
        self.body = body
    }

    enum Progress: Equatable {
        case complete, blocked, failed
    }

    /// Sends as much as the socket takes now.
    mutating func send(to socket: Socket) -> Progress {
        while sent < head.count + body.count {
            switch sendOnce(to: socket) {
            case .bytes(let count): sent += count
            case .wouldBlock: return .blocked
            case .end, .failed: return .failed
            }
        }
        return .complete
    }

    private func sendOnce(to socket: Socket) -> Socket.Transfer {
        head.withUnsafeBytes { head in
            body.withUnsafeBytes { body in
                var pieces: [iovec] = []
                for piece in [head.dropFirst(sent), body.dropFirst(max(sent - head.count, 0))] where !piece.isEmpty {
                    let rest = UnsafeRawBufferPointer(rebasing: piece)
                    pieces.append(iovec(iov_base: UnsafeMutableRawPointer(mutating: rest.baseAddress), iov_len: rest.count))
                }
                return socket.send(&pieces)
            }
        }
    }
}
