import Synchronization

@testable import HTTP

/// A server on a port of its own, with a handler that shows what it was given.
final class TestServer: Sendable {
    let server: Server
    let records: Records
    private let thread: Thread

    /// The access log.
    final class Records: Sendable {
        private let all = Mutex<[AccessRecord]>([])
        func append(_ record: AccessRecord) { all.withLock { $0.append(record) } }
        var list: [AccessRecord] { all.withLock { $0 } }
    }

    var port: Int { server.port }

    init(
        _ adjust: (inout Server.Configuration) -> Void = { _ in },
        handler: @escaping @Sendable (Request) -> Response = TestServer.echo
    ) throws {
        var configuration = Server.Configuration()
        configuration.host = "127.0.0.1"
        configuration.port = 0
        configuration.workers = 4
        adjust(&configuration)
        let records = Records()
        let server = try Server(configuration, log: records.append, handler: handler, errorPage: Self.page)
        self.server = server
        self.records = records
        thread = try Thread("test server") { try? server.run() }
    }

    /// Stops it and waits for its end.
    func stop() {
        server.stop()
        thread.join()
    }

    func client() throws -> RawClient { try RawClient(port: port) }

    /// POST and PUT: the body; otherwise the method and what was understood of the target.
    static let echo: @Sendable (Request) -> Response = { request in
        guard request.method != .post, request.method != .put else {
            return Response(contentType: "text/plain", body: request.body.bytes)
        }
        let text =
            """
            \(request.method.rawValue) \(request.authority) \(request.segments) \
            \(request.query.all.map { "\($0.name)=\($0.value)" })
            """
        return Response(contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
    }

    private static let page: @Sendable (StatusCode, String) -> Response = { status, id in
        Response(status: status, contentType: "text/plain", body: Array("\(status.rawValue) \(id)".utf8))
    }
}
