import Glibc
import Testing

@testable import HTTP

extension Sockets {
    /// A graceful end: what runs is finished, nobody new is let in.
    @Suite struct Stopping {
        @Test func runningRequestIsFinishedAndNobodyIsAccepted() throws {
            let gate = Gate()
            let server = try TestServer(handler: { request in
                if request.path == "/slow" { gate.pass() }
                return TestServer.echo(request)
            })
            let idle: RawClient = try server.client()
            let running: RawClient = try server.client()
            let partial: RawClient = try server.client()
            idle.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            _ = try idle.reply()
            partial.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na")
            running.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.waitForVisitor()
            server.server.stop()
            #expect(idle.isClosed())
            #expect(throws: RawClient.Failure.self) { try RawClient(port: server.port) }
            partial.send("bc")
            #expect(try partial.reply().header("Connection") == "close")
            gate.open()
            let reply: RawClient.Reply = try running.reply()
            #expect(reply.status == 200)
            #expect(reply.header("Connection") == "close")
            #expect(running.isClosed())
            server.stop()
        }

        /// Two processes in turns at one socket: who is connected gets one more answer, who comes meanwhile waits.
        @Test func theNextOneTakesOverTheSocket() throws {
            let listener = try Listener(IPAddress(v4: 0x7F00_0001), port: 0, isDual: false)
            let first = try TestServer { $0.inherited = [dup(listener.descriptor)] }
            #expect(first.port == listener.port)
            let busy: RawClient = try first.client()
            let idle: RawClient = try first.client()
            for client in [busy, idle] {
                client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
                #expect(try client.reply().header("Connection") != "close")
            }
            first.server.stop()
            let late: RawClient = try first.client()
            late.send("GET /late HTTP/1.1\r\nHost: a\r\n\r\n")
            usleep(50_000)
            busy.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            let last: RawClient.Reply = try busy.reply()
            #expect(last.status == 200)
            #expect(last.header("Connection") == "close")
            #expect(idle.isClosed())
            first.stop()
            let second = try TestServer { $0.inherited = [dup(listener.descriptor)] }
            #expect(try late.reply().text.hasPrefix("GET"))
            second.stop()
        }

        @Test(arguments: [
            ("1", getpid(), [3]), ("2", getpid(), [3, 4]), ("1", getpid() + 1, []), ("0", getpid(), []),
        ])
        func socketsAreThoseMeantForThisProcess(count: String, process: Int32, descriptors: [Int32]) throws {
            let environment = ["LISTEN_FDS": count, "LISTEN_PID": String(process)]
            #expect(try Server.Configuration.fromEnvironment(environment).inherited == descriptors)
        }

        @Test func whatDoesNotListenIsRefused() throws {
            let pipe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            #expect(throws: ListeningError.self) { try TestServer { $0.inherited = [pipe] } }
            #expect(throws: ConfigurationError.self) {
                try Server.Configuration.fromEnvironment(["LISTEN_FDS": "many", "LISTEN_PID": String(getpid())])
            }
        }

        @Test func graceHasAnEnd() throws {
            let gate = Gate()
            let server = try TestServer({ $0.shutdownGrace = .milliseconds(200) }) { request in
                gate.pass()
                return TestServer.echo(request)
            }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            gate.waitForVisitor()
            let start: Int64 = Clock.monotonic()
            server.stop()
            #expect((190_000...1_000_000).contains(Clock.monotonic() - start))
            #expect(client.isClosed())
            gate.open()
        }

        @Test func stopBeforeRunAndTwiceAreNoTrouble() throws {
            let server = try TestServer()
            server.server.stop()
            server.stop()
        }

        @Test func localhostListensOnBothFamilies() throws {
            let server = try TestServer { $0.host = "localhost" }
            defer { server.stop() }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.reply().status == 200)
        }

        @Test func mappedPeerIsPrintedAsIPv4() throws {
            let server = try TestServer({ $0.host = "::" }) { request in
                Response(contentType: "text/plain", body: Array(request.client.utf8))
            }
            defer { server.stop() }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(try client.reply().text == "127.0.0.1")
        }

        @Test func addressThatIsTakenOrNoneIsAnError() throws {
            let server = try TestServer()
            defer { server.stop() }
            #expect { try TestServer { $0.port = server.port } } throws: {
                ($0 as? ListeningError)?.isTaken == true && "\($0)".contains(" port \(server.port): ")
            }
            #expect(throws: ConfigurationError.self) { try TestServer { $0.host = "example.org" } }
        }

        /// In a process of its own, since the signal mask is the process's.
        @Test func termSignalStops() async {
            await #expect(processExitsWith: .exitCode(7)) {
                try Signals.onTermination { exit(7) }
                kill(getpid(), SIGTERM)
                sleep(2)
            }
        }
    }
}
