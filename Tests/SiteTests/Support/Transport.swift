import HTTP

/// A way to a site: in this process, or over a socket.
protocol Transport {
    func send(_ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]) throws -> Answer
}

/// Straight into the site, without a socket. Keeps the fixture alive.
struct InProcess: Transport {
    let fixture: SiteFixture

    func send(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) -> Answer {
        let request = Request(method: method, target: target, headers: headers, body: body, host: host)
        let response: Response = fixture.site.respond(to: request)
        return Answer(status: response.status.rawValue, headers: response.headers.all, body: response.body, request: request.id)
    }
}

/// What came back.
struct Answer {
    let status: Int
    let headers: [(name: String, value: String)]
    let body: [UInt8]
    /// The request's id, where it is known: it stands on error pages.
    var request = ""

    var text: String { String(decoding: body, as: UTF8.self) }
    var location: String { self["Location"] ?? "" }

    subscript(name: String) -> String? { values(name).first }

    func values(_ name: String) -> [String] {
        headers.filter { $0.name.lowercased() == name.lowercased() }.map(\.value)
    }

    func html() throws -> HTMLDocument { try HTMLDocument(text) }

    /// The page with the request's id blotted out, to compare two answers byte by byte.
    var anonymous: String { request.isEmpty ? text : text.replacing(request, with: "ID") }
}
