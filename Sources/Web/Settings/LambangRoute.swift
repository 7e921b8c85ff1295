import Database
import HTTP
import Kinerja
import Records
import Sealing

/// Serves coats of arms to everybody. The address is the digest of the bytes, so that what it leads to never changes.
enum LambangRoute {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let lambang = Lambang(rawValue: try exchange.parameter("berkas")) else { throw Denial.notFound }
        // Only who has the crest knows its digest, so that saying "not modified" tells nothing; but a foreign one stays 404.
        let bytes: [UInt8] = try bytes(of: lambang, exchange)
        let tag = EntityTag(lambang.sha256)
        var response = Response(contentType: lambang.jenis.mediaType, body: bytes)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, max-age=31536000, immutable")
        response.headers.set("Content-Security-Policy", SecurityHeaders.sandbox)
        return response
    }

    /// - Throws: `Denial.notFound` when this kabupaten has no such crest.
    static func bytes(of lambang: Lambang, _ exchange: Exchange) throws -> [UInt8] {
        guard let digest = Digest(hex: lambang.sha256),
            let found = try exchange.site.reader.read(for: exchange.publicScope(), LambangByDigest(sha256: digest.bytes)).first,
            found.jenis == lambang.jenis
        else { throw Denial.notFound }
        return found.isi
    }
}
