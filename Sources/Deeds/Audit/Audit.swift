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

    static func append(
        _ tx: borrowing Transaction, by desk: Desk, _ perbuatan: String, objek: String, rincian: [String: String] = [:]
    ) throws -> Position {
        let actor = desk.actor
        guard let waktu = try tx.first(.lockAudit)?.waktu else { throw Refusal.notFound }
        let head = try tx.first(.lastAudit)
        let urutan = (head?.urutan ?? 0) + 1
        let previous = head.flatMap { Digest(bytes: $0.digest) } ?? AuditChain.origin
        let details = try Rincian(rincian).text()
        let link = AuditLink(
            sealing: AuditEntry(
                tenant: desk.tenant.slug, sequence: Int64(urutan), microseconds: waktu.microseconds,
                actor: Audit.actor(actor.akun, actor.nama), requestID: desk.request, deed: perbuatan, subject: objek,
                details: details),
            after: previous)
        try tx.execute(
            .insertAudit(
                urutan: urutan, waktu: waktu, akun: actor.akun, pelaku: actor.nama, permintaan: desk.request,
                perbuatan: perbuatan,
                objek: objek, rincian: details, sebelumnya: previous.bytes, digest: link.digest.bytes))
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
