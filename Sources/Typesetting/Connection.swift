import Glibc

/// One connection to the process, with its deadline.
struct Connection: ~Copyable {
    private let descriptor: Int32
    private let silence: Int
    private let end: Int

    init(_ path: String, _ patience: Typesetter.Patience) throws(TypesettingError) {
        silence = patience.silence
        end = Connection.now + patience.total * 1_000
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw .absent }
        guard let address = Connection.address(path) else { throw .absent }
        // Until the queue of the process has room; it answers in the order of arrival.
        var limit = timeval(tv_sec: patience.silence, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard Connection.connect(descriptor, address) else { throw errno == EAGAIN ? .timeout : .absent }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// A process that ends before it has read everything leaves EPIPE or ECONNRESET.
    func send(_ bytes: [UInt8]) throws(TypesettingError) {
        var sent = 0
        while sent < bytes.count {
            let count: Int = bytes[sent...].withUnsafeBytes { rest in
                Glibc.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw errno == EAGAIN ? .timeout : .brokenOff }
            sent += count
        }
    }

    /// Exactly `count` bytes.
    func receive(_ count: Int) throws(TypesettingError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var received = 0
        while received < count {
            try wait()
            let piece: Int = bytes[received...].withUnsafeMutableBytes { rest in
                recv(descriptor, rest.baseAddress, rest.count, 0)
            }
            if piece < 0, errno == EINTR { continue }
            guard piece > 0 else { throw .brokenOff }
            received += piece
        }
        return bytes
    }

    private func wait() throws(TypesettingError) {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let left: Int = min(end - Connection.now, silence * 1_000)
            guard left > 0 else { throw .timeout }
            let ready: Int32 = poll(&entry, 1, Int32(left))
            if ready > 0 { return }
            guard ready < 0, errno == EINTR else { throw .timeout }
        }
    }

    /// Milliseconds of the monotonic clock.
    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
    }

    /// Nil for a path that does not fit (unix(7): 107 bytes and a zero).
    static func address(_ path: String) -> sockaddr_un? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes: [UInt8] = Array(path.utf8)
        guard !bytes.isEmpty, bytes.count < MemoryLayout.size(ofValue: address.sun_path) else { return nil }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return address
    }

    private static func connect(_ descriptor: Int32, _ address: sockaddr_un) -> Bool {
        withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
                while true {
                    if Glibc.connect(descriptor, general, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 {
                        return true
                    }
                    guard errno == EINTR else { return false }
                }
            }
        }
    }
}
