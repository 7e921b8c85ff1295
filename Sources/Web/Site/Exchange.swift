import Database
import HTTP
import Kinerja

/// One request on its way through the site, with what is known about it.
struct Exchange: Sendable {
    let site: Site
    let request: Request
    var place: Place
    var path: PathParameters

    /// The kabupaten of the host.
    func tenant() throws -> Tenant {
        guard case .tenant(let tenant) = place else { throw Denial.notFound }
        return tenant
    }

    /// The site's name as it is printed on documents: the host that was asked for, which is one of the kabupaten's own,
    /// and the port of the installation. Nothing else of the request gets onto paper.
    var authority: String { request.host + (site.settings.publicPort.map { ":\($0)" } ?? "") }

    /// A parameter of the route; every route that asks for one has it in its pattern.
    func parameter(_ name: String) throws -> String {
        guard let value = path[name] else { throw Denial.notFound }
        return value
    }

    /// A year as an address writes it: four digits.
    func year() throws -> Int {
        let text = try parameter("tahun")
        guard text.utf8.count == 4, let year = Int(text), (2000...2100).contains(year) else { throw Denial.notFound }
        return year
    }

    func kind() throws -> DocumentKind {
        guard let kind = DocumentKind.named(try parameter("jenis")) else { throw Denial.notFound }
        return kind
    }

    func form() throws -> Fields {
        try request.form()
    }

    /// A scope of this tenant for the public role: nobody acts.
    func publicScope() throws -> Scope {
        .tenant(try tenant().id.rawValue, actor: nil, request: request.id)
    }
}
