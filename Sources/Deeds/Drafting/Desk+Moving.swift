import Database
import Kinerja
import Records

// The deeds that move a draft: to its signers, back, out of sight and back again.
extension Desk {
    /// Under which name the audit chain tells the warnings that a submission let stand.
    static let acceptance = "catatan pemeriksa"

    /// Sends a draft to its first signer. Errors block it; each warning needs a written reason, which is kept with it.
    /// - Parameter read: the version that was read before; nothing happens when somebody has saved another one since.
    /// - Parameter reason: for every warning that has none of its own in `reasons`, by the key of the finding.
    package func submit(_ address: DocumentAddress, read: Int, reason: String, reasons: [String: String]) throws {
        try transaction { (tx: borrowing Transaction) in
            try submit(tx, address, read: read, reason: reason, reasons: reasons)
        }
    }

    package func submit(
        _ tx: borrowing Transaction, _ address: DocumentAddress, read: Int? = nil, reason: String,
        reasons: [String: String] = [:]
    ) throws {
        let document = try locked(tx, address)
        let permit = try document.permit(.submit, to: actor, on: today)
        guard read ?? document.versi == document.versi else { throw Refusal.stale }
        let text = try naskah(tx.reading, document)
        let around = try surroundings(tx.reading, of: document, with: text)
        let findings = Pemeriksa.findings(in: around.subject(text, of: document, in: tenant))
        let accepted = try Reasons(own: reasons, common: reason).accept(findings)
        _ = try parties(tx.reading, of: document)
        let details = accepted.isEmpty ? [:] : [Desk.acceptance: try accepted.text()]
        try carryOut(tx, permit, on: document, note: reason, rincian: details) { position in
            guard !accepted.isEmpty else { return }
            try tx.execute(
                .insertAcceptedFindings(
                    document: document.id, versi: document.versi, auditUrutan: position.urutan, accepted))
        }
    }

    /// Takes a draft back from its first signer.
    package func withdraw(_ address: DocumentAddress) throws {
        try transaction { (tx: borrowing Transaction) in try move(tx, locked(tx, address), .withdraw) }
    }

    package func delete(_ address: DocumentAddress) throws {
        try transaction { (tx: borrowing Transaction) in try move(tx, locked(tx, address), .delete) }
    }

    /// Undoes what was done last: makes an older version of a draft the newest, or brings a deleted draft back.
    package func restore(_ address: DocumentAddress, versi: Int) throws {
        try transaction { (tx: borrowing Transaction) in
            guard try document(tx.reading, address).status.isDraft else { return try restoreDraft(tx, address) }
            try restore(tx, address, versi: versi)
        }
    }

    /// Restores the deleted draft at an address: the document's own, or the one that was to change what is in force.
    private func restoreDraft(_ tx: borrowing Transaction, _ address: DocumentAddress) throws {
        let document = try locked(tx, address)
        guard let revision = try deletedRevision(tx.reading, of: document) else {
            return try move(tx, document, .restore)
        }
        try tx.execute(.lockDocument(id: revision.id))
        try move(tx, revision, .restore)
    }

    private func move(_ tx: borrowing Transaction, _ document: Document, _ deed: Kinerja.Deed) throws {
        try carryOut(tx, document.permit(deed, to: actor, on: today), on: document)
    }

    /// Returns a document to its drafters with what has to be corrected.
    package func sendBack(_ address: DocumentAddress, note: String) throws {
        guard !note.isEmpty else { throw Refusal.reasonMissing }
        try transaction { (tx: borrowing Transaction) in
            let document = try locked(tx, address)
            try carryOut(tx, document.permit(.sendBack, to: actor, on: today), on: document, note: note)
        }
    }
}
