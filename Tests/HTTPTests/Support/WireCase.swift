import Testing

@testable import HTTP

/// Bytes that are sent over a fresh connection, and what must come back.
struct WireCase: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    /// Statuses in order; a "!" at the end: then the connection is closed. Without it: then it serves the next request.
    let expected: String

    init(_ name: String, _ text: String, _ expected: String) { self.init(name, Array(text.utf8), expected) }

    init(_ name: String, _ bytes: [UInt8], _ expected: String) {
        self.name = name
        self.bytes = bytes
        self.expected = expected
    }

    var testDescription: String { name }

    /// What came back, in the form of `expected`.
    func outcome(_ port: Int) throws -> String {
        let client = try RawClient(port: port)
        client.send(bytes)
        var outcome: [String] = []
        for _ in expected.split(separator: " ") { outcome.append("\(try client.reply().status)") }
        guard expected.hasSuffix("!") else {
            client.send("GET /next HTTP/1.1\r\nHost: a\r\n\r\n")
            let next: RawClient.Reply = try client.reply()
            return outcome.joined(separator: " ") + (next.text.contains("next") ? "" : " then \(next.status)")
        }
        return outcome.joined(separator: " ") + (client.isClosed() ? "!" : "")
    }
}
