import Testing

@testable import HTTP

extension Sockets {
    /// A share that is stuck leaves the others alone.
    @Suite struct Shares {
        private static func get(_ path: String) -> String { "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n" }

        /// The first segment of a path is its share; `/stuck` waits at the gate, `/now` needs no worker.
        private func serving(_ body: (TestServer, Gate) throws -> Void) throws {
            let gate = Gate()
            let server = try TestServer({
                $0.workers = 8
                $0.shares = { [Share($0.segments.first ?? "", workers: 2)] }
                $0.atOnce = { $0.path == "/now" ? Response(contentType: "text/plain", body: [0x31]) : nil }
            }) { request in
                if request.path.hasPrefix("/stuck") { gate.pass() }
                return TestServer.echo(request)
            }
            defer {
                gate.open()
                server.stop()
            }
            try body(server, gate)
        }

        @Test func whoIsStuckTakesNoMoreThanItsShare() throws {
            try serving { server, gate in
                let stuck: [RawClient] = try (0..<20).map { _ in try server.client() }
                for client in stuck { client.send(Self.get("/stuck")) }
                gate.waitForVisitor()
                let other: RawClient = try server.client()
                for number in 0..<20 {
                    other.send(Self.get("/other/\(number)"))
                    #expect(try other.reply().status == 200)
                }
                #expect(!stuck.contains { $0.hears(within: 0) })
                gate.open()
                for client in stuck { #expect(try client.reply().status == 200) }
            }
        }

        @Test func someAnswersNeedNoWorker() throws {
            let gate = Gate()
            let server = try TestServer({
                $0.workers = 1
                $0.atOnce = { $0.path == "/now" ? Response(contentType: "text/plain", body: [0x31]) : nil }
            }) { request in
                gate.pass()
                return TestServer.echo(request)
            }
            defer { server.stop() }
            let stuck: RawClient = try server.client()
            stuck.send(Self.get("/"))
            gate.waitForVisitor()
            let client: RawClient = try server.client()
            for _ in 0..<3 {
                client.send(Self.get("/now"))
                #expect(try client.reply().text == "1")
            }
            client.send("HEAD /now HTTP/1.1\r\nHost: a\r\n\r\n" + Self.get("/now"))
            #expect(try client.reply(isHead: true).header("Content-Length") == "1")
            #expect(try client.reply().text == "1")
            gate.open()
            #expect(try stuck.reply().status == 200)
        }
    }
}
