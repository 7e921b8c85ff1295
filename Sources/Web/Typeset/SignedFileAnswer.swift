import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// Signed bytes on their way to a reader: exactly those that are stored, or none.
struct SignedFileAnswer {
    let sha256: Digest
    /// nil when the reader has them, and when they are not those that were signed.
    let bytes: [UInt8]?
    let name: String
    let kode: String

    /// - Returns: nil where the document was not signed in a file.
    init?(_ row: PublishedFileRow, _ address: DocumentAddress) {
        guard let sha256 = row.sha256.flatMap({ Digest(bytes: $0) }) else { return nil }
        self.sha256 = sha256
        bytes = row.isHeld == true ? row.isi : nil
        let revision = row.revisi == 0 ? "" : "-perubahan-\(row.revisi)"
        name = "\(address.kind.id)-\(address.tahun)-\(address.slug)\(revision)"
        kode = row.kode
    }

    /// The digest in If-None-Match, so that its bytes need not even be read.
    static func known(to request: Request) -> [UInt8]? {
        let value = request.headers["If-None-Match"] ?? ""
        return Digest(hex: String(value.filter(\.isHexDigit).prefix(64)))?.bytes
    }

    func response(_ request: Request) throws -> Response {
        let tag = EntityTag(sha256.hex)
        var response: Response
        if tag.isKnown(to: request.headers) {
            response = Response(status: .notModified)
        } else {
            guard let bytes, SHA256.digest(bytes) == sha256 else { throw Altered(kode) }
            response = SignedFileAnswer.response(bytes, name: name)
        }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }

    static func response(_ bytes: [UInt8], name: String) -> Response {
        var response = Response(contentType: "application/pdf", body: bytes)
        // A name of letters, digits and hyphens needs no quoting rules (RFC 6266, 4.1).
        response.headers.set("Content-Disposition", "inline; filename=\"\(name).pdf\"")
        return response
    }
}
