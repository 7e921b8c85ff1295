import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// Begins a revision of the document in force: the same content under the same row keys, with the reason. What is
    /// in force stays in force until the revision is signed.
    /// - Throws: `Refusal.wrongStatus` when a revision is at work already, `.reasonMissing` without an explanation.
    package func amend(_ address: DocumentAddress, _ alasan: AlasanPerubahan, uraian: String) throws {
        try transaction { (tx: borrowing Transaction) in _ = try amend(tx, address, alasan, uraian: uraian) }
    }

    package func amend(
        _ tx: borrowing Transaction, _ address: DocumentAddress, _ alasan: AlasanPerubahan, uraian: String
    ) throws -> Document {
        let signed = try locked(tx, address)
        let permit = try signed.permit(.amend, to: actor, on: today)
        guard !uraian.isEmpty else { throw Refusal.reasonMissing }
        let kode = SecureRandom.code(length: 8)
        try carryOut(tx, permit, on: signed, rincian: ["oleh": kode])
        let revision = try begin(
            tx, signed.kind, jabatan: signed.jabatan, tahun: signed.tahun, revisi: signed.revisi + 1, kode: kode,
            rincian: ["alasan": alasan.rawValue, "pendahulu": signed.kode])
        let content = try naskah(tx.reading, signed).revised(alasan, uraian: uraian, of: signed.kind)
        try append(
            tx, revision.permit(.edit, to: actor, on: today), revision, content,
            uraianVersi: words.revised(for: alasan))
        return try document(tx.reading, address)
    }

    /// The revision that `permit` brings into force takes the place of the one before it.
    func replacePredecessor(
        _ tx: borrowing Transaction, of revision: Document, signing permit: borrowing SigningPermit
    ) throws {
        guard permit.permit.to == .berlaku,
            let predecessor = try tx.first(.predecessorOf(document: revision.id))?.document
        else { return }
        try tx.execute(.lockDocument(id: predecessor.id))
        try carryOut(
            tx, predecessor.permitToReplace(by: revision, signing: permit), on: predecessor,
            rincian: ["oleh": revision.kode])
    }

    /// The deleted draft of a revision of this document, if this person may restore it.
    package func deletedRevision(_ tx: borrowing Reading, of document: Document) throws -> Document? {
        guard document.status.isPublished, let revision = try tx.first(.deletedRevision(of: document.id))?.document,
            revision.allows(.restore, to: actor, on: today)
        else { return nil }
        return revision
    }
}
