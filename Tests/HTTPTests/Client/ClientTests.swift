import Glibc
import Testing

@testable import HTTP

extension Sockets {
    /// The client against servers that do everything wrong, on a deadline of half a second.
    @Suite(.timeLimit(.minutes(5))) struct ClientCalls {
        private static let span = Duration.milliseconds(500)

        private func client(_ port: Int, in networks: [CIDR]? = .nearby, host: String = "127.0.0.1") throws -> Client {
            var limits = Client.Limits()
            (limits.connect, limits.head, limits.body) = (.milliseconds(300), 4_096, 1_000)
            return Client(try #require(Client.Address("http://\(host):\(port)/pintu")), in: networks, limits: limits)
        }

        private func outcome(_ body: () throws -> Client.Answer) -> Result<String, Client.Failure> {
            do {
                let answer: Client.Answer = try body()
                return .success("\(answer.status.rawValue) \(String(decoding: answer.body, as: UTF8.self))")
            } catch let failure as Client.Failure {
                return .failure(failure)
            } catch {
                Issue.record(error)
                return .failure(.unspeakable)
            }
        }

        @Test(arguments: AnswerCase.all) func ends(_ example: AnswerCase) throws {
            let server = try RawServer(example.deeds)
            let client: Client = try client(server.port)
            let start: Int64 = Clock.monotonic()
            #expect(outcome { try client.send(.get("/a"), within: Self.span) } == example.outcome)
            #expect((Clock.monotonic() - start) / 1_000 < 850)
        }

        @Test func writesARequest() throws {
            let server = try RawServer([.read, .say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")])
            var call: Client.Call = .post("/api", contentType: "application/json", body: Array("{}".utf8))
            call.headers.set("Authorization", "Basic eA==")
            _ = try client(server.port).send(call, within: Self.span)
            #expect(
                server.text == """
                    POST /pintu/api HTTP/1.1\r
                    Host: 127.0.0.1:\(server.port)\r
                    Content-Type: application/json\r
                    Authorization: Basic eA==\r
                    Content-Length: 2\r
                    Connection: close\r
                    \r
                    {}
                    """)
        }

        @Test func tellsTheContentType() throws {
            let server = try RawServer([
                .read, .say("HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; charset=utf-8\r\nContent-Length: 0\r\n\r\n"),
            ])
            #expect(try client(server.port).send(.get(""), within: Self.span).contentType == "text/html")
            #expect(server.text.hasPrefix("GET /pintu HTTP/1.1\r\n"))
        }

        /// More than the buffers of both sockets hold, to a server that has read enough after the head.
        @Test func hearsAnAnswerBeforeEverythingIsSent() throws {
            let server = try RawServer([
                .say("HTTP/1.1 413 Content Too Large\r\nContent-Length: 2\r\n\r\nno"), .pause(milliseconds: 300),
            ])
            let body = [UInt8](repeating: 120, count: 20_000_000)
            let client: Client = try client(server.port)
            #expect(
                outcome { try client.send(.post("/", contentType: "x/y", body: body), within: Self.span) }
                    == .success("413 no"))
        }

        @Test func sendsAndReceivesMegabytes() throws {
            let server: TestServer = try TestServer { $0.maxBody = 8_000_000 }
            defer { server.stop() }
            let body: [UInt8] = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let client = Client(try #require(Client.Address("http://127.0.0.1:\(server.port)")), in: .nearby)
            #expect(try client.send(.post("/", contentType: "x/y", body: body), within: .seconds(10)).body == body)
        }

        @Test func nobodyListens() throws {
            let server = try RawServer([])
            server.stop()
            let client: Client = try client(server.port)
            #expect(
                outcome { try client.send(.get("/"), within: Self.span) }
                    == .failure(.unreachable(SystemError("connect", ECONNREFUSED))))
        }

        /// A queue of one that is full: the system lets further callers wait without an answer (listen(2)).
        @Test func nobodyAccepts() throws {
            let socket = Socket(owning: Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
            #expect(SocketAddress.with(IPAddress(v4: 0x7F00_0001), port: 0) { bind(socket.descriptor, $0, $1) } == 0)
            #expect(listen(socket.descriptor, 0) == 0)
            let port: Int = try SocketAddress.port(of: socket)
            let soon = Deadline(in: .milliseconds(100))
            let waiting: [Socket] = (0..<3).compactMap { _ in
                try? Dialling.connect(to: [IPAddress(v4: 0x7F00_0001)], port: port, until: soon)
            }
            #expect(!waiting.isEmpty)
            let client: Client = try client(port)
            let start: Int64 = Clock.monotonic()
            #expect(outcome { try client.send(.get("/"), within: Self.span) } == .failure(.noConnection))
            #expect((250...480).contains((Clock.monotonic() - start) / 1_000))
        }

        /// What a name leads to counts, and nothing is sent elsewhere.
        @Test(arguments: [
            ("127.0.0.1", "10.0.0.0/8", "127.0.0.1"), ("[::1]", "127.0.0.0/8", "::1"),
            ("169.254.169.254", nil, "169.254.169.254"),
            ("8.8.8.8", nil, "8.8.8.8"), ("[2001:db8::1]", nil, "2001:db8::1"), ("[::ffff:8.8.8.8]", nil, "8.8.8.8"),
        ])
        func staysInside(_ host: String, _ network: String?, _ address: String) throws {
            let server = try RawServer([.read])
            let networks: [CIDR] = try network.map { [try #require(CIDR($0))] } ?? .nearby
            let client: Client = try client(server.port, in: networks, host: host)
            #expect(outcome { try client.send(.get("/"), within: Self.span) } == .failure(.outside(address)))
            #expect(server.heard.isEmpty)
        }

        @Test func findsANameOfThisMachine() throws {
            let server = try RawServer([.read, .say("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")])
            #expect(
                outcome { try client(server.port, host: "localhost").send(.get("/"), within: Self.span) }
                    == .success("200 "))
        }

        /// RFC 6761 6.4: no such name will ever be.
        @Test func knowsNoSuchName() throws {
            let client: Client = try client(80, host: "bsre.invalid")
            let outcome: Result<String, Client.Failure> = outcome { try client.send(.get("/"), within: .seconds(5)) }
            #expect(outcome == .failure(.unknownHost) || outcome == .failure(.noConnection))
        }

        @Test(arguments: ["/a b", "/a\r\nX: y", "a", "/é"])
        func saysNothingThatBreaksTheRequest(_ path: String) throws {
            let client: Client = try client(1)
            #expect(outcome { try client.send(.get(path), within: Self.span) } == .failure(.unspeakable))
        }

        @Test func saysNoFieldThatBreaksTheRequest() throws {
            var call: Client.Call = .get("/")
            call.headers.set("X", "a\r\nY: b")
            let client: Client = try client(1)
            do {
                _ = try client.send(call, within: Self.span)
                Issue.record("sent")
            } catch {
                #expect(error == .unspeakable)
            }
        }
    }
}
