import Database
import Kinerja
import Records
import Sealing

/// Appends to a tenant's audit chain, inside the transaction of the deed that it tells.
enum Audit {
    /// Where a deed stands in the chain.
    struct Position {
        let urutan: Int
        let waktu: Instant
    }

    /// Under which name a link tells the digest of the rows that it seals: all that were noted since the link before
    /// (migration 021).
    static let rows = "baris"

    static func append(
        _ tx: borrowing Transaction, by desk: Desk, _ perbuatan: String, objek: String, rincian: [String: String] = [:]
    ) throws -> Position {
        try append(tx, by: desk.author, perbuatan, objek: objek, rincian: rincian)
    }

    static func append(
        _ tx: borrowing Transaction, by author: Author, _ perbuatan: String, objek: String,
        rincian: [String: String] = [:]
    ) throws -> Position {
        guard let waktu = try tx.first(.lockAudit)?.waktu else { throw Refusal.notFound }
        let (heads, seals) = try tx.fetch(Query.lastAudit, Change.sealRows)
        let urutan = (heads.first?.urutan ?? 0) + 1
        let previous = heads.first.flatMap { Digest(bytes: $0.digest) } ?? AuditChain.origin
        var all = rincian
        all[rows] = seals.first.flatMap { Digest(bytes: $0.sidik) }?.hex
        let details = try Rincian(all).text()
        let link = AuditLink(
            sealing: AuditEntry(
                tenant: author.tenant.slug, sequence: Int64(urutan), microseconds: waktu.microseconds,
                actor: Audit.actor(author.akun, author.nama), requestID: author.request, deed: perbuatan,
                subject: objek, details: details),
            after: previous)
        try tx.execute(
            .insertAudit(
                urutan: urutan, waktu: waktu, akun: author.akun, pelaku: author.nama, permintaan: author.request,
                perbuatan: perbuatan, objek: objek, rincian: details, sebelumnya: previous.bytes,
                digest: link.digest.bytes))
        return Position(urutan: urutan, waktu: waktu)
    }

    /// The account and the name as they were: neither can be changed afterwards without it showing.
    static func actor(_ akun: ID<Akun>?, _ pelaku: String) -> String? {
        akun.map { "\($0.rawValue) \(pelaku)" }
    }
}

/// The particulars of a deed in one canonical spelling.
package struct Rincian: CanonicalText {
    private let values: [String: String]

    package init(_ values: [String: String]) { self.values = values }

    package init(from decoder: any Decoder) throws { values = try [String: String](from: decoder) }

    package func encode(to encoder: any Encoder) throws { try values.encode(to: encoder) }

    package subscript(name: String) -> String? { values[name] }

    package var names: [String] { values.keys.sorted() }
}
