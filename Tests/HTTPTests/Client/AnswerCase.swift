import Testing

@testable import HTTP

/// What a server does after it read a request, and what the client makes of it.
struct AnswerCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let deeds: [RawServer.Deed]
    let outcome: Result<String, Client.Failure>

    init(_ name: String, _ deeds: [RawServer.Deed], _ outcome: Result<String, Client.Failure>) {
        testDescription = name
        self.deeds = [.read] + deeds
        self.outcome = outcome
    }

    init(_ name: String, _ text: String, _ outcome: Result<String, Client.Failure>) {
        self.init(name, [.say(text)], outcome)
    }

    /// "status body" of each answer that is one.
    static let all: [AnswerCase] = [
        AnswerCase("a stated length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", .success("200 abc")),
        AnswerCase("HTTP/1.0", "HTTP/1.0 200 OK\r\nContent-Length: 3\r\n\r\nabc", .success("200 abc")),
        AnswerCase("no phrase and no blank before it", "HTTP/1.1 404\r\nContent-Length: 0\r\n\r\n", .success("404 ")),
        AnswerCase("a phrase in UTF-8", "HTTP/1.1 500 Galat é\r\nContent-Length: 1\r\n\r\nx", .success("500 x")),
        AnswerCase("no content", "HTTP/1.1 204 No Content\r\n\r\n", .success("204 ")),
        AnswerCase(
            "a redirect is not followed",
            "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n", .success("302 ")),
        AnswerCase(
            "chunks", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1;x=y\r\nc\r\n0\r\nX: y\r\n\r\n",
            .success("200 abc")),
        AnswerCase(
            "interim answers first",
            """
            HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 200 \
            OK\r\nContent-Length: 1\r\n\r\nx
            """,
            .success("200 x")),
        AnswerCase("bytes after the end", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nabc", .success("200 ab")),
        AnswerCase(
            "in drops", [.dribble("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", 1)],
            .success("200 ab")),
        AnswerCase(
            "after a pause", [.pause(milliseconds: 200), .say("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")],
            .success("200 x")),

        AnswerCase("nothing, then the end", [], .failure(.brokenOff)),
        AnswerCase("a reset", [.reset], .failure(.brokenOff)),
        AnswerCase("half a head", "HTTP/1.1 200 OK\r\nContent-Len", .failure(.brokenOff)),
        AnswerCase(
            "a length that is longer than the body", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc",
            .failure(.brokenOff)),
        AnswerCase(
            "chunks without an end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
            .failure(.brokenOff)),
        AnswerCase(
            "a chunk cut off", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nab", .failure(.brokenOff)),
        AnswerCase("only interim answers", "HTTP/1.1 100 Continue\r\n\r\n", .failure(.brokenOff)),

        AnswerCase("silence", [.pause(milliseconds: 900)], .failure(.tooSlow)),
        AnswerCase(
            "drops without end", [.dribble("HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 90), 10)],
            .failure(.tooSlow)),
        AnswerCase(
            "a body that comes to rest",
            [.say("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"), .pause(milliseconds: 900)], .failure(.tooSlow)),

        AnswerCase("another language", "SSH-2.0-OpenSSH_9.2\r\n", .failure(.malformed)),
        AnswerCase("the language of TLS", [.say([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x0A])], .failure(.malformed)),
        AnswerCase("HTTP/2", "HTTP/2.0 200 OK\r\nContent-Length: 0\r\n\r\n", .failure(.malformed)),
        AnswerCase("no status", "HTTP/1.1 OK\r\nContent-Length: 0\r\n\r\n", .failure(.malformed)),
        AnswerCase("a status of 42", "HTTP/1.1 042 Odd\r\nContent-Length: 0\r\n\r\n", .failure(.malformed)),
        AnswerCase(
            "a switch of protocols", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", .failure(.malformed)),
        AnswerCase(
            "interim answers without end", [.say(String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 9))],
            .failure(.malformed)),
        AnswerCase(
            "lines that end in a line feed alone", "HTTP/1.1 200 OK\nContent-Length: 0\n\n", .failure(.malformed)),
        AnswerCase("no length", "HTTP/1.1 200 OK\r\n\r\nabc", .failure(.malformed)),
        AnswerCase(
            "two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", .failure(.malformed)),
        AnswerCase(
            "a length and chunks",
            """
            HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n
            """, .failure(.malformed)),
        AnswerCase("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", .failure(.malformed)),
        AnswerCase(
            "compressed in transfer", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
            .failure(.malformed)),
        AnswerCase(
            "a chunk of no size", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .failure(.malformed)),

        AnswerCase(
            "a stated length above the limit", "HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n", .failure(.tooLarge)),
        AnswerCase(
            "a stated length of terabytes", "HTTP/1.1 200 OK\r\nContent-Length: 999999999999999\r\n\r\n",
            .failure(.tooLarge)),
        AnswerCase(
            "chunks above the limit", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3e9\r\n",
            .failure(.tooLarge)),
        AnswerCase(
            "a head above the limit", [.say("HTTP/1.1 200 OK\r\nX: " + String(repeating: "a", count: 4_096))],
            .failure(.tooLarge)),
        AnswerCase(
            "fields above the limit", [.say("HTTP/1.1 200 OK\r\n" + String(repeating: "X: y\r\n", count: 101))],
            .failure(.tooLarge)),
    ]
}
