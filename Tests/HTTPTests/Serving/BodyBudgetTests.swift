import Glibc
import Testing

@testable import HTTP

extension Sockets {
    /// Bodies that are under way, and what they may hold together. Clients are told apart by what a proxy says.
    @Suite struct BodyBudgets {
        private func serving(
            total: Int = 1_000_000, perClient: Int = 400_000, _ adjust: (inout Server.Configuration) -> Void = { _ in },
            handler: @escaping @Sendable (Request) -> Response = TestServer.echo, _ body: (TestServer) throws -> Void
        ) throws {
            let server = try TestServer(
                {
                    $0.trustedProxies = [CIDR("127.0.0.1")].compactMap(\.self)
                    ($0.bodyBudget, $0.clientBodyBudget) = (total, perClient)
                    adjust(&$0)
                }, handler: handler)
            defer { server.stop() }
            try body(server)
        }

        private func begin(_ server: TestServer, _ framing: String, from address: String) throws -> RawClient {
            let client: RawClient = try server.client()
            client.send("POST / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: \(address)\r\n\(framing)\r\n\r\n")
            return client
        }

        /// A body of so many bytes that never ends.
        private func hold(_ server: TestServer, _ length: Int, from address: String) throws -> RawClient {
            let client: RawClient = try begin(server, "Content-Length: \(length)", from: address)
            client.send([UInt8](repeating: 0x61, count: length - 1))
            usleep(50_000)
            return client
        }

        /// What becomes of a body of so many bytes: its status.
        private func outcome(_ server: TestServer, _ length: Int, from address: String) throws -> Int {
            let client: RawClient = try begin(server, "Content-Length: \(length)", from: address)
            client.send([UInt8](repeating: 0x61, count: length))
            let reply: RawClient.Reply = try client.reply()
            #expect(reply.status != 503 || reply.header("Retry-After") != nil)
            return reply.status
        }

        @Test(arguments: [
            // Held by whom, then who sends how much.
            (["1.1.1.1 300000"], "1.1.1.1", 100_000, 200), (["1.1.1.1 300000"], "1.1.1.1", 100_001, 503),
            (["1.1.1.1 300000"], "2.2.2.2", 400_000, 200),
            (["2001:db8::1 300000"], "2001:db8::ffff", 200_000, 503),
            (["2001:db8::1 300000"], "2001:db8:0:1::1", 200_000, 200),
            // What is long leaves a quarter to what is short.
            (["1.1.1.1 390000", "2.2.2.2 350000"], "3.3.3.3", 70_000, 503),
            (["1.1.1.1 390000", "2.2.2.2 350000"], "3.3.3.3", 60_000, 200),
            ([], "1.1.1.1", 400_001, 503),
        ])
        func whatIsHeldIsCounted(_ held: [String], _ address: String, _ length: Int, _ expected: Int) throws {
            try serving { server in
                let holders: [RawClient] = try held.map {
                    let words = $0.split(separator: " ")
                    return try hold(server, Int(words[1]) ?? 0, from: String(words[0]))
                }
                #expect(try outcome(server, length, from: address) == expected)
                // Who holds is not disturbed, and gives back as soon as it was answered.
                for holder in holders {
                    holder.send("a")
                    #expect(try holder.reply().status == 200)
                }
                usleep(50_000)
                #expect(try outcome(server, min(length, 400_000), from: address) == 200)
            }
        }

        @Test func chunksAreCountedAsTheyCome() throws {
            try serving { server in
                let client: RawClient = try begin(server, "Transfer-Encoding: chunked", from: "1.1.1.1")
                let chunk = Array("186a0\r\n".utf8) + [UInt8](repeating: 0x61, count: 100_000) + [13, 10]
                for _ in 0..<4 { client.send(chunk) }
                #expect(!client.hears(within: 100))
                client.send(chunk)
                #expect(try client.reply().status == 503)
            }
        }

        @Test func whoGoesAwayGivesBack() throws {
            try serving({ $0.silentDeadline = .milliseconds(300) }) { server in
                do { _ = try hold(server, 400_000, from: "1.1.1.1") }
                #expect(waitUntil { (try? outcome(server, 400_000, from: "1.1.1.1")) == 200 })
                let silent: RawClient = try hold(server, 400_000, from: "1.1.1.1")
                #expect(try outcome(server, 10, from: "1.1.1.1") == 503)
                #expect(try silent.reply().status == 408)
                #expect(try outcome(server, 400_000, from: "1.1.1.1") == 200)
            }
        }

        /// A refusal comes before the body, and instead of the invitation to send it.
        @Test func whoAsksFirstIsToldFirst() throws {
            try serving { server in
                let client: RawClient = try begin(
                    server, "Expect: 100-continue\r\nContent-Length: 400001", from: "1.1.1.1")
                #expect(try client.reply().status == 503)
            }
        }

        @Test func aBodyHasAnEndHoweverFastItComes() throws {
            try serving({ $0.wholeBodyDeadline = .milliseconds(400) }) { server in
                let client: RawClient = try begin(server, "Content-Length: 100000", from: "1.1.1.1")
                let start: Int64 = Clock.monotonic()
                while !client.hears(within: 20), Clock.monotonic() - start < 2_000_000 {
                    client.send([UInt8](repeating: 0x61, count: 1_000))
                }
                #expect((350_000...900_000).contains(Clock.monotonic() - start))
                #expect(try client.reply().status == 408)
            }
        }

        /// Forty bodies of 5 MB are under way, and are then answered: neither takes their length in memory.
        /// In a process of its own: what other tests hold would count.
        @Test func longBodiesTakeNoMemory() async {
            await #expect(processExitsWith: .success) { try BodyBudgets().fortyLongBodies() }
        }

        private func fortyLongBodies() throws {
            let count: @Sendable (Request) -> Response = { request in
                Response(contentType: "text/plain", body: Array("\(request.body.count)".utf8))
            }
            try serving(total: 1 << 30, perClient: 1 << 30, handler: count) { server in
                _ = try outcome(server, 5_000_000, from: "1.1.1.1")
                let before: Int = residentBytes()
                let holders: [RawClient] = try (0..<40).map { _ in try hold(server, 5_000_000, from: "1.1.1.1") }
                #expect(residentBytes() - before < 24 << 20)
                for holder in holders {
                    holder.send("a")
                    #expect(try holder.reply().text == "5000000")
                }
                #expect(residentBytes() - before < 24 << 20)
            }
        }
    }
}
