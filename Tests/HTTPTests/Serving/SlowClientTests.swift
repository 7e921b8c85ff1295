import Glibc
import Testing

@testable import HTTP

extension Sockets {
    /// Clients that take their time, on deadlines a hundredth of the real ones.
    @Suite struct SlowClients {
        private func serving(_ body: (TestServer) throws -> Void) throws {
            let server = try TestServer {
                $0.headDeadline = .milliseconds(200)
                $0.silentDeadline = .milliseconds(300)
                $0.bodyDeadline = .milliseconds(200)
                $0.idleTimeout = .milliseconds(300)
                $0.writeDeadline = .milliseconds(300)
                $0.minBodyRate = 1_000
            }
            defer { server.stop() }
            try body(server)
        }

        /// Milliseconds until something is heard.
        private func time(_ client: RawClient) -> Int64 {
            let start: Int64 = Clock.monotonic()
            _ = client.hears(within: 2_000)
            return (Clock.monotonic() - start) / 1_000
        }

        @Test func whoSaysNothingIsCutWithoutAWord() throws {
            try serving { server in
                let client: RawClient = try server.client()
                #expect((250...700).contains(time(client)))
                #expect(client.isClosed())
            }
        }

        /// Deadlines count from the moment a client arrives, not from when the server last had something to do.
        @Test func aLongSilenceOfAllCostsTheNextClientNothing() throws {
            try serving { server in
                for _ in 0..<3 {
                    usleep(600_000)
                    let client: RawClient = try server.client()
                    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(try client.reply().status == 200)
                }
            }
        }

        @Test func headHasAnAbsoluteDeadline() throws {
            try serving { server in
                let client: RawClient = try server.client()
                let start: Int64 = Clock.monotonic()
                for byte in "GET / HTTP/1.1\r\nX: ".utf8 + [UInt8](repeating: 0x61, count: 100) {
                    guard !client.hears(within: 20) else { break }
                    client.send([byte])
                }
                #expect((180_000...600_000).contains(Clock.monotonic() - start))
                #expect(try client.reply().status == 408)
                #expect(client.isClosed())
            }
        }

        @Test(arguments: [0, 1, 60]) func bodyMustKeepAPace(_ bytesAtOnce: Int) throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n")
                for _ in 0..<10 where !client.hears(within: 50) {
                    client.send([UInt8](repeating: 0x61, count: bytesAtOnce))
                }
                // 60 bytes each 50 ms are 1,200 a second: enough. One byte is not.
                #expect(try client.reply().status == (bytesAtOnce == 60 ? 200 : 408))
            }
        }

        @Test func headAfterAnAnswerHasItsOwnDeadline() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.reply().status == 200)
                client.send("GET")
                #expect((150...500).contains(time(client)))
                #expect(try client.reply().status == 408)
            }
        }

        @Test func idleConnectionIsClosedWithoutAWord() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.reply().status == 200)
                #expect((250...700).contains(time(client)))
                #expect(client.isClosed())
            }
        }

        @Test func busyConnectionOutlivesEveryDeadline() throws {
            try serving { server in
                let client: RawClient = try server.client()
                for _ in 0..<8 {
                    client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                    #expect(try client.reply().status == 200)
                    #expect(!client.hears(within: 100))
                }
            }
        }

        @Test func slowHandlerHasNoDeadline() throws {
            let server = try TestServer({
                $0.headDeadline = .milliseconds(50); $0.idleTimeout = .milliseconds(50)
            }) { request in
                usleep(300_000)
                return TestServer.echo(request)
            }
            defer { server.stop() }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.reply().status == 200)
        }

        /// Aim 3: those who never read disturb nobody, and are gone at their deadline.
        @Test func twoHundredWhoNeverReadDisturbNobody() throws {
            let page = [UInt8](repeating: 0x61, count: 2_000_000)
            let server = try TestServer({
                $0.writeDeadline = .milliseconds(600); $0.minBodyRate = 100_000_000
            }) { request in
                request.path == "/big" ? Response(contentType: "text/plain", body: page) : TestServer.echo(request)
            }
            defer { server.stop() }
            let readers: [RawClient] = try (0..<200).map { _ in try RawClient(port: server.port, receiveBuffer: 4_096) }
            for reader in readers { reader.send("GET /big HTTP/1.1\r\nHost: a\r\n\r\n") }
            let healthy: RawClient = try server.client()
            for _ in 0..<50 {
                healthy.send("GET /small HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try healthy.reply().status == 200)
            }
            usleep(900_000)
            #expect(readers.allSatisfy { (try? $0.reply()) == nil })
        }
    }
}
