import HTTP
import Records

/// A paper as a download.
struct ArsipAnswer {
    private let file: KeptFile

    init(_ row: ArsipFileRow, name: String) {
        file = KeptFile(name: "\(name).pdf", mediaType: "application/pdf", sha256: row.sha256, bytes: row.isi)
    }

    func response(_ request: Request, isPublic: Bool) throws -> Response {
        try file.response(request, isPublic: isPublic)
    }
}
