import Deeds
import HTTP
import Kinerja
import Records

/// An indikator in public: what was promised of it year by year, and what came of that.
enum IndikatorRoutes {
    static func page(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        switch try IndikatorVisit.find(anyone.tenant, exchange) {
        case .here(let visit): IndikatorView(visit).page(exchange, anyone.tenant).published(exchange)
        case .moved(let address): moved(to: address, exchange)
        }
    }

    /// 308: people have said that this indikator is another one; the year that was asked for stays.
    private static func moved(to address: IndikatorAddress, _ exchange: Exchange) -> Response {
        var response = Response(status: .permanentRedirect)
        let year = exchange.request.query["tahun"].flatMap { Int($0) }
        response.headers.set("Location", year.map { address.path(tahun: $0) } ?? address.path)
        // What was joined can be parted again.
        response.headers.set("Cache-Control", "public, no-cache")
        return response
    }
}
