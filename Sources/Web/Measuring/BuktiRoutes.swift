import Database
import Deeds
import HTTP
import Kinerja
import Records

/// Files that stand behind results: attached by whoever reports, given to citizens by whoever verifies.
enum BuktiRoutes {
    /// Of the request around a file: somewhat larger ones are refused in words, beside their field.
    static let bodyLimit = 24 << 20

    static func attach(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BuktiVisit(signedIn, exchange).attach()
    }

    /// The file as it came, for those who see the result.
    static func file(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        let visit = try BuktiVisit(signedIn, exchange)
        return try KeptFile(try visit.file(), number: visit.chosen().id).response(exchange.request, isPublic: false)
    }

    static func detach(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BuktiVisit(signedIn, exchange).change(.buktiDilepas) { try $0.detach($1, $2) }
    }

    static func publish(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BuktiVisit(signedIn, exchange).publish()
    }

    static func withdraw(_ signedIn: SignedIn, _ exchange: Exchange) throws -> Response {
        try BuktiVisit(signedIn, exchange).change(.buktiDitarik) { try $0.withdrawEvidence($1, $2) }
    }

    /// What citizens get of one.
    static func published(_ anyone: Anyone, _ exchange: Exchange) throws -> Response {
        guard let number = Int64(try exchange.parameter("nomor")),
            let row = try exchange.site.reader.read(
                for: exchange.publicScope(), .publishedBuktiFile(id: ID(rawValue: number))
            ).first
        else { throw Denial.notFound }
        return try KeptFile(row, number: ID(rawValue: number)).response(exchange.request, isPublic: true)
    }
}

extension KeptFile {
    fileprivate init(_ row: BuktiFileRow, number: ID<Bukti>) {
        let slug = Slug.made(of: String(row.nama.prefix { $0 != "." }))
        let name = "bukti-\(number.rawValue)\(slug.isEmpty ? "" : "-\(slug)").\(row.jenis.akhiran)"
        self.init(name: name, mediaType: row.jenis.mediaType, sha256: row.sha256, bytes: row.isi)
    }
}
