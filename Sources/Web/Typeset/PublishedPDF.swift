import HTTP
import Kinerja
import Records

/// The PDF of what is published. Reading is the public role's; the making is the press's.
enum PublishedPDF {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try paper(anyone.tenant, exchange).answer(exchange, for: exchange.publicScope(), from: exchange.site.reader)
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        let paper = try paper(guest.tenant, exchange)
        let (key, cookie) = GuestCookie.ensure(exchange.request)
        var chrome = Chrome(exchange, guest.tenant, title: "PDF \(paper.title)", trail: [Link(guest.tenant.nama, "/"), paper.back])
        chrome.token = key.token
        var response = try paper.state(chrome, exchange, for: exchange.publicScope(), from: exchange.site.reader)
        if let cookie { response.setCookie(cookie) }
        return response
    }

    static func start(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        try paper(guest.tenant, exchange).start(exchange, for: exchange.publicScope())
    }

    private static func paper(_ tenant: Tenant, _ exchange: Exchange) throws -> Paper {
        try Publication.published(exchange).paper(exchange, tenant)
    }
}
