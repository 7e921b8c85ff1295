import HTTP
import Kinerja

/// All published documents of a kind of one perangkat daerah as one PDF: `/2022/iki.pdf?pd=dpmd`.
enum SetPDF {
    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try paper(anyone.tenant, exchange).answer(exchange, for: exchange.publicScope(), from: exchange.site.reader)
    }

    static func page(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        try paper(guest.tenant, exchange).state(for: guest, exchange)
    }

    static func start(_ guest: Guest, _ exchange: Exchange) throws -> Response {
        try paper(guest.tenant, exchange).start(exchange, for: exchange.publicScope())
    }

    /// - Throws: `Denial.notFound` when there is no such set; from then on `pd` is the slug of a perangkat daerah.
    private static func paper(_ tenant: Tenant, _ exchange: Exchange) throws -> Paper {
        let page: PrintPage = try Publication.set(tenant, exchange)
        let (kind, year) = (try exchange.kind(), try exchange.year())
        let base = "/\(year)/\(kind.id)", unit = exchange.request.query["pd"] ?? ""
        return Paper(
            page, address: "\(base).pdf?pd=\(unit)", name: "\(kind.id)-\(year)-\(unit)-semua",
            title: "semua \(kind.nama) \(year)",
            print: Link("Cetak di peramban", "\(base)/cetak?pd=\(unit)"),
            back: Link("Semua \(kind.nama) \(year)", base), snapshot: nil,
            isPublic: true)
    }
}
