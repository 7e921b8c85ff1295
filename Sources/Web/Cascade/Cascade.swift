import Database
import HTTP
import Kinerja
import Records

/// The pohon kinerja in public: what hangs together in a year's promises, and what became of them. Every page is one
/// round trip to PostgreSQL.
enum Cascade {
    /// Stands for the kabupaten as a whole where an address names a perangkat daerah.
    static let kabupaten = "kabupaten"

    static func address(_ tahun: Int, _ slug: String?) -> String { "/\(tahun)/pohon-kinerja/\(slug ?? kabupaten)" }

    static func list(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let year = try exchange.year()
        let (published, rows) = try exchange.site.reader.read(
            for: exchange.publicScope(), .publishedKinds, .publishedCascades(tahun: year))
        let years = Set(published.map(\.tahun)).sorted()
        return CascadeListPage(
            chrome: Chrome(
                exchange, anyone.tenant, title: "Pohon kinerja \(year)", trail: [Link(anyone.tenant.nama, "/")]),
            year: String(year), years: years.map { Link(String($0), "/\($0)/pohon-kinerja", isCurrent: $0 == year) },
            rows: CascadeListPage.Row.all(rows, year, anyone.tenant)
        ).published(exchange)
    }

    static func tree(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let view = try view(anyone.tenant, exchange)
        return view.page(exchange).published(exchange)
    }

    static func print(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let view = try view(anyone.tenant, exchange)
        return view.print(exchange).published(exchange)
    }

    private static func view(_ tenant: Tenant, _ exchange: Exchange) throws -> CascadeView {
        let (year, slug) = (try exchange.year(), try exchange.parameter("slug"))
        let asked: String? = slug == kabupaten ? nil : slug
        let (units, offices, documents, times, promises, revisions, tautan, ways, skala, results) =
            try exchange.site.reader.read(
                for: exchange.publicScope(), .allPerangkatDaerah, .allJabatan,
                .publishedCascade(tahun: year, perangkatDaerah: asked), .now,
                .publishedPromises(tahun: year, pemilik: asked), .publishedRevisions(pemilik: asked), .allTautan,
                .publishedWays(tahun: year, pemilik: asked), .allSkala,
                .publishedResultsOfYear(tahun: year, pemilik: asked))
        let jabatan = offices.map(\.jabatan)
        let unit = asked.flatMap { slug in units.map(\.perangkatDaerah).first { $0.slug == slug } }
        guard asked == nil || unit != nil,
            let tree = try Self.tree(year, of: asked, units.map(\.perangkatDaerah), jabatan, documents, exchange)
        else { throw Denial.notFound }
        return CascadeView(
            tree: tree, tahun: year, slug: slug, name: unit?.nama ?? tenant.nama, tenant: tenant,
            results: try PublishedResults(
                (times, promises, revisions, tautan, ways, skala, results), exchange, tahun: year,
                slugs: jabatan.slugs))
    }

    /// The pohon kinerja of a year; nil where there is no office that it could grow from.
    /// - Parameter slug: the perangkat daerah; nil for the kabupaten as a whole.
    static func tree(
        _ tahun: Int, of slug: String?, _ units: [PerangkatDaerah], _ jabatan: [Jabatan], _ documents: [CascadeRow],
        _ exchange: Exchange
    ) throws -> PohonKinerja? {
        guard let root = root(of: slug.flatMap { slug in units.first { $0.slug == slug } }, jabatan) else {
            return nil
        }
        let dokumen = try documents.map { row in
            PohonKinerja.Dokumen(
                jabatan: row.jabatan, jenis: row.jenis,
                naskah: try exchange.sheet(row.isi, row.sha256, row.kode).snapshot.naskah)
        }
        return PohonKinerja(tahun: tahun, akar: root, jabatan: jabatan, dokumen: dokumen)
    }

    /// The head of a perangkat daerah, as `app.head_of` finds it; of the kabupaten the office above all.
    private static func root(of unit: PerangkatDaerah?, _ jabatan: [Jabatan]) -> Jabatan? {
        let units = Dictionary(jabatan.map { ($0.id, $0.perangkatDaerah) }, uniquingKeysWith: { first, _ in first })
        return jabatan.sorted { $0.id.rawValue < $1.id.rawValue }.first { one in
            one.perangkatDaerah == unit?.id
                && (unit == nil ? one.atasan == nil : one.atasan.flatMap { units[$0] ?? nil } != unit?.id)
        }
    }
}
