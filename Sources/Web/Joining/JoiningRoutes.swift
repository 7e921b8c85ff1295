import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Indikator whose wording or office changed: people say that two are one, or that they are two.
enum JoiningRoutes {
    static let address = "/atur/indikator"
    static let title = "Indikator yang sama"
    static let meaning = "Menautkan indikator yang redaksi atau jabatannya berubah, supaya riwayatnya satu."

    static func list(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try JoiningVisit(administrator, exchange).show()
    }

    static func join(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try JoiningVisit(administrator, exchange).join(exchange.form())
    }

    static func part(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try JoiningVisit(administrator, exchange).part(exchange.form())
    }
}
