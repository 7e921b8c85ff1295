import Glibc

/// `struct sockaddr` in its two shapes.
enum SocketAddress {
    static func with(_ address: IPAddress, port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        let port: in_port_t = in_port_t(truncatingIfNeeded: port).bigEndian
        guard address.isV4 else {
            var v6 = sockaddr_in6()
            v6.sin6_family = sa_family_t(AF_INET6)
            v6.sin6_port = port
            v6.sin6_addr = address.v6
            return rebound(&v6, body)
        }
        var v4 = sockaddr_in()
        v4.sin_family = sa_family_t(AF_INET)
        v4.sin_port = port
        v4.sin_addr.s_addr = address.v4.bigEndian
        return rebound(&v4, body)
    }

    /// The port a bound socket has.
    static func port(of socket: Socket) throws(SystemError) -> Int {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result: Int32 = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket.descriptor, $0, &length) }
        }
        _ = try SystemError.check("getsockname", result)
        // The port lies at the same place in both shapes.
        let port: in_port_t = withUnsafeBytes(of: storage) { $0.loadUnaligned(fromByteOffset: 2, as: in_port_t.self) }
        return Int(in_port_t(bigEndian: port))
    }

    static func peer(_ storage: sockaddr_storage) -> IPAddress {
        withUnsafeBytes(of: storage) { bytes in
            guard storage.ss_family == sa_family_t(AF_INET6) else {
                let v4: sockaddr_in = bytes.loadUnaligned(as: sockaddr_in.self)
                return IPAddress(v4: UInt32(bigEndian: v4.sin_addr.s_addr))
            }
            return IPAddress(bytes.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        }
    }

    /// The address in what getaddrinfo(3) found; nil for another family.
    static func address(of found: addrinfo) -> IPAddress? {
        guard let pointer = found.ai_addr else { return nil }
        let raw = UnsafeRawPointer(pointer)
        switch found.ai_family {
        case AF_INET: return IPAddress(v4: UInt32(bigEndian: raw.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr))
        case AF_INET6: return IPAddress(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        case _: return nil
        }
    }

    private static func rebound<Shape>(_ shape: inout Shape, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32)
        -> Int32
    {
        withUnsafePointer(to: &shape) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<Shape>.size)) }
        }
    }
}
