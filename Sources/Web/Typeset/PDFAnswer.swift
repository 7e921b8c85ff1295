import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing
import Typesetting

extension Paper {
    /// The PDF in the browser, or the page where it can be asked for.
    ///
    /// - Parameter store: reads as whoever asks: the public role for citizens.
    func answer(_ exchange: Exchange, for scope: Scope, from store: Reader) throws -> Response {
        let tag = EntityTag(String(Digest(bytes: sidik)?.hex.prefix(20) ?? ""))
        if isPublic, tag.isKnown(to: exchange.request.headers) { return cached(Response(status: .notModified), tag) }
        if let kept = try store.read(for: scope, .pdfByDigest(sidik: sidik, snapshot: snapshot)).first {
            guard kept.isHeld else { throw Altered(name) }
            return cached(file(kept.isi), tag)
        }
        guard let pdf = try exchange.site.press.pdf(of: self, for: scope, request: exchange.request.id) else {
            return .redirect(to: making)
        }
        return cached(file(pdf.bytes), tag)
    }

    private func file(_ bytes: [UInt8]) -> Response {
        var response = Response(contentType: "application/pdf", body: bytes)
        // A name of letters, digits and hyphens needs no quoting rules (RFC 6266, 4.1).
        response.headers.set("Content-Disposition", "inline; filename=\"\(name).pdf\"")
        return response
    }

    private func cached(_ response: Response, _ tag: EntityTag) -> Response {
        var response = response
        guard isPublic else { return response }
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }

    /// The page that says how far the PDF is, or how to ask for it.
    func state(_ chrome: Chrome, _ exchange: Exchange, for scope: Scope, from store: Reader) throws -> Response {
        let (kept, jobs) = try store.read(
            for: scope, .pdfByDigest(sidik: sidik, snapshot: snapshot), .jobByDigest(sidik: sidik))
        let standing = PDFPage.Standing(
            kept: kept.first, job: jobs.first, hasPress: exchange.site.press.typesetter != nil, estimate: estimate)
        let page = PDFPage(
            chrome: chrome, title: title, standing: standing, pdf: Link("Buka PDF", address), action: making,
            print: print, back: back)
        var response: Response = page.response()
        // As <meta http-equiv="refresh"> would, and without anything in the page that a screen reader trips over.
        if standing.isUnderWay { response.headers.set("Refresh", "2") }
        return response
    }

    /// Asks for the PDF; a second request for the same page changes nothing.
    func start(_ exchange: Exchange, for scope: Scope) throws -> Response {
        let job = PrintOrder(
            perihal: address, umum: isPublic, sidik: sidik, snapshot: snapshot, masukan: html, perkiraan: estimate)
        try exchange.site.order(job, for: scope, at: exchange.tenant().id)
        return .redirect(to: making)
    }
}

extension Site {
    /// Has a job make a PDF, unless it is there or asked for.
    func order(_ job: PrintOrder, for scope: Scope, at tenant: ID<Tenant>) throws {
        try deeds.order(job, for: scope)
        bell.ring(tenant)
    }
}
