import Testing

@testable import HTTP

extension Sockets {
    /// Responses as they stand on the wire.
    @Suite struct Responses {
        private func reply(_ fields: String = "", _ handler: @escaping @Sendable (Request) -> Response) throws
            -> RawClient.Reply
        {
            let server = try TestServer(handler: handler)
            defer { server.stop() }
            let client: RawClient = try server.client()
            client.send("GET / HTTP/1.1\r\nHost: a\r\n\(fields)Connection: close\r\n\r\n")
            let reply: RawClient.Reply = try client.reply()
            #expect(client.isClosed())
            return reply
        }

        @Test(arguments: ["a\r\nb", "a\nb", "a\rb", "a\0b", "a\u{7F}"])
        func valueThatWouldBreakTheMessageIsA500(_ value: String) throws {
            let refused: RawClient.Reply = try reply { _ in .redirect(to: value) }
            #expect(refused.status == 500)
            #expect(!refused.head.contains("Location"))
        }

        @Test(arguments: [
            ("a", "b;c"), ("a", "b c"), ("a", "b\"c"), ("a", "é"), ("", "b"), ("a=b", "c"), ("a\r\nb", "c"),
        ])
        func cookieThatCannotBeWrittenIsA500(_ name: String, _ value: String) throws {
            let refused: RawClient.Reply = try reply { _ in
                var response = Response(status: .ok)
                response.setCookie(Cookie(name: name, value: value, isSecure: false))
                return response
            }
            #expect(refused.status == 500)
        }

        @Test func cookieIsWritten() throws {
            let reply: RawClient.Reply = try reply { _ in
                var response = Response.redirect(to: "/b")
                response.setCookie(Cookie(name: "__Host-a", value: "b", maxAge: 0, isSecure: true))
                return response
            }
            #expect(reply.status == 303)
            #expect(reply.header("Location") == "/b")
            #expect(reply.header("Set-Cookie") == "__Host-a=b; Path=/; SameSite=Lax; Max-Age=0; HttpOnly; Secure")
        }

        @Test func framingIsTheServersAlone() throws {
            let reply: RawClient.Reply = try reply { _ in
                var response = Response(contentType: "text/plain", body: [65])
                for name in ["Content-Length", "transfer-encoding", "Connection", "Date"] {
                    response.headers.add(name, "chunked")
                }
                return response
            }
            #expect(reply.header("Content-Length") == "1")
            #expect(reply.header("Transfer-Encoding") == nil)
            #expect(!reply.head.contains("chunked"))
        }

        @Test(arguments: [204, 304])
        func statusWithoutBodyHasNone(_ code: Int) throws {
            let reply: RawClient.Reply = try reply { _ in
                Response(status: StatusCode(rawValue: code), contentType: "text/plain", body: [65])
            }
            #expect(reply.header("Content-Length") == nil)
        }

        @Test(arguments: [
            ("gzip", true, true), ("GZIP;q=0.5", true, true), ("br, gzip", true, true), ("*", true, true),
            ("gzip;q=0", true, false),
            ("*;q=0", true, false), ("gzip;q=0, *", true, false), ("br", true, false), ("", true, false),
            ("gzip", false, false),
        ])
        func onlyWhatMayBeCompressedIs(_ accepted: String, _ isCompressible: Bool, _ isCompressed: Bool) throws {
            let text: [UInt8] = Array(String(repeating: "Perjanjian Kinerja ", count: 1_000).utf8)
            let reply: RawClient.Reply = try reply("Accept-Encoding: \(accepted)\r\n") { _ in
                var response = Response(contentType: "text/csv", body: text)
                response.isCompressible = isCompressible
                return response
            }
            #expect(reply.header("Vary") == (isCompressible ? "Accept-Encoding" : nil))
            #expect(reply.header("Content-Encoding") == (isCompressed ? "gzip" : nil))
            #expect(
                isCompressed ? reply.body.starts(with: [0x1F, 0x8B]) && reply.body.count < 1_000 : reply.body == text)
        }
    }
}
