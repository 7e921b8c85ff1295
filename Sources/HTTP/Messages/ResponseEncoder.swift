/// Writes responses. One per thread.
struct ResponseEncoder {
    /// What decides on the shape of a response, apart from the response.
    struct Context {
        var isHead: Bool
        var keepsAlive: Bool
        var isHTTP10: Bool
        var acceptsGzip: Bool

        /// For what the server says of itself, before or instead of a request.
        static let refusal = Context(isHead: false, keepsAlive: false, isHTTP10: false, acceptsGzip: false)
    }

    /// Below this, compressing saves no packet.
    private static let minCompressed = 1024
    /// Set by the server alone: two different values would be two messages.
    private static let own = ["content-length", "transfer-encoding", "connection", "date"]

    private var date = HTTPDate()

    mutating func encode(_ response: Response, _ context: Context) -> Outgoing {
        var response: Response = response.headers.hasRefused ? Response(status: .internalServerError) : response
        Self.compress(&response, context)
        var head: [UInt8] = []
        head.reserveCapacity(256 + response.headers.bytes.count)
        head.append(contentsOf: response.status.line)
        head.append(contentsOf: date.now())
        Self.append(response.headers, to: &head)
        if !response.status.hasNoBody {
            head.append(contentsOf: "\r\nContent-Length: ".utf8)
            head.append(contentsOf: String(response.length).utf8)
        }
        head.append(contentsOf: Self.end(context).utf8)
        let hasBody: Bool = !context.isHead && !response.status.hasNoBody
        return Outgoing(head: head, body: hasBody ? response.body : [], file: hasBody ? response.file : nil)
    }

    private static func append(_ headers: Headers, to head: inout [UInt8]) {
        for field in headers.fields {
            let name: ArraySlice<UInt8> = headers.bytes[field.name]
            guard !own.contains(where: { ASCII.matches(name, $0) }) else { continue }
            head.append(ASCII.cr)
            head.append(ASCII.lf)
            head.append(contentsOf: name)
            head.append(ASCII.colon)
            head.append(ASCII.space)
            head.append(contentsOf: headers.bytes[field.value])
        }
    }

    private static func end(_ context: Context) -> String {
        guard context.keepsAlive else { return "\r\nConnection: close\r\n\r\n" }
        return context.isHTTP10 ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\n\r\n"
    }

    private static func compress(_ response: inout Response, _ context: Context) {
        guard response.isCompressible, response.file == nil, response.headers["Content-Encoding"] == nil else { return }
        response.headers.add("Vary", "Accept-Encoding")
        guard context.acceptsGzip, response.body.count > minCompressed,
            let compressed = Gzip.compress(response.body, level: Gzip.fast), compressed.count < response.body.count
        else { return }
        response.body = compressed
        response.headers.set("Content-Encoding", "gzip")
    }
}
