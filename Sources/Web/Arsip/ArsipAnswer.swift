import Deeds
import HTTP
import Records
import Sealing

/// A paper as a download that no browser runs or shows in this site, and that no search engine lists.
struct ArsipAnswer {
    private let row: ArsipFileRow
    private let name: String

    init(_ row: ArsipFileRow, name: String) { (self.row, self.name) = (row, name) }

    /// - Throws: `Altered` where the bytes are not those that were kept.
    func response(_ request: Request, isPublic: Bool) throws -> Response {
        guard let digest = Digest(bytes: row.sha256), SHA256.digest(row.isi) == digest else { throw Altered(name) }
        let tag = EntityTag(digest.hex)
        var response = Response(contentType: "application/pdf", body: row.isi)
        if tag.isKnown(to: request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", isPublic ? "public, no-cache" : "private, no-store")
        response.headers.set("Content-Disposition", "attachment; filename=\"\(name).pdf\"")
        response.headers.set("Content-Security-Policy", SecurityHeaders.sandbox)
        response.headers.set("X-Robots-Tag", "noindex")
        return response
    }
}
