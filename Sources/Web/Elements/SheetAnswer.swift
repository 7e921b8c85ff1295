import HTTP
import Kinerja

/// What the script of a sheet is told when it has saved.
struct SheetAnswer<Version: Codable & Sendable>: CanonicalText {
    /// The version to go on from.
    let versi: Version
    /// What the page shows about itself.
    let keadaan: String
    /// Others added to it, or the server derives from it: the rows on the page are to be fetched anew.
    let muat: Bool

    func response(_ status: StatusCode = .ok) throws -> Response {
        Response(status: status, contentType: "application/json; charset=utf-8", body: Array(try text().utf8))
    }
}
