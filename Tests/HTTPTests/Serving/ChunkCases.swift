@testable import HTTP

extension Sockets.RawBytes {
    static let chunks: [WireCase] = [
        ("0\r\n\r\n", "200"), ("1\r\na\r\n0\r\n\r\n", "200"), ("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", "200"),
        ("A\r\n0123456789\r\n0\r\n\r\n", "200"),
        ("a\r\n0123456789\r\n0\r\n\r\n", "200"), ("00000003\r\nabc\r\n0\r\n\r\n", "200"),
        ("1\r\na\r\n00000000\r\n\r\n", "200"),
        ("2\r\n\r\n\r\n0\r\n\r\n", "200"), ("1;x\r\na\r\n0\r\n\r\n", "200"), ("1;x=y\r\na\r\n0\r\n\r\n", "200"),
        ("1 ; x = y\r\na\r\n0\r\n\r\n", "200"),
        ("1;x=\"y;\\\"z\"\r\na\r\n0\r\n\r\n", "200"), ("1;x;y=z\r\na\r\n0;e\r\n\r\n", "200"),
        ("0\r\nX: y\r\n\r\n", "200"),
        ("0\r\nX: y\r\nZ: w\r\n\r\n", "200"), ("0\r\nContent-Length: 5\r\n\r\n", "200"),
        ("3E8\r\n" + String(repeating: "x", count: 1000) + "\r\n0\r\n\r\n", "200"),
        ("3E9\r\n", "413!"), ("3E8\r\n" + String(repeating: "x", count: 1000) + "\r\n1\r\n", "413!"),
        ("FFFFFFFF\r\n", "413!"),
        ("000000003\r\nabc\r\n0\r\n\r\n", "400!"), ("FFFFFFFFFFFFFFFFF\r\n", "400!"), ("80000000000000000\r\n", "400!"),
        ("\r\n", "400!"),
        (" 1\r\na\r\n0\r\n\r\n", "400!"), ("1 \r\na\r\n0\r\n\r\n", "400!"), ("+1\r\na\r\n0\r\n\r\n", "400!"),
        ("-1\r\na\r\n0\r\n\r\n", "400!"),
        ("0x1\r\na\r\n0\r\n\r\n", "400!"), ("g\r\n", "400!"), ("1g\r\n", "400!"), ("\u{FF26}\r\n", "400!"),
        ("1\u{661}\r\n", "400!"),
        ("1\na\r\n0\r\n\r\n", "400!"), ("1\r\na\n0\r\n\r\n", "400!"), ("1\r\na0\r\n\r\n", "400!"),
        ("1\r\nab\r\n0\r\n\r\n", "400!"),
        ("1\r\na\r0\r\n\r\n", "400!"), ("1\ra\r\n", "400!"), ("1\r\r\na\r\n", "400!"), ("0\n\n", "400!"),
        ("0\r\n\n", "400!"), ("0\r\nX\r\n\r\n", "400!"),
        ("0\r\n X: y\r\n\r\n", "400!"), ("0\r\nX : y\r\n\r\n", "400!"), ("0\r\nX: \0\r\n\r\n", "400!"),
        ("0\r\nX: y\n\r\n", "400!"),
        ("1;\r\na\r\n", "400!"), ("1;;x\r\na\r\n", "400!"), ("1;x=\r\na\r\n", "400!"), ("1;x=\"y\r\na\r\n", "400!"),
        ("1;x y\r\na\r\n", "400!"),
        ("1;\u{1}\r\na\r\n", "400!"), ("1;x=\"\\\r\na\r\n", "400!"), ("1;x=\"\u{7F}\"\r\na\r\n", "400!"),
        ("1;" + String(repeating: "x", count: 2000), "400!"),
        ("0\r\nX: " + String(repeating: "y", count: 2000), "400!"),
        (String(repeating: "1;" + String(repeating: "x", count: 900) + "\r\na\r\n", count: 20), "413!"),
        ("0\r\n" + String(repeating: "X: " + String(repeating: "y", count: 900) + "\r\n", count: 20), "413!"),
    ].map {
        WireCase(
            "chunks \($0.prefix(40).debugDescription)",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\($0)", $1)
    }

    static let connections: [WireCase] = {
        let get = "GET / HTTP/1.1\r\nHost: a\r\n"
        let post = "POST / HTTP/1.1\r\nHost: a\r\n"
        return [
            WireCase("close", get + "Connection: close\r\n\r\n", "200!"),
            WireCase("close in a list", get + "Connection: x, Close\r\n\r\n", "200!"),
            WireCase("close in a second field", get + "Connection: keep-alive\r\nConnection: close\r\n\r\n", "200!"),
            WireCase("close ends the pipeline", get + "Connection: close\r\n\r\n" + get + "\r\n", "200!"),
            WireCase("keep-alive", get + "Connection: keep-alive\r\n\r\n", "200"),
            WireCase("HTTP/1.0 closes", "GET / HTTP/1.0\r\nHost: a\r\n\r\n", "200!"),
            WireCase("HTTP/1.0 keeps alive when asked", "GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "200"),
            WireCase("upgrade is ignored", get + "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n", "200"),
            WireCase("two at once", get + "\r\n" + get + "\r\n", "200 200"),
            WireCase("body and next", post + "Content-Length: 3\r\n\r\nabc" + get + "\r\n", "200 200"),
            WireCase(
                "chunks and next", post + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n" + get + "\r\n",
                "200 200"),
            WireCase("empty line between", post + "Content-Length: 3\r\n\r\nabc\r\n" + get + "\r\n", "200 200"),
            WireCase("error ends the pipeline", get + "\r\nBAD\r\n\r\n" + get + "\r\n", "200 400!"),
            WireCase("body longer than told", post + "Content-Length: 3\r\n\r\nabc@@@\r\n\r\n", "200 400!"),
            WireCase(
                "OPTIONS * a hundred times", String(repeating: "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", count: 100),
                Array(repeating: "204", count: 100).joined(separator: " ")),
            WireCase("100 fields", get + many(99) + "\r\n", "200"),
            WireCase("101 fields", get + many(100) + "\r\n", "431!"),
            WireCase("long line", "GET /\(String(repeating: "a", count: 17_000))", "414!"),
            WireCase(
                "long line, whole",
                """
                GET /\(String(repeating: "a", count: 17_000)) HTTP/1.1\r\nHost: a\r\n\r\n
                """, "414!"),
            WireCase("long field", get + "X: \(String(repeating: "a", count: 17_000))", "431!"),
            WireCase(
                "long head, whole",
                get
                    + """
                    X: \(String(repeating: "a", count: 8_000))\r\nY: \
                    \(String(repeating: "a", count: 9_000))\r\n\r\n
                    """,
                "431!"),
            WireCase(
                "head just inside", get + "X: \(String(repeating: "a", count: 16_384 - get.utf8.count - 7))\r\n\r\n",
                "200"),
        ]
    }()

    private static func many(_ count: Int) -> String { (0..<count).map { "X\($0): y\r\n" }.joined() }

    /// Every byte that may not stand in its place.
    static let sweeps: [WireCase] = (UInt8.min ... .max).flatMap { byte -> [WireCase] in
        var cases: [WireCase] = []
        func refuse(_ place: String, _ before: String, _ after: String) {
            cases.append(WireCase("byte \(byte) in \(place)", Array(before.utf8) + [byte] + Array(after.utf8), "400!"))
        }
        if !ASCII.isFieldValue(byte) { refuse("a value", "GET / HTTP/1.1\r\nHost: a\r\nX: a", "b\r\n\r\n") }
        let isToken: Bool = "!#$%&'*+-.^_`|~".utf8.contains(byte) || ASCII.isDigit(byte) || ASCII.isLetter(byte)
        if !isToken, byte != ASCII.colon { refuse("a name", "GET / HTTP/1.1\r\nHost: a\r\nX", "Y: b\r\n\r\n") }
        if !isToken, byte != ASCII.space { refuse("the method", "GE", "T / HTTP/1.1\r\nHost: a\r\n\r\n") }
        if byte <= 0x20 || byte >= 0x7F { refuse("the target", "GET /a", "b HTTP/1.1\r\nHost: a\r\n\r\n") }
        if byte < 0x2D || byte >= 0x7B { refuse("the host", "GET / HTTP/1.1\r\nHost: a", "b\r\n\r\n") }
        return cases
    }
}
