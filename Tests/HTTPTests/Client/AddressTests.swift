import Testing

@testable import HTTP

@Suite struct ClientAddressTests {
    @Test(arguments: [
        ("http://127.0.0.1", "127.0.0.1", 80, "", "127.0.0.1"),
        ("HTTP://Bsre.Local:8080/", "bsre.local", 8080, "", "bsre.local:8080"),
        ("http://[::1]:81/esign/", "::1", 81, "/esign", "[::1]:81"), ("http://a/b/c", "a", 80, "/b/c", "a"),
    ])
    func reads(_ text: String, _ host: String, _ port: Int, _ path: String, _ authority: String) throws {
        let address = try #require(Client.Address(text))
        #expect(address.host == host && address.port == port && address.path == path && address.authority == authority)
        #expect(address.description == "http://\(authority)\(path)")
    }

    @Test(arguments: [
        "", "127.0.0.1", "https://a", "http://", "http:///x", "http://user:pass@a", "http://a:99999", "http://a?b",
        "http://a/b?c",
        "http://a/../b", "http://a/.", "http://a/%2e%2e", "http://a b", "http://a/b c", "http://a#b",
        "file:///etc/passwd", "http://[::1", "http://a\r\nX: y",
    ])
    func refuses(_ text: String) { #expect(Client.Address(text) == nil) }

    /// The server's reader understands what the client writes.
    @Test func writesMultipart() throws {
        let parts = [
            Part(name: "nik", filename: nil, contentType: nil, body: Array("5102".utf8)),
            Part(name: "file", filename: "a\"b.pdf", contentType: "application/pdf", body: [13, 10, 45, 45, 0, 255]),
        ]
        let body = MultipartBody(parts)
        let boundary = try #require(body.contentType.split(separator: "boundary=").last)
        #expect(try Multipart(Content(body.bytes), boundary: Array(boundary.utf8)).parts(limit: 9) == parts)
        #expect(MultipartBody([]).contentType != MultipartBody([]).contentType)
    }
}
