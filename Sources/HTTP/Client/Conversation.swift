import Glibc

/// One call on a connection of its own: sends, and reads what comes meanwhile. A server may answer before it has read
/// everything, and end the connection after that (RFC 9112 9.5).
struct Conversation: ~Copyable {
    private let socket: Socket
    private let deadline: Deadline
    private var reader: AnswerReader
    private var sent = 0

    init(_ socket: Socket, until deadline: Deadline, limits: WireLimits) {
        self.socket = socket
        self.deadline = deadline
        reader = AnswerReader(limits)
    }

    /// `body` is overwritten before this returns, however it returns.
    mutating func run(head: [UInt8], body: consuming [UInt8]) throws(Client.Failure) -> Client.Answer {
        let total: Int = head.count + body.count
        defer { body.withUnsafeMutableBytes(Self.erase) }
        while true {
            let events: Int32 = socket.waits(for: sent < total ? POLLIN | POLLOUT : POLLIN, until: deadline)
            guard events != 0 else { throw .tooSlow }
            if events & ~POLLOUT != 0, let answer = try receive() { return answer }
            if events & POLLOUT != 0, sent < total { send(head, body) }
        }
    }

    private static func erase(_ bytes: UnsafeMutableRawBufferPointer) {
        guard let base = bytes.baseAddress else { return }
        explicit_bzero(base, bytes.count)
    }

    /// Who does not listen any more may still have said something: the rest counts as sent.
    private mutating func send(_ head: [UInt8], _ body: borrowing [UInt8]) {
        let outcome: Socket.Transfer = socket.send(head, body, from: sent)
        switch outcome {
        case .bytes(let count): sent += count
        case .wouldBlock: break
        case .end, .failed: sent = head.count + body.count
        }
    }

    private mutating func receive() throws(Client.Failure) -> Client.Answer? {
        let outcome: Socket.Transfer = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { buffer in
            let outcome: Socket.Transfer = socket.receive(into: buffer)
            if case .bytes(let count) = outcome { reader.append(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
            return outcome
        }
        switch outcome {
        case .bytes: return try next()
        case .wouldBlock: return nil
        case .end, .failed: throw .brokenOff
        }
    }

    private mutating func next() throws(Client.Failure) -> Client.Answer? {
        do {
            return try reader.next()
        } catch {
            throw Client.Failure(error)
        }
    }
}

extension Socket {
    /// Sends what is left of head and body after `position` bytes of both together.
    fileprivate func send(_ head: [UInt8], _ body: [UInt8], from position: Int) -> Transfer {
        head.withUnsafeBytes { head in
            body.withUnsafeBytes { body in
                var pieces: [iovec] = [iovec(head, from: position), iovec(body, from: position - head.count)]
                return send(&pieces)
            }
        }
    }
}

extension iovec {
    /// The bytes after `position`; none when it lies behind the end, all when it lies before the beginning.
    fileprivate init(_ bytes: UnsafeRawBufferPointer, from position: Int) {
        let start: Int = min(max(position, 0), bytes.count)
        let rest = UnsafeRawBufferPointer(rebasing: bytes[start...])
        self.init(iov_base: UnsafeMutableRawPointer(mutating: rest.baseAddress), iov_len: rest.count)
    }
}
