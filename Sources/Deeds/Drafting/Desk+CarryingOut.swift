import Database
import Kinerja
import Records

extension Desk {
    /// The one way in which a document gets another status: audit link, event, whoever is told of it, what else the
    /// deed leaves, and the status, together. The permit is used up by it.
    /// - Parameters:
    ///   - snapshot: the frozen text, with its first signature.
    ///   - facts: writes down what the deed leaves besides, under its place in the audit chain.
    func carryOut(
        _ tx: borrowing Transaction, _ permit: consuming Permit, on document: Document,
        snapshot: ID<FrozenSnapshot>? = nil, note: String = "", rincian: [String: String] = [:],
        leaving facts: (Audit.Position) throws -> Void = { _ in }
    ) throws {
        guard permit.document == document.id else { throw Refusal.stale }
        let (deed, from, to) = (permit.deed, permit.from, permit.to)
        var details = rincian
        details["dari"] = from.rawValue
        details["ke"] = to.rawValue
        if !note.isEmpty { details["catatan"] = note }
        let position = try Audit.append(
            tx, by: self, permit.deed.rawValue, objek: document.kode, rincian: details)
        try tx.execute(
            .insertEvent(
                document: document.id, perbuatan: deed.rawValue, dari: from, ke: to, akun: actor.akun, nama: actor.nama,
                catatan: note, auditUrutan: position.urutan, waktu: position.waktu))
        try notify(tx, deed, of: document, to: to, note: note, at: position.waktu)
        try facts(position)
        guard from != to else { return }
        guard try tx.execute(.setStatus(permit, snapshot: snapshot)) == 1 else { throw Refusal.stale }
    }
}
