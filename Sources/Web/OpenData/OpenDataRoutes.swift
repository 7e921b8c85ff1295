import Deeds
import HTTP
import Kinerja
import Records

/// Promises and results of a year as data, and what each of its fields means.
enum OpenDataRoutes {
    static let address = "/data"

    static func page(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let years = try exchange.site.reader.read(for: exchange.publicScope(), .publishedYears)
        return OpenDataPage(
            chrome: Chrome(exchange, anyone.tenant, title: "Data terbuka", trail: [Link(anyone.tenant.nama, "/")]),
            tenant: anyone.tenant.nama, years: years.map { OpenDataPage.Year($0.tahun) }
        ).published(exchange)
    }

    static func json(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let file = try OpenDataYear.file(anyone.tenant, exchange)
        return file.answer("application/json; charset=utf-8", exchange) { $0.json }
    }

    static func csv(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        let file = try OpenDataYear.file(anyone.tenant, exchange)
        return file.answer("text/csv; charset=utf-8", exchange) { $0.csv }
    }

    /// The files of a year, and what their fields mean.
    static func links(_ tahun: Int) -> [Link] {
        [Link("JSON", "/\(tahun)/indikator.json"), Link("CSV", "/\(tahun)/indikator.csv"), Link("Penjelasan", address)]
    }
}

/// The two files of a year.
struct OpenDataFile: Sendable {
    let json: [UInt8]
    let csv: [UInt8]
    let jsonTag: EntityTag
    let csvTag: EntityTag

    init(json: [UInt8], csv: [UInt8]) {
        (self.json, self.csv) = (json, csv)
        (jsonTag, csvTag) = (.of(json), .of(csv))
    }

    /// The same for everybody, kept by browsers and proxies, and asked for again by its ETag.
    func answer(_ type: String, _ exchange: Exchange, _ part: (OpenDataFile) -> [UInt8]) -> Response {
        let isJSON = type.hasPrefix("application/json")
        let tag = isJSON ? jsonTag : csvTag
        let isKnown = tag.isKnown(to: exchange.request.headers)
        var response = isKnown ? Response(status: .notModified) : Response(contentType: type, body: part(self))
        response.isCompressible = true
        response.headers.set("ETag", tag.text)
        response.headers.set("Cache-Control", "public, no-cache")
        // Anybody's page may read it: it is the same for everybody, and needs no cookie.
        response.headers.set("Access-Control-Allow-Origin", "*")
        return response
    }
}
