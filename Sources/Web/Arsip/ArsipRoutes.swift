import Database
import Deeds
import HTTP
import Kinerja
import Records

/// The archive for those who keep it: perencana, admin, and the Inspektorat, which reads.
enum ArsipRoutes {
    /// Of the request around a file, in bytes.
    static let bodyLimit = 21 << 20

    static func list(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ArsipVisit(signedIn, exchange).show(.none, [])
    }

    static func keep(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ArsipVisit(signedIn, exchange).keep(ArsipForm(exchange))
    }

    static func page(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try ArsipPaper(signedIn, exchange).show()
    }

    /// The original, for those who may see it.
    static func file(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let paper = try ArsipPaper(signedIn, exchange)
        guard let row = try exchange.site.staff.read(for: paper.desk.scope, .arsipFile(id: paper.row.id)).first else {
            throw Denial.notFound
        }
        return try ArsipAnswer(row, name: "arsip-\(paper.row.tahun)-\(paper.row.jenis)-\(paper.row.slug)").response(
            exchange.request, isPublic: false)
    }

    static func publish(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        try ArsipPaper(administrator.signedIn, exchange).publish()
    }

    static func withdraw(_ administrator: Administrator, _ exchange: Exchange) throws -> Response {
        let paper = try ArsipPaper(administrator.signedIn, exchange)
        try paper.desk.withdrawArsip(paper.row.id)
        return .redirect(to: Notice.arsipDitarik.address(paper.address))
    }

    static func delete(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let paper = try ArsipPaper(signedIn, exchange)
        try paper.desk.deleteArsip(paper.row.id)
        return .redirect(to: Notice.arsipDihapus.address("/arsip"))
    }
}
