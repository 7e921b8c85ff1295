/// One file, ready to be sent.
struct StaticFile: Sendable {
    private let contentType: String
    private let content: [UInt8]
    /// Where it is smaller than the content.
    private let gzip: [UInt8]?
    private let fingerprint: String

    init(name: String, content: [UInt8], fingerprint: String) {
        contentType = ContentType.of(name)
        self.content = content
        self.fingerprint = fingerprint
        let packed: [UInt8]? = ContentType.isCompressible(name) ? Gzip.compress(content, level: Gzip.best) : nil
        gzip = packed.flatMap { $0.count < content.count ? $0 : nil }
    }

    /// 200, 304 or 405.
    func respond(to request: Request, cacheControl: String) -> Response {
        guard request.method == .get || request.method == .head else { return Self.notAllowed }
        let packed: [UInt8]? = request.headers.acceptsGzip ? gzip : nil
        let tag = EntityTag(packed == nil ? fingerprint : "\(fingerprint)-gzip")
        guard !tag.isKnown(to: request.headers) else {
            var response = Response(status: .notModified)
            describe(&response, tag, cacheControl)
            return response
        }
        var response = Response(contentType: contentType, body: packed ?? content)
        describe(&response, tag, cacheControl)
        if packed != nil { response.headers.add("Content-Encoding", "gzip") }
        return response
    }

    private func describe(_ response: inout Response, _ tag: EntityTag, _ cacheControl: String) {
        response.headers.add("ETag", tag.text)
        response.headers.add("Cache-Control", cacheControl)
        if gzip != nil { response.headers.add("Vary", "Accept-Encoding") }
    }

    private static var notAllowed: Response {
        var response = Response(status: .methodNotAllowed)
        response.headers.add("Allow", [Method.get, .head].allow)
        return response
    }
}
