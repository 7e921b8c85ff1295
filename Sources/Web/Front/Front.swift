import Database
import HTTP
import Kinerja
import Records
import Sealing

/// The host that belongs to no kabupaten, and the routes for checks.
enum Front {
    static func national(_ anyone: AnyoneAtAll, _ exchange: Exchange) throws -> Response {
        let assets = Chrome.Assets(exchange.site.assets)
        let port = exchange.request.authority.dropFirst(exchange.request.host.count)
        let scheme = exchange.request.isSecure ? "https" : "http"
        return NationalPage(
            chrome: Chrome(
                title: "Janji kinerja pemerintah daerah", tenant: nil, assets: assets, footer: Chrome.Footer()),
            tenants: try exchange.site.tenants.all().map { tenant in
                NationalPage.Tenant(
                    name: tenant.nama,
                    address: "\(scheme)://\(tenant.slug).\(exchange.site.settings.baseDomain)\(port)/",
                    progress: try progress(of: tenant, exchange))
            }
        ).published(exchange)
    }

    /// "1 dari 41 perangkat daerah sudah menandatangani Perjanjian Kinerja 2022"
    private static func progress(of tenant: Tenant, _ exchange: Exchange) throws -> String {
        let scope: Scope = .tenant(tenant.id.rawValue, request: exchange.request.id)
        let kind = DocumentKind.perjanjianKinerja
        let (published, rows) = try exchange.site.reader.read(
            for: scope, .publishedKinds, .publishedOfYear(jenis: kind.id, tahun: nil))
        let year = published.first { $0.kind.id == kind.id }?.tahun
        let register = YearRegister(
            kind, rows, year: year, published: published, tenant: tenant, summaries: exchange.site.summaries)
        return register.year == nil ? "Belum ada Perjanjian Kinerja yang terbit" : register.progress
    }

    /// `GET /sehat`: the process answers and reaches PostgreSQL.
    static func health(_ anyone: AnyoneAtAll, _ exchange: Exchange) throws -> Response {
        guard exchange.site.pulse.isWell ?? exchange.site.pulse.beat() else { throw Denial.busy }
        return Response(contentType: "text/plain; charset=utf-8", body: Array("sehat\n".utf8))
    }

    /// `POST /uji/gema` (JANJI_TEST=1): the SHA-256 of the body as it was decoded, for checks of the wire from outside.
    static func echo(_ test: TestOnly, _ exchange: Exchange) -> Response {
        let digest: Digest = exchange.request.body.withBytes { SHA256.digest($0) }
        return Response(contentType: "text/plain; charset=utf-8", body: Array(digest.hex.utf8))
    }
}
