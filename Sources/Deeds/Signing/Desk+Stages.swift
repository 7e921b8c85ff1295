import Database
import Kinerja
import Records
import Sealing

/// A stage of a signed file that is stored, with what its signature will say about it.
package struct StoredStage: Sendable {
    let id: ID<SignedPDFStage>
    let snapshot: ID<FrozenSnapshot>
    let sha256: Digest
    /// Of this kabupaten's own authority; nil where somebody else's certifies.
    let sertifikat: ID<Sertifikat>?
    /// SHA-256 of the signer's certificate as it is in the file.
    let fingerprint: Digest?
}

/// A file that has just been signed and is stored nowhere yet.
package struct SignedFile: Sendable {
    /// What was given to be signed: stage 0 for the first party, stage 1 for the second.
    let before: [UInt8]
    let bytes: [UInt8]
    let pages: Int

    package init(before: [UInt8], bytes: [UInt8], pages: Int) {
        self.before = before
        self.bytes = bytes
        self.pages = pages
    }
}

// The first of two transactions. What a service has signed is kept before anything else is done with it: should the second
// one not happen, the next try goes on from here and nobody signs twice.
extension Desk {
    /// Stores what was signed over the text that was shown, unless another try has been faster.
    package func store(_ address: DocumentAddress, shown: Digest, _ file: SignedFile) throws -> StoredStage {
        try transaction { (tx: borrowing Transaction) in try store(tx, address, shown: shown, file) }
    }

    private func store(
        _ tx: borrowing Transaction, _ address: DocumentAddress, shown: Digest, _ file: SignedFile
    ) throws -> StoredStage {
        let proposal = try proposal(tx.reading, locked(tx, address))
        guard proposal.digest == shown, proposal.cara.hasFile else { throw Refusal.stale }
        if let faster = try storedStage(tx.reading, proposal) { return faster }
        let snapshot = try proposal.stored ?? freeze(tx, proposal)
        if proposal.pihak == .pertama { _ = try insert(tx, proposal, snapshot, tahap: 0, file.before, pages: file.pages) }
        return try insert(tx, proposal, snapshot, tahap: proposal.pihak.tahap, file.bytes, pages: file.pages)
    }

    /// The stage that a try of this person left behind when it was cut off.
    /// - Throws: `SigningFailure.spent` when it can be taken up no more, and its place is not free either.
    package func storedStage(_ tx: borrowing Reading, _ proposal: Proposal) throws -> StoredStage? {
        guard let snapshot = try proposal.stored ?? cutOff(tx, proposal) else { return nil }
        guard let row = try tx.first(StagesOf(snapshot: snapshot, tahap: proposal.pihak.tahap)) else { return nil }
        guard row.akun == actor.akun, row.penempatan == proposal.office.id, !row.isRevoked, let sha256 = Digest(bytes: row.sha256) else {
            throw SigningFailure.spent
        }
        return StoredStage(
            id: row.id, snapshot: snapshot, sha256: sha256, sertifikat: row.sertifikat, fingerprint: try signer(of: row.isi).fingerprint)
    }

    private func cutOff(_ tx: borrowing Reading, _ proposal: Proposal) throws -> ID<FrozenSnapshot>? {
        try tx.first(
            CutOffSnapshot(
                document: proposal.document.id, versi: proposal.document.versi, sha256: proposal.digest.bytes, cara: proposal.cara,
                pihakPertama: proposal.office.id, pihakKedua: proposal.pihakKedua, akun: actor.akun))?.id
    }

    private func insert(
        _ tx: borrowing Transaction, _ proposal: Proposal, _ snapshot: ID<FrozenSnapshot>, tahap: Int, _ bytes: [UInt8], pages: Int
    ) throws -> StoredStage {
        let certificate = tahap == 0 ? nil : try signer(of: bytes)
        let sertifikat = try proposal.cara == .lokal ? certificate.flatMap { try tx.first(SertifikatByDER(der: $0.der))?.id } : nil
        let sha256 = SHA256.digest(bytes)
        let signer = InsertStage.Signer(penempatan: proposal.office.id, akun: actor.akun, sertifikat: sertifikat)
        guard let id = try tx.first(
            InsertStage(
                document: proposal.document.id, snapshot: snapshot, cara: proposal.cara, tahap: tahap, sha256: sha256.bytes, halaman: pages,
                isi: bytes, signer: tahap == 0 ? nil : signer))?.id
        else { throw Refusal.notFound }
        return StoredStage(id: id, snapshot: snapshot, sha256: sha256, sertifikat: sertifikat, fingerprint: certificate?.fingerprint)
    }

    /// Who signed a file last, by the file itself.
    private func signer(of pdf: [UInt8]) throws -> Certificate {
        guard let certificate = try SignedPDF.signatures(in: pdf).last?.certificate else { throw SigningFailure.rewritten }
        return certificate
    }
}
