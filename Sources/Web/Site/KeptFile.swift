import Deeds
import HTTP
import Sealing

/// A file that people gave, as a download that no browser runs or shows in this site, and that no search engine lists.
struct KeptFile {
    let name: String
    let mediaType: String
    let sha256: [UInt8]
    let bytes: [UInt8]

    /// - Parameter name: with its end; letters, digits and dashes.
    init(name: String, mediaType: String, sha256: [UInt8], bytes: [UInt8]) {
        (self.name, self.mediaType, self.sha256, self.bytes) = (name, mediaType, sha256, bytes)
    }

    /// - Throws: `Altered` where the bytes are not those that were kept.
    func response(_ request: Request, isPublic: Bool) throws -> Response {
        guard let digest = Digest(bytes: sha256), SHA256.digest(bytes) == digest else { throw Altered(name) }
        let tag = EntityTag(digest.hex)
        var response = Response(contentType: mediaType, body: bytes)
        if tag.isKnown(to: request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", isPublic ? "public, no-cache" : "private, no-store")
        response.headers.set("Content-Disposition", "attachment; filename=\"\(name)\"")
        response.headers.set("Content-Security-Policy", SecurityHeaders.sandbox)
        response.headers.set("X-Robots-Tag", "noindex")
        return response
    }
}
