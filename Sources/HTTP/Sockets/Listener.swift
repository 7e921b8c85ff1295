import CLinux
import Glibc

/// A listening TCP socket, non-blocking.
final class Listener: Sendable {
    private let socket: Socket
    /// The port bound; the system's choice when 0 was asked for.
    let port: Int
    /// Whoever started this process keeps it open: those who connect now wait for the next process.
    let isInherited: Bool

    var descriptor: Int32 { socket.descriptor }

    /// What one call of accept brought.
    enum Accepted {
        case connection(Socket, IPAddress)
        /// Nobody waits.
        case none
        /// That peer went away meanwhile; ask again.
        case gone
        /// The process or the system has no descriptor or memory left (EMFILE, ENFILE, ENOBUFS, ENOMEM).
        case exhausted
    }

    /// Binds and listens. `isDual` lets an IPv6 address take IPv4 peers too (RFC 3493 5.3).
    init(_ address: IPAddress, port: Int, isDual: Bool) throws(SystemError) {
        let family: Int32 = address.isV4 ? AF_INET : AF_INET6
        let kind: Int32 = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let socket = Socket(owning: try SystemError.check("socket", Glibc.socket(family, kind, 0)))
        try Self.set(socket, SOL_SOCKET, SO_REUSEADDR, 1)
        if !address.isV4 { try Self.set(socket, Int32(IPPROTO_IPV6), IPV6_V6ONLY, isDual ? 0 : 1) }
        try Self.shape(socket)
        let bound: Int32 = SocketAddress.with(address, port: port) { bind(socket.descriptor, $0, $1) }
        _ = try SystemError.check("bind", bound)
        _ = try SystemError.check("listen", listen(socket.descriptor, Self.backlog))
        self.socket = socket
        self.port = try SocketAddress.port(of: socket)
        isInherited = false
    }

    /// One that another process has bound and listens on.
    ///
    /// - Throws: `EINVAL` when it does not listen.
    init(inherited descriptor: Int32) throws(SystemError) {
        let flags: Int32 = try SystemError.check("fcntl", fcntl(descriptor, F_GETFL))
        _ = try SystemError.check("fcntl", fcntl(descriptor, F_SETFL, flags | O_NONBLOCK))
        _ = try SystemError.check("fcntl", fcntl(descriptor, F_SETFD, FD_CLOEXEC))
        var listens: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        let asked: Int32 = getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size)
        _ = try SystemError.check("getsockopt", asked)
        guard listens != 0 else { throw SystemError("listen", EINVAL) }
        socket = Socket(owning: descriptor)
        try Self.shape(socket)
        port = try SocketAddress.port(of: socket)
        isInherited = true
    }

    /// Accepted sockets inherit both: no call for each connection. The kernel doubles the buffer for its own use.
    private static func shape(_ socket: Socket) throws(SystemError) {
        try set(socket, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        try set(socket, SOL_SOCKET, SO_SNDBUF, sendBuffer)
    }

    /// Bounded by net.core.somaxconn.
    private static let backlog: Int32 = 4096
    /// Caps what a client that never reads can hold in the kernel.
    private static let sendBuffer: Int32 = 128 * 1024

    private static func set(_ socket: Socket, _ level: Int32, _ option: Int32, _ value: Int32) throws(SystemError) {
        var value: Int32 = value
        let size = socklen_t(MemoryLayout<Int32>.size)
        _ = try SystemError.check("setsockopt", setsockopt(socket.descriptor, level, option, &value, size))
    }

    /// Hears nobody any more: who connects now is refused by the system, or waits for the next process.
    func shutDown() {
        guard !isInherited else { return }
        shutdown(socket.descriptor, Int32(SHUT_RDWR))
    }

    func accept() -> Accepted {
        var address = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let descriptor: Int32 = linux_accept(socket.descriptor, &address, &length)
        guard descriptor < 0 else { return .connection(Socket(owning: descriptor), SocketAddress.peer(address)) }
        switch errno {
        case EAGAIN: return .none
        case EMFILE, ENFILE, ENOBUFS, ENOMEM: return .exhausted
        default: return .gone  // accept(2): network errors of the new socket are to be treated like EAGAIN
        }
    }
}
