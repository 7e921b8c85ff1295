import Glibc

extension Client {
    /// One request.
    public struct Call: ~Copyable {
        private let method: Method
        private let path: String
        /// Besides Host, Content-Length and Connection, which the client writes.
        public var headers = Headers()
        private var body: [UInt8]?

        /// - Parameter path: below the address, with a slash in front and percent-encoded: `/api/sign/pdf`; empty for
        ///   the address itself.
        public static func get(_ path: String) -> Call { Call(.get, path, nil) }

        /// - Parameter body: overwritten after sending. Keep no second reference to it, or that one is left.
        public static func post(_ path: String, contentType: String, body: consuming [UInt8]) -> Call {
            var call = Call(.post, path, body)
            call.headers.set("Content-Type", contentType)
            return call
        }

        private init(_ method: Method, _ path: String, _ body: consuming [UInt8]?) {
            self.method = method
            self.path = path
            self.body = body
        }

        /// The request line and fields (RFC 9112 3).
        func head(for address: Address) throws(Failure) -> [UInt8] {
            let target: String = address.path + path
            guard !headers.hasRefused, path.isEmpty || path.hasPrefix("/"), path.utf8.allSatisfy(ASCII.isVisible)
            else { throw .unspeakable }
            var head = "\(method.rawValue) \(target.isEmpty ? "/" : target) HTTP/1.1\r\nHost: \(address.authority)\r\n"
            for (name, value) in headers.all { head += "\(name): \(value)\r\n" }
            if let body { head += "Content-Length: \(body.count)\r\n" }
            return Array((head + "Connection: close\r\n\r\n").utf8)
        }

        consuming func takeBody() -> [UInt8] { body ?? [] }
    }

    /// What came back.
    public struct Answer: Sendable {
        public let status: StatusCode
        public let headers: Headers
        public let body: [UInt8]

        /// Lower-case, without parameters; empty when none was given.
        public var contentType: String { headers.parameters("content-type")?.value ?? "" }
    }
}
