import Glibc

/// Bytes on their way to a client: head and body, and how far they are.
struct Outgoing: Sendable {
    private let head: [UInt8]
    private let body: [UInt8]
    private let file: TemporaryFile?
    private let total: Int
    private(set) var sent = 0

    /// What one client gets before others have their turn. More than a socket's buffer: only who reads fast meets it.
    static let turn = 1 << 20
    /// Of a file, read and sent at once.
    private static let piece = 1 << 16

    /// With a file, `body` is empty.
    init(head: [UInt8], body: [UInt8] = [], file: TemporaryFile? = nil) {
        self.head = head
        self.body = body
        self.file = file
        total = head.count + (file?.length ?? body.count)
    }

    enum Progress: Equatable {
        case complete, failed
        /// The socket is full.
        case blocked
        /// The socket is not full, but it was enough for now.
        case paused

        var isUnfinished: Bool { self == .blocked || self == .paused }
    }

    /// Sends as much as the socket takes now, until it is `turn` bytes or more.
    mutating func send(to socket: Socket, turn: Int = Outgoing.turn) -> Progress {
        let enough: Int = sent + turn
        while sent < total {
            guard sent < enough else { return .paused }
            switch sendOnce(to: socket) {
            case .bytes(let count): sent += count
            case .wouldBlock: return .blocked
            case .end, .failed: return .failed
            }
        }
        return .complete
    }

    private func sendOnce(to socket: Socket) -> Socket.Transfer {
        guard let file else {
            return body.withUnsafeBytes { sendOnce($0.dropFirst(max(sent - head.count, 0)), to: socket) }
        }
        return withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 1) { buffer in
            let count: Int = file.read(at: max(sent - head.count, 0), into: buffer)
            // The length has been promised.
            guard count > 0 || file.length == 0 else { return .failed(EIO) }
            return sendOnce(UnsafeRawBufferPointer(buffer)[..<count], to: socket)
        }
    }

    /// What is left of the head, and the next of the body.
    private func sendOnce(_ body: Slice<UnsafeRawBufferPointer>, to socket: Socket) -> Socket.Transfer {
        head.withUnsafeBytes { head in
            var pieces: [iovec] = []
            for piece in [head.dropFirst(sent), body] where !piece.isEmpty {
                let rest = UnsafeRawBufferPointer(rebasing: piece)
                pieces.append(iovec(iov_base: UnsafeMutableRawPointer(mutating: rest.baseAddress), iov_len: rest.count))
            }
            return socket.send(&pieces)
        }
    }
}
