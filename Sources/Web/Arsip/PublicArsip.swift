import HTTP
import Kinerja
import Records

/// What citizens may read of the archive, by year and perangkat daerah.
enum PublicArsip {
    static func year(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try page(anyone, exchange, slug: nil)
    }

    static func unit(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try page(anyone, exchange, slug: exchange.parameter("slug"))
    }

    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let (year, slug) = (try exchange.year(), try exchange.parameter("slug"))
        guard let number = Int64(try exchange.parameter("nomor")),
            let row = try exchange.site.reader.read(
                for: exchange.publicScope(), .publishedArsipFile(id: ID(rawValue: number), tahun: year, slug: slug)
            ).first
        else { throw Denial.notFound }
        return try ArsipAnswer(row, name: "arsip-\(year)-\(slug)-\(number)").response(exchange.request, isPublic: true)
    }

    private static func page(_ anyone: Anyone, _ exchange: Exchange, slug: String?) throws -> Response {
        let year = try exchange.year()
        let rows = try exchange.site.reader.read(for: exchange.publicScope(), .publishedArsip(tahun: year)).filter {
            slug == nil || $0.slug == slug
        }
        guard let first = rows.first else { throw Denial.notFound }
        let title = "Arsip \(year)" + (slug == nil ? "" : ", \(first.perangkatDaerah)")
        return PublicArsipPage(
            chrome: Chrome(exchange, anyone.tenant, title: title, trail: [Link(anyone.tenant.nama, "/")]), title: title,
            units: units(rows, year), living: Link("Dokumen \(year) yang ditandatangani di Janji", "/\(year)")
        ).published(exchange)
    }

    private static func units(_ rows: [PublishedArsipRow], _ year: Int) -> [PublicArsipPage.Unit] {
        var units: [PublicArsipPage.Unit] = []
        for slug in rows.map(\.slug) where !units.contains(where: { $0.id == slug }) {
            let own = rows.filter { $0.slug == slug }
            units.append(
                PublicArsipPage.Unit(
                    name: own[0].perangkatDaerah, id: slug, papers: own.map { paper($0, year) }))
        }
        return units
    }

    private static func paper(_ row: PublishedArsipRow, _ year: Int) -> PublicArsipPage.Paper {
        PublicArsipPage.Paper(
            link: Link(row.judul, "/\(year)/arsip/\(row.slug)/\(row.arsip.rawValue).pdf"),
            kind: "\(ArsipWords.kind(row.jenis)), PDF \(ArsipWords.size(row.ukuran))",
            copy: Arsip.DataPribadi.remark(row.dataPribadi), digest: ArsipWords.digest(row.sha256))
    }
}
