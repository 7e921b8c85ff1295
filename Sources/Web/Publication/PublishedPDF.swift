import Deeds
import HTTP
import Kinerja
import Records

/// The PDF of a published document: byte for byte what was signed, or, where it was signed without a file, its printed
/// form. Reading is the public role's; the making is the press's.
enum PublishedPDF {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (address, revisi) = try Publication.place(exchange)
        let known = SignedFileAnswer.known(to: exchange.request)
        let rows = try exchange.site.reader.read(
            for: exchange.publicScope(),
            .publishedFile(
                jenis: address.kind.id, tahun: address.tahun, slug: address.slug, revisi: revisi, known: known))
        guard let row = rows.first else { throw Denial.notFound }
        guard let signed = SignedFileAnswer(row, address) else {
            return try paper(anyone.tenant, exchange).answer(
                exchange, for: exchange.publicScope(), from: exchange.site.reader)
        }
        return try signed.response(exchange.request)
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let document = try Publication.published(exchange)
        let paper = document.paper(exchange, guest.tenant)
        // There is nothing to make of what is signed already.
        return try document.row.cara.hasFile ? .redirect(to: paper.address) : paper.state(for: guest, exchange)
    }

    static func start(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let document = try Publication.published(exchange)
        let paper = document.paper(exchange, guest.tenant)
        return try document.row.cara.hasFile
            ? .redirect(to: paper.address) : paper.start(exchange, for: exchange.publicScope())
    }

    private static func paper(_ tenant: Tenant, _ exchange: Exchange) throws -> Paper {
        try Publication.published(exchange).paper(exchange, tenant)
    }
}

extension Paper {
    /// For a citizen, whose form needs a cookie to be bound to.
    func state(for guest: Guest, _ exchange: Exchange) throws -> Response {
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var chrome = Chrome(exchange, guest.tenant, title: "PDF \(title)", trail: [Link(guest.tenant.nama, "/"), back])
        chrome.token = key.token
        var response = try state(chrome, exchange, for: exchange.publicScope(), from: exchange.site.reader)
        if let cookie { response.setCookie(cookie) }
        return response
    }
}
