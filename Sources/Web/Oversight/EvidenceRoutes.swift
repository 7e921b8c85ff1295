import Database
import Deeds
import HTTP
import Kinerja
import Records
import Sealing

/// What an auditor takes away for one perangkat daerah and year: everything that is needed to check it without this
/// program.
enum EvidenceRoutes {
    static func page(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let signedIn = inspectorate.signedIn
        let units = try exchange.site.staff.read(for: signedIn.desk(exchange).scope, .evidenceUnits)
        let years: [Int] = units.reduce(into: []) { if $0.last != $1.tahun { $0.append($1.tahun) } }
        let year: Int? = exchange.request.query["tahun"].flatMap { Int($0) } ?? years.first
        let chrome = Chrome(
            exchange, signedIn, title: "Paket bukti", trail: [Link("Jejak perbuatan", "/pengawasan/jejak")])
        return EvidencePage(chrome: chrome, tenant: signedIn.tenant.nama, units: units, years: years, year: year)
            .response()
    }

    static func package(_ inspectorate: Inspectorate, _ exchange: Exchange) throws -> Response {
        let signedIn = inspectorate.signedIn, year = try exchange.year(), slug = try exchange.parameter("slug")
        let desk = signedIn.desk(exchange)
        let (documents, units) = try exchange.site.staff.read(
            for: desk.scope, .evidenceDocuments(tahun: year, slug: slug), .evidenceUnits)
        guard let unit = units.first(where: { $0.tahun == year && $0.slug == slug }), !documents.isEmpty else {
            throw Denial.notFound
        }
        let file = try TemporaryFile()
        var package = try EvidencePackage(
            tenant: signedIn.tenant, unit: unit.nama.isEmpty ? signedIn.tenant.nama : unit.nama, year: year,
            address: exchange.authority, scope: desk.scope, store: exchange.site.staff, sink: { try file.write($0) })
        try package.write(documents)
        var response = Response(contentType: "application/zip", file: file)
        response.headers.set("Content-Disposition", "attachment; filename=\"bukti-\(year)-\(slug).zip\"")
        return response
    }
}
