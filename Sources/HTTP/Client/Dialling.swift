import Glibc

/// Opens a TCP connection within a deadline.
enum Dialling {
    /// The first of the addresses that answers. The failure of the last one tells when none does.
    static func connect(to addresses: [IPAddress], port: Int, until deadline: Deadline) throws(Client.Failure) -> Socket
    {
        var failure = Client.Failure.unknownHost
        for address in addresses {
            do {
                return try connect(to: address, port: port, until: deadline)
            } catch {
                failure = error
            }
        }
        throw failure
    }

    private static func connect(to address: IPAddress, port: Int, until deadline: Deadline) throws(Client.Failure)
        -> Socket
    {
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor: Int32 = Glibc.socket(address.isV4 ? AF_INET : AF_INET6, kind, 0)
        guard descriptor >= 0 else { throw .unreachable(SystemError("socket")) }
        let socket = Socket(owning: descriptor)
        let result: Int32 = SocketAddress.with(address, port: port) { Glibc.connect(descriptor, $0, $1) }
        if result == 0 { return socket }
        // A signal in the middle does not end it either (connect(2)).
        guard errno == EINPROGRESS || errno == EINTR else { throw .unreachable(SystemError("connect")) }
        guard socket.waits(for: POLLOUT, until: deadline) != 0 else { throw .noConnection }
        let code: Int32 = socket.pendingError
        guard code == 0 else { throw .unreachable(SystemError("connect", code)) }
        return socket
    }
}

extension Socket {
    /// What has become possible of `events` (poll(2)); 0 when the time is over.
    func waits(for events: Int32, until deadline: Deadline) -> Int32 {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        while true {
            let ready: Int32 = poll(&entry, 1, deadline.milliseconds)
            if ready > 0 { return Int32(entry.revents) }
            guard ready < 0, errno == EINTR else { return 0 }
        }
    }

    /// SO_ERROR (socket(7)); reading it clears it.
    var pendingError: Int32 {
        var code: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno
    }
}
