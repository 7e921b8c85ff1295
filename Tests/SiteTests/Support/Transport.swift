@testable import HTTP
@testable import Web

/// A way to a site: in this process, or over a socket.
protocol Transport {
    func send(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) throws -> Answer
}

/// Straight into the site, without a socket. Keeps the fixture alive.
struct InProcess: Transport {
    let fixture: SiteFixture
    /// Another site over the same database; the fixture's own unless it is named.
    var site: Site?
    /// Of the client.
    var address = "127.0.0.1"

    func send(
        _ method: HTTP.Method, _ target: String, host: String, headers: [(name: String, value: String)], body: [UInt8]
    ) -> Answer {
        let request = Request(method: method, target: target, headers: headers, body: body, host: host, client: address)
        let response: Response = (site ?? fixture.site).respond(to: request)
        return Answer(
            status: response.status.rawValue, headers: response.headers.all,
            body: response.file.map(InProcess.contents) ?? response.body, request: request.id)
    }

    /// A body that was written to a file.
    private static func contents(_ file: TemporaryFile) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: file.length) { buffer, count in
            count = file.read(at: 0, into: UnsafeMutableRawBufferPointer(buffer))
        }
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

    /// The page with the request's id and the form token blotted out, to compare two answers byte by byte.
    var anonymous: String {
        let page: String = text.replacing(/name="_token" value="[0-9a-f]+"/, with: "TOKEN")
        return request.isEmpty ? page : page.replacing(request, with: "ID")
    }
}
