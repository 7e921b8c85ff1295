import Glibc
import Synchronization
import Testing

@testable import HTTP

extension Sockets {
    /// What happens when there is too much of something.
    @Suite struct Limits {
        private static let get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

        @Test func fullQueueIsA503AtOnceAndTheConnectionStays() throws {
            let gate = Gate()
            let server = try TestServer({
                $0.workers = 1; $0.queueLimit = 1
            }) { request in
                if request.path == "/slow" { gate.pass() }
                return TestServer.echo(request)
            }
            defer { server.stop() }
            let running: RawClient = try server.client()
            running.send(Self.get.replacing("/ ", with: "/slow "))
            gate.waitForVisitor()
            let queued: RawClient = try server.client()
            queued.send(Self.get)
            #expect(!queued.hears(within: 100))
            let refused: RawClient = try server.client()
            refused.send(Self.get)
            let reply: RawClient.Reply = try refused.reply()
            #expect(reply.status == 503)
            #expect(reply.header("Retry-After") == "1")
            gate.open()
            #expect(try running.reply().status == 200)
            #expect(try queued.reply().status == 200)
            refused.send(Self.get)
            #expect(try refused.reply().status == 200)
        }

        @Test func oneConnectionTooManyIsA503() throws {
            let server = try TestServer { $0.maxConnections = 3 }
            defer { server.stop() }
            let holders: [RawClient] = try (0..<3).map { _ in try server.client() }
            for holder in holders { holder.send("GET / HTTP/1.1\r\n") }
            usleep(50_000)
            let extra: RawClient = try server.client()
            #expect(try extra.reply().status == 503)
            #expect(extra.isClosed())
            for holder in holders {
                holder.send("Host: a\r\n\r\n")
                #expect(try holder.reply().status == 200)
            }
            // Now they are idle, and make room for who has something to ask.
            let next: RawClient = try server.client()
            next.send(Self.get)
            #expect(try next.reply().status == 200)
        }

        /// 413 before a byte of the content, unless the request is one of those that may bring more.
        @Test(arguments: [
            ("POST", "/besar", 3_000, "200"), ("POST", "/besar?a=b", 5_000, "200"), ("POST", "/besar", 5_001, "413"),
            ("POST", "/b%65sar", 3_000, "200"),
            ("PUT", "/besar", 3_000, "413"), ("POST", "/besar/", 3_000, "413"), ("POST", "/lain", 3_000, "413"),
            ("POST", "/lain", 1_000, "200"),
        ])
        func aLargeBodyIsForSomeRequests(_ method: String, _ target: String, _ length: Int, _ expected: String) throws {
            let server = try TestServer {
                $0.maxBody = 1_000
                $0.bodyLimit = { method, path in method == .post && path == ["besar"] ? 5_000 : nil }
            }
            defer { server.stop() }
            let head = "\(method) \(target) HTTP/1.1\r\nHost: a\r\n"
            let stated: RawClient = try server.client()
            stated.send("\(head)Content-Length: \(length)\r\n\r\n")
            #expect(stated.hears(within: 100) == (expected == "413"))
            if expected == "200" { stated.send([UInt8](repeating: 0x61, count: length)) }
            #expect(try "\(stated.reply().status)" == expected)
            let chunked: RawClient = try server.client()
            chunked.send("\(head)Transfer-Encoding: chunked\r\n\r\n\(String(length, radix: 16))\r\n")
            if expected == "200" { chunked.send([UInt8](repeating: 0x61, count: length) + Array("\r\n0\r\n\r\n".utf8)) }
            #expect(try "\(chunked.reply().status)" == expected)
        }

        @Test func descriptorsComeBack() throws {
            let before: Int = descriptors()
            let server = try TestServer()
            for _ in 0..<300 {
                let client: RawClient = try server.client()
                client.send(Self.get.replacing("\r\n\r\n", with: "\r\nConnection: close\r\n\r\n"))
                #expect(try client.reply().status == 200)
            }
            server.stop()
            #expect(abs(descriptors() - before) < 20)
        }

        private func descriptors() -> Int { (0..<4_096).count { fcntl($0, F_GETFD) != -1 } }

        /// Aim 5, in a process of its own: without a free descriptor the server neither spins nor forgets how to
        /// accept.
        @Test func exhaustedDescriptorsAreOutlived() async {
            await #expect(processExitsWith: .success) {
                var limit = rlimit(rlim_cur: 200, rlim_max: 200)
                setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
                let server = try TestServer()
                let first: RawClient = try server.client()
                first.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                _ = try first.reply()  // from here on it runs
                let clients: [RawClient] = (0..<10).map { _ in
                    RawClient(unconnected: Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
                }
                var hoard: [Int32] = []
                while case let copy = dup(0), copy >= 0 { hoard.append(copy) }
                let busy: Int64 = processorTime()
                for client in clients {
                    try client.connect(server.port)
                    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                }
                try require(!clients[9].hears(within: 500), "nobody can be accepted")
                try require(processorTime() - busy < 100_000, "the server spins")
                for copy in hoard { close(copy) }
                for client in clients { try require(try client.reply().status == 200, "not recovered") }
            }
        }
    }
}

/// Microseconds this process has run on a processor.
private func processorTime() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
}

private struct Unmet: Error { let what: String }

/// In a child process a failed expectation must end it.
private func require(_ condition: Bool, _ what: String) throws {
    guard condition else { throw Unmet(what: what) }
}
