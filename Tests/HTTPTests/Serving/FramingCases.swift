import Testing

@testable import HTTP

extension Sockets {
    /// RFC 9112, byte by byte: what is sound is served and leaves the connection usable, what is doubtful is refused
    /// and closes it.
    @Suite struct RawBytes {
        private static let server = try? TestServer { $0.maxBody = 1_000 }

        @Test(arguments: requestLines + targets + hosts + fields + framing + chunks + connections + sweeps)
        func bytesMeetTheirStatus(_ wire: WireCase) throws {
            let server: TestServer = try #require(Self.server)
            #expect(try wire.outcome(server.port) == wire.expected)
        }

        private static let requestLines = [
            WireCase("plain", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "200"),
            WireCase("one empty line before", "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "200"),
            WireCase("two empty lines before", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("blank before", " GET / HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("two blanks after method", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("two blanks after target", "GET /  HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("blank at the end", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", "400!"),
            WireCase("tab for a blank", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("no method", "/ HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("HTTP/0.9", "GET /\r\n", "400!"),
            WireCase("HTTP/0.9 named", "GET / HTTP/0.9\r\n\r\n", "505!"),
            WireCase("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505!"),
            WireCase("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", "505!"),
            WireCase("HTTP/3.0", "GET / HTTP/3.0\r\nHost: a\r\n\r\n", "505!"),
            WireCase("HTTP/1.2 is read as 1.1", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", "200"),
            WireCase("HTTP/1.10", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", "400!"),
            WireCase("HTTP/11", "GET / HTTP/11\r\nHost: a\r\n\r\n", "400!"),
            WireCase("HTTP/1", "GET / HTTP/1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("HTTP/+1.1", "GET / HTTP/+1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("http lower-case", "GET / http/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("other protocol", "GET / SIP/2.00\r\nHost: a\r\n\r\n", "400!"),
            WireCase("method lower-case", "get / HTTP/1.1\r\nHost: a\r\n\r\n", "501!"),
            WireCase("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", "501!"),
            WireCase("unknown method with body", "BREW / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "501!"),
            WireCase("TRACE", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", "501!"),
            WireCase("CONNECT", "CONNECT a:443 HTTP/1.1\r\nHost: a:443\r\n\r\n", "501!"),
            WireCase("method no token", "G@T / HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("LF alone", "GET / HTTP/1.1\nHost: a\n\n", "400!"),
            WireCase("LF alone after request line", "GET / HTTP/1.1\nHost: a\r\n\r\n", "400!"),
            WireCase("LF alone at the very first", "\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("CR CR LF", "GET / HTTP/1.1\r\r\nHost: a\r\n\r\n", "400!"),
            WireCase("CR in the line", "GET /\r HTTP/1.1\r\nHost: a\r\n\r\n", "400!"),
            WireCase("TLS hello", [0x16, 0x03, 0x01, 0x02, 0x00, 0x01], "400!"),
            WireCase("PUT", "PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", "200"),
            WireCase("PATCH", "PATCH / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx", "200"),
            WireCase("DELETE", "DELETE / HTTP/1.1\r\nHost: a\r\n\r\n", "200"),
            WireCase("OPTIONS", "OPTIONS /x HTTP/1.1\r\nHost: a\r\n\r\n", "200"),
            WireCase("OPTIONS *", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "204"),
        ]

        private static let targets = [
            ("/", "200"), ("/a/b", "200"), ("//", "200"), ("/a//b/", "200"), ("/a?b=c&d", "200"), ("/?", "200"),
            ("/%41%C3%A9", "200"), ("/a%20b", "200"), ("/a;b=1,2", "200"), ("/~a!$&'()*+,;=:@", "200"),
            ("/?a=/?:@!$'()*+,;", "200"), ("/?a={b}|c[d]^`\\", "200"), ("/..a", "200"), ("/a..", "200"),
            ("/...", "200"),
            ("http://a/", "200"), ("HTTP://A:80/b", "200"), ("https://a/b?c", "200"), ("http://a", "200"),
            ("http://a?b", "200"),
            ("*", "400!"), ("**", "400!"), ("a", "400!"), ("a/b", "400!"), ("?a", "400!"), ("a:80", "400!"),
            ("http:/a", "400!"), ("http://", "400!"), ("http:///a", "400!"), ("ftp://a/", "400!"),
            ("http://u@a/", "400!"),
            ("http://u:p@a/", "400!"), ("http://a b/", "400!"), ("http://a:99999/", "400!"), ("http://[::1/", "400!"),
            ("/%", "400!"), ("/%4", "400!"), ("/%4g", "400!"), ("/%+4", "400!"), ("/%%41", "400!"), ("/%00", "400!"),
            ("/a%00b", "400!"), ("/%0d%0a", "400!"), ("/%7f", "400!"), ("/%c3", "400!"), ("/%c0%af", "400!"),
            ("/%ed%a0%80", "400!"), ("/%f4%90%80%80", "400!"), ("/%2f", "400!"), ("/a%2Fb", "400!"),
            ("/.", "400!"), ("/..", "400!"), ("/a/..", "400!"), ("/a/./b", "400!"), ("/../a", "400!"), ("/%2e", "400!"),
            ("/%2e%2e/a", "400!"), ("/.%2E/a", "400!"), ("/a#b", "400!"), ("/a\\b", "400!"), ("/<a>", "400!"),
            ("/\"", "400!"),
            ("/a|b", "400!"), ("/{a}", "400!"), ("/é", "400!"), ("/?é", "400!"), ("/?a=%", "400!"),
            ("/?a=%zz", "400!"),
            ("/?a=%00", "400!"), ("/?a=%ff", "400!"), ("/?<a>", "400!"), ("/?a#b", "400!"),
        ].map { WireCase("target \($0)", "GET \($0) HTTP/1.1\r\nHost: a\r\n\r\n", $1) }

        private static let hosts: [WireCase] =
            [
                ("Host: a", "200"), ("Host: A.Example", "200"), ("Host: a.", "200"), ("Host: a:80", "200"),
                ("Host: a:", "200"),
                ("Host: 127.0.0.1:8080", "200"), ("Host: [::1]", "200"), ("Host: [::1]:80", "200"), ("Host:a", "200"),
                ("Host: \t a \t", "200"), ("hOsT: a", "200"), ("Host: a_b-c.d", "200"),
                ("Host: " + String(repeating: "a", count: 253), "200"),
                ("X: y", "400!"), ("Host:", "400!"), ("Host: ", "400!"), ("Host: a\r\nHost: a", "400!"),
                ("Host: a\r\nhost: b", "400!"),
                ("Host: a b", "400!"), ("Host: a,b", "400!"), ("Host: a/b", "400!"), ("Host: u@a", "400!"),
                ("Host: a:b", "400!"),
                ("Host: a:80:80", "400!"), ("Host: a:65536", "400!"), ("Host: a:-1", "400!"), ("Host: :80", "400!"),
                ("Host: .", "400!"),
                ("Host: .a", "400!"), ("Host: a..", "400!"), ("Host: a%41", "400!"), ("Host: é", "400!"),
                ("Host: ::1", "400!"),
                ("Host: []", "400!"), ("Host: [::1", "400!"), ("Host: [::1]a", "400!"), ("Host: [127.0.0.1]", "400!"),
                ("Host: [g::1]", "400!"), ("Host: " + String(repeating: "a", count: 254), "400!"),
                ("Host: http://a", "400!"),
            ].map { (field: String, expected: String) in WireCase(field, "GET / HTTP/1.1\r\n\(field)\r\n\r\n", expected)
            } + [
                WireCase(
                    "absolute-form needs a sound Host all the same", "GET http://a/ HTTP/1.1\r\nHost: a b\r\n\r\n",
                    "400!"),
                WireCase("absolute-form needs Host", "GET http://a/ HTTP/1.1\r\n\r\n", "400!"),
                WireCase("HTTP/1.0 without Host", "GET / HTTP/1.0\r\n\r\n", "200!"),
                WireCase("HTTP/1.0 with two", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n", "400!"),
            ]

        private static let fields: [WireCase] = [
            ("X: y", "200"), ("X:", "200"), ("X:y", "200"), ("X: \t y \t ", "200"), ("X: a\tb", "200"),
            ("X: a:b", "200"),
            ("!#$%&'*+-.^_`|~09az: y", "200"), ("X: \u{E9}", "200"), ("X: y\r\nX: z", "200"), ("X : y", "400!"),
            ("X\t: y", "400!"),
            (" X: y", "400!"), ("\tX: y", "400!"), ("X: y\r\n z", "400!"), ("X: y\r\n\tz", "400!"),
            ("X: y\r\n ", "400!"),
            (": y", "400!"), ("X", "400!"), ("X y", "400!"), ("X\r\n: y", "400!"), ("X[: y", "400!"),
            ("\u{E9}: y", "400!"),
            ("X: y\rZ: w", "400!"), ("X: y\nZ: w", "400!"), ("X: y\r\r\nZ: w", "400!"), ("X: \u{7F}", "400!"),
            ("X: \0", "400!"),
        ].map { WireCase("field \($0.debugDescription)", "GET / HTTP/1.1\r\nHost: a\r\n\($0)\r\n\r\n", $1) }

        private static let framing: [WireCase] =
            [
                ("", "", "200"), ("Content-Length: 0", "", "200"), ("Content-Length: 3", "abc", "200"),
                ("Content-Length: 003", "abc", "200"),
                ("Content-Length:\t3 ", "abc", "200"), ("content-length: 3", "abc", "200"),
                ("Content-Length: 1000", String(repeating: "x", count: 1000), "200"),
                ("Content-Length: 1001", "", "413!"), ("Content-Length: 999999999999999", "", "413!"),
                ("Content-Length: 9999999999999999", "", "400!"),
                ("Content-Length: 18446744073709551616", "", "400!"), ("Content-Length:", "", "400!"),
                ("Content-Length: +3", "abc", "400!"),
                ("Content-Length: -1", "", "400!"), ("Content-Length: -0", "", "400!"),
                ("Content-Length: 0x3", "abc", "400!"),
                ("Content-Length: 3.0", "abc", "400!"), ("Content-Length: 3 3", "abc", "400!"),
                ("Content-Length: 3, 3", "abc", "400!"),
                ("Content-Length: 3,", "abc", "400!"), ("Content-Length: \u{663}", "abc", "400!"),
                ("Content-Length: 3\u{A0}", "abc", "400!"),
                ("Content-Length: a", "abc", "400!"), ("Content-Length: 3\r\nContent-Length: 3", "abc", "400!"),
                ("Content-Length: 3\r\nContent-Length: 4", "abcd", "400!"),
                ("Content-Length: 3\r\nTransfer-Encoding: chunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chunked", "0\r\n\r\n", "200"),
                ("Transfer-Encoding: CHUNKED", "0\r\n\r\n", "200"),
                ("transfer-encoding:\tchunked ", "0\r\n\r\n", "200"),
                ("Transfer-Encoding: chunked, chunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: identity", "", "400!"),
                ("Transfer-Encoding: chunked, identity", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: gzip", "", "400!"), ("Transfer-Encoding: gzip, chunked", "0\r\n\r\n", "501!"),
                ("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked", "0\r\n\r\n", "501!"),
                ("Transfer-Encoding:", "", "400!"),
                ("Transfer-Encoding: ,chunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chunked,", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: xchunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chunked;q=1", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: \"chunked\"", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: \u{0B}chunked", "0\r\n\r\n", "400!"),
                ("Transfer-Encoding: chun\u{212A}ed", "0\r\n\r\n", "400!"), ("Transfer_Encoding: chunked", "", "200"),
                ("Transfer-Encoding : chunked", "0\r\n\r\n", "400!"),
                ("X: y\r\n Transfer-Encoding: chunked", "", "400!"),
                ("Content-Length: 3\r\nExpect: 200-ok", "abc", "417!"),
                ("Content-Length: 3\r\nExpect: 100-continue", "abc", "200"),
                ("Expect: 100-continue", "", "200"), ("Content-Length: 3\r\nExpect: 100-Continue, x", "abc", "417!"),
            ].map {
                WireCase("POST \($0)", "POST / HTTP/1.1\r\nHost: a\r\n\($0)\($0.isEmpty ? "" : "\r\n")\r\n\($1)", $2)
            } + [
                WireCase(
                    "chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400!"),
                WireCase(
                    "expectation in HTTP/1.0", "POST / HTTP/1.0\r\nExpect: x\r\nContent-Length: 1\r\n\r\na", "200!"),
                WireCase("GET with a body", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "200"),
            ]
    }
}
