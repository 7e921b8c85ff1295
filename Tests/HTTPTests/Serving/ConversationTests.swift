import Testing

@testable import HTTP

extension Sockets {
    /// What one client and the server say to each other.
    @Suite struct Conversation {
        private func serving(_ body: (TestServer) throws -> Void) throws {
            let server = try TestServer()
            defer { server.stop() }
            try body(server)
        }

        @Test func responseNamesLengthAndDate() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("GET /a%20b?c=d HTTP/1.1\r\nHost: A.example.:81\r\n\r\n")
                let reply: RawClient.Reply = try client.reply()
                #expect(reply.text == #"GET a.example:81 ["a b"] ["c=d"]"#)
                #expect(reply.header("Content-Length") == "\(reply.body.count)")
                #expect(reply.header("Date")?.hasSuffix(" GMT") == true)
                #expect(reply.header("Connection") == nil)
            }
        }

        @Test func headHasTheHeadersOfGetAndNoBody() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send(
                    """
                    GET /x HTTP/1.1\r\nHost: a\r\n\r\nHEAD /xy HTTP/1.1\r\nHost: a\r\n\r\nGET /z \
                    HTTP/1.1\r\nHost: a\r\n\r\n
                    """
                )
                let get: RawClient.Reply = try client.reply()
                let head: RawClient.Reply = try client.reply(isHead: true)
                #expect(head.header("Content-Length") == "\(get.body.count + 2)")
                #expect(try client.reply().text.contains("z"))
            }
        }

        @Test func refusalOfHeadHasNoBody() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("HEAD / HTTP/1.1\r\nHost: a b\r\n\r\n")
                #expect(try client.reply(isHead: true).status == 400)
                #expect(client.isClosed())
            }
        }

        @Test func hundredRequestsInOneWriteAreAnsweredInOrder() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send((0..<100).map { "GET /\($0) HTTP/1.1\r\nHost: a\r\n\r\n" }.joined())
                for number in 0..<100 { #expect(try client.reply().text == "GET a [\"\(number)\"] []") }
            }
        }

        @Test func bytesMayComeOneByOne() throws {
            try serving { server in
                let client: RawClient = try server.client()
                let whole =
                    """
                    POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: \
                    chunked\r\n\r\n3;x=\"y\"\r\nabc\r\n1\r\nd\r\n0\r\nX: y\r\n\r\n
                    """
                for byte in whole.utf8 { client.send([byte]) }
                #expect(try client.reply().text == "abcd")
            }
        }

        @Test func bodyOfManyMegabytesArrivesWhole() throws {
            try serving { server in
                let client: RawClient = try server.client()
                let body: [UInt8] = (0..<2 * 1024 * 1024).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
                client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: \(body.count)\r\n\r\n")
                client.send(body)
                #expect(try client.reply().body == body)
            }
        }

        @Test func invitationComesOnlyWhenTheBodyIsAwaited() throws {
            try serving { server in
                let head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n"
                let waiting: RawClient = try server.client()
                waiting.send(head)
                #expect(try waiting.reply().head == "HTTP/1.1 100 Continue")
                waiting.send("abc")
                #expect(try waiting.reply().text == "abc")

                let hasty: RawClient = try server.client()
                hasty.send(head + "abc")
                #expect(try hasty.reply().text == "abc")

                let old: RawClient = try server.client()
                old.send(head.replacing("HTTP/1.1", with: "HTTP/1.0"))
                #expect(!old.hears(within: 100))
                old.send("abc")
                #expect(try old.reply().text == "abc")

                let tooMuch: RawClient = try server.client()
                tooMuch.send(head.replacing("Length: 3", with: "Length: 99999999"))
                #expect(try tooMuch.reply().status == 413)
            }
        }

        @Test func clientThatHasFinishedSendingIsStillAnswered() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("GET /1 HTTP/1.1\r\nHost: a\r\n\r\nGET /2 HTTP/1.1\r\nHost: a\r\n\r\n")
                client.finishSending()
                #expect(try client.reply().status == 200)
                #expect(try client.reply().status == 200)
                #expect(client.isClosed())
            }
        }

        @Test(arguments: [
            ("", ""), ("GET /", "400"), ("GET / HTTP/1.1\r\nHost: a\r\n", "400"),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nabc", "400"),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab", "400"),
        ])
        func requestCutShortIsNoRequest(_ sent: String, _ expected: String) throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send(sent)
                client.finishSending()
                if !expected.isEmpty { #expect("\(try client.reply().status)" == expected) }
                #expect(client.isClosed())
            }
        }

        /// Closing over unread bytes would reset the connection, and the client might never see the 413.
        @Test func refusalSurvivesTheRestOfTheBody() throws {
            try serving { server in
                for _ in 0..<20 {
                    let client: RawClient = try server.client()
                    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 30000000\r\n\r\n")
                    client.send([UInt8](repeating: 0, count: 300_000))
                    #expect(try client.reply().status == 413)
                    #expect(client.isClosed() && !client.wasReset)
                }
            }
        }

        @Test func http10IsAskedToKeepAliveAndSaysSo() throws {
            try serving { server in
                let client: RawClient = try server.client()
                client.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                #expect(try client.reply().header("Connection") == "keep-alive")
                client.send("GET / HTTP/1.0\r\n\r\n")
                #expect(try client.reply().header("Connection") == "close")
                #expect(client.isClosed())
            }
        }

        @Test func everyAnswerIsLogged() throws {
            let server = try TestServer()
            let client: RawClient = try server.client()
            client.send("GET /a HTTP/1.1\r\nHost: b\r\n\r\nPOST /c HTTP/1.1\r\nHost: d\r\nContent-Length: 1, 1\r\n\r\n")
            _ = try client.reply()
            let id: String = try client.reply().text
            client.finishSending()
            server.stop()
            let lines: [String] = server.records.list.map {
                "\($0.method) \($0.host) \($0.target) \($0.status.rawValue) \($0.client)"
            }
            #expect(lines.sorted() == ["GET b /a 200 127.0.0.1", "POST d /c 400 127.0.0.1"])
            #expect(server.records.list.contains { "400 \($0.id)" == id && $0.id.utf8.count == 16 })
        }
    }
}
