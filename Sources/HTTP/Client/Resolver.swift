import Glibc

/// Names to addresses. getaddrinfo(3) has deadlines of its own, longer than ours: it runs on a thread that is left
/// behind when nobody waits for it any more.
enum Resolver {
    /// At least one.
    static func addresses(of host: String, until deadline: Deadline) throws(Client.Failure) -> [IPAddress] {
        if let literal = IPAddress(host) { return [literal] }
        guard let found = try search(host, until: deadline) else { throw .noConnection }
        guard !found.isEmpty else { throw .unknownHost }
        return found
    }

    /// Nil when the time is over.
    private static func search(_ host: String, until deadline: Deadline) throws(Client.Failure) -> [IPAddress]? {
        let found = Lock<[IPAddress]?>(nil)
        do {
            let bell = try Bell()
            try Thread("resolver") {
                let addresses: [IPAddress] = ask(host)
                found.withLock { $0 = addresses }
                bell.ring()
            }.detach()
            var entry = pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0)
            while poll(&entry, 1, deadline.milliseconds) < 0, errno == EINTR {}
        } catch {
            throw .unreachable(error)
        }
        return found.withLock { $0 }
    }

    private static func ask(_ host: String) -> [IPAddress] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
        defer { freeaddrinfo(list) }
        return sequence(first: list) { $0?.pointee.ai_next }.compactMap { entry in
            entry.flatMap { SocketAddress.address(of: $0.pointee) }
        }
    }
}
