import Database
import HTTP
import Kinerja
import Records
import Sealing

/// Serves coats of arms to everybody. The address is the digest of the bytes, so that what it leads to never changes.
enum LambangRoute {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let lambang = Lambang(rawValue: try exchange.parameter("berkas")) else { throw Denial.notFound }
        // Read even for a browser that has it already: another kabupaten's stays 404 whatever was asked.
        guard let bytes = try EmbeddedCrests.bytes(of: lambang, from: exchange.site.reader, exchange.publicScope())
        else { throw Denial.notFound }
        let tag = EntityTag(lambang.sha256)
        var response = Response(contentType: lambang.jenis.mediaType, body: bytes)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, max-age=31536000, immutable")
        response.headers.set("Content-Security-Policy", SecurityHeaders.sandbox)
        return response
    }
}
