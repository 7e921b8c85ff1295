import Glibc
import HTTP

/// One request over a socket of its own, `Connection: close`.
struct Wire: Transport {
    let server: ServerProcess

    struct Broken: Error {
        let reason: String
    }

    func send(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) throws -> Answer {
        let socket: Int32 = try connect()
        defer { close(socket) }
        try Self.write(request(method, target, host, headers, body), to: socket)
        return try Self.answer(Self.readAll(socket))
    }

    /// Sends a request and does not wait for its answer. The caller closes the socket.
    func begin(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) throws -> Int32 {
        let socket: Int32 = try connect()
        try Self.write(request(method, target, host, headers, body), to: socket)
        return socket
    }

    /// What arrived at a connection, to its end; nil when that is no answer.
    func rest(of socket: Int32) -> Answer? {
        defer { close(socket) }
        return try? Self.answer(Self.readAll(socket))
    }

    private func request(
        _ method: HTTP.Method, _ target: String, _ host: String, _ headers: [(name: String, value: String)],
        _ body: [UInt8]
    ) -> [UInt8] {
        let own: [(name: String, value: String)] = [
            ("Host", "\(host):\(server.port)"), ("Connection", "close"), ("Content-Length", String(body.count)),
        ]
        let lines: [String] = (own + headers).map { "\($0.name): \($0.value)\r\n" }
        return Array("\(method.rawValue) \(target) HTTP/1.1\r\n\(lines.joined())\r\n".utf8) + body
    }

    private func connect() throws -> Int32 {
        let descriptor: Int32 = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(server.port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status: Int32 = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { Glibc.connect(descriptor, $0, length) }
        }
        guard status == 0 else {
            close(descriptor)
            throw Broken(reason: "connect: \(String(cString: strerror(errno)))")
        }
        return descriptor
    }

    private static func write(_ bytes: [UInt8], to socket: Int32) throws {
        var rest: ArraySlice<UInt8> = bytes[...]
        while !rest.isEmpty {
            let count: Int = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { throw Broken(reason: "send") }
            rest = rest.dropFirst(count)
        }
    }

    private static func readAll(_ socket: Int32) throws -> [UInt8] {
        var received: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count: Int = read(socket, &buffer, buffer.count)
            guard count >= 0 else { throw Broken(reason: "read") }
            if count == 0 { return received }
            received += buffer[..<count]
        }
    }

    /// A response that ends with its connection.
    private static func answer(_ bytes: [UInt8]) throws -> Answer {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.utf8.indices.first(where: { text.utf8[$0...].starts(with: "\r\n\r\n".utf8) }) else {
            throw Broken(reason: "no head: \(text)")
        }
        let head: [String] = text[..<end].split(separator: "\r\n").map(String.init)
        guard let status = head.first?.split(separator: " ").dropFirst().first.flatMap({ Int($0) }) else {
            throw Broken(reason: "no status")
        }
        let headers: [(name: String, value: String)] = head.dropFirst().compactMap { line in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            return (String(line[..<colon]), String(line[line.index(after: colon)...].trimmingPrefix(" ")))
        }
        let length: Int = text[..<end].utf8.count + 4
        return Answer(status: status, headers: headers, body: Array(bytes.dropFirst(length)))
    }
}

/// Kills the server before each request and starts it again.
struct Killing: Transport {
    let wire: Wire

    func send(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) throws -> Answer {
        wire.server.kill()
        try wire.server.start()
        return try wire.send(method, target, host: host, headers: headers, body: body)
    }
}
