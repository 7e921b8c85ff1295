import CLinux
import Glibc

/// A connected stream socket. Owns its descriptor: the last reference closes it, so a worker that still writes never
/// meets a descriptor that has become somebody else's connection.
final class Socket: Sendable {
    let descriptor: Int32

    init(owning descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    /// What one non-blocking call moved.
    enum Transfer: Equatable {
        case bytes(Int)
        /// The peer has finished sending (receive only).
        case end
        case wouldBlock
        case failed(Int32)
    }

    /// Reads what has arrived, at most `buffer.count` bytes.
    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        while true {
            let count: Int = recv(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_DONTWAIT))
            if count > 0 { return .bytes(count) }
            if count == 0 { return .end }
            let code: Int32 = errno
            guard code == EINTR else { return Self.outcome(code) }
        }
    }

    /// Sends the pieces in one call: one segment on the wire where they fit (head and body are never apart).
    func send(_ pieces: inout [iovec]) -> Transfer {
        pieces.withUnsafeMutableBufferPointer { vector in
            var message = msghdr()
            message.msg_iov = vector.baseAddress
            message.msg_iovlen = vector.count
            while true {
                let count: Int = sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
                if count >= 0 { return .bytes(count) }
                let code: Int32 = errno
                guard code == EINTR else { return Self.outcome(code) }
            }
        }
    }

    /// Says that nothing more will be sent (FIN); receiving goes on.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Ends both directions at once, also for another thread that holds this socket.
    func abandon() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func outcome(_ code: Int32) -> Transfer {
        code == EAGAIN || code == EWOULDBLOCK ? .wouldBlock : .failed(code)
    }
}
