import HTTP
import Kinerja
import Records

/// The Indeks Desa Membangun: its public page and file, and the register that Bagian Organisasi imports.
enum VillageRoutes {
    static let address = "/atur/idm"

    static func published(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try PublishedVillages(exchange).page(anyone, exchange)
    }

    static func file(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        try PublishedVillages(exchange).csv()
    }

    static func register(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try VillageVisit(administrator, exchange).show()
    }

    /// What a pasted list or a workbook holds.
    static func check(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try VillageVisit(administrator, exchange).preview(VillageForm(exchange.request))
    }

    static func keep(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try VillageVisit(administrator, exchange).keep(VillageForm(exchange.request))
    }

    static func setThresholds(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try VillageVisit(administrator, exchange).setThresholds(exchange.form())
    }
}

extension Routes {
    static let villages: [Route] = [
        Route(.get, "/idm/{tahun}", Anyone.self, VillageRoutes.published),
        Route(.get, "/idm/{tahun}.csv", Anyone.self, VillageRoutes.file),
        Route(.get, "/atur/idm", Administrator.self, VillageRoutes.register),
        Route(.post, "/atur/idm", Administrator.self, body: VillageForm.bodyLimit, VillageRoutes.keep),
        Route(.post, "/atur/idm/periksa", Administrator.self, body: VillageForm.bodyLimit, VillageRoutes.check),
        Route(.post, "/atur/idm/ambang", Administrator.self, VillageRoutes.setThresholds),
    ]
}
