import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// `/jejak`: what the kabupaten publishes of its audit chain, day by day, so that nobody can change it afterwards
/// unnoticed.
enum AuditPublication {
    static func page(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let before: CalendarDate? = try exchange.request.query["sebelum"].map { text in
            guard let date = CalendarDate(iso: text) else { throw Denial.notFound }
            return date
        }
        let rows = try exchange.site.reader.read(for: exchange.publicScope(), .checkpointsBefore(tanggal: before))
        var chrome = Chrome(exchange, anyone.tenant, title: "Jejak perbuatan", trail: [Link(anyone.tenant.nama, "/")])
        chrome.footer.updated = nil
        return AuditPage(
            chrome: chrome, tenant: anyone.tenant.nama,
            newest: before == nil ? rows.first.map(AuditPage.Checkpoint.init) : nil,
            checkpoints: rows.prefix(100).map(AuditPage.Checkpoint.init),
            older: rows.count > 100 ? Link("Lebih lama", "/jejak?sebelum=\(rows[99].tanggal.iso)") : nil
        ).published(exchange)
    }

    static func feed(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let rows = try exchange.site.reader.read(for: exchange.publicScope(), .checkpointsBefore(tanggal: nil))
        let origin = "\(exchange.request.isSecure ? "https" : "http")://\(exchange.authority)"
        let feed = CheckpointFeed(tenant: anyone.tenant, origin: origin, rows: rows)
        var response = Response(contentType: "application/atom+xml; charset=utf-8", body: Array(feed.text.utf8))
        response.isCompressible = true
        let tag = EntityTag(String(SHA256.digest(response.body).hex.prefix(20)), isWeak: true)
        if tag.isKnown(to: exchange.request.headers) { response = Response(status: .notModified) }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }
}

extension AuditPage.Checkpoint {
    init(_ row: CheckpointRow) {
        let digest: String = Digest(bytes: row.digest)?.hex ?? ""
        self.init(
            id: row.tanggal.iso, date: row.tanggal.indonesian, number: String(row.urutan), digest: digest,
            notation: row.notation)
    }
}
