import HTTP
import Kinerja
import Records

/// The PDF of a published document. Reading is the public role's; the making is the press's.
enum PublishedPDF {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try paper(anyone.tenant, exchange).answer(exchange, for: exchange.publicScope(), from: exchange.site.reader)
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        try paper(guest.tenant, exchange).state(for: guest, exchange)
    }

    static func start(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        try paper(guest.tenant, exchange).start(exchange, for: exchange.publicScope())
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
