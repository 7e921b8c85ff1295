import Database
import Kinerja
import Penanda
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

/// How far the file of a proposal is before its signature.
enum FileStanding {
    /// Signed by a try of this person that was cut off before its deed.
    case signed(StoredStage)
    /// Signed by the first party, and waiting for the second.
    case unsigned(UnsignedFile)
    /// To be set.
    case none
}

extension Desk {
    /// - Throws: `SigningFailure.spent`; `Altered` where the bytes are not those that the first party signed.
    func standing(_ tx: borrowing Reading, of proposal: Proposal) throws -> FileStanding {
        if let stage = try storedStage(tx, proposal) { return .signed(stage) }
        guard let snapshot = proposal.stored else { return .none }
        guard let first = try tx.first(.stagesOf(snapshot: snapshot, tahap: Pihak.pertama.tahap)), first.isHeld,
            SHA256.digest(first.isi).bytes == first.sha256
        else { throw Altered(proposal.document.kode) }
        return .unsigned(UnsignedFile(bytes: first.isi, pages: first.halaman))
    }

    /// The stage that a try of this person left behind when it was cut off.
    /// - Throws: `SigningFailure.spent` when it can be taken up no more, and its place is not free either; `Altered`.
    func storedStage(_ tx: borrowing Reading, _ proposal: Proposal) throws -> StoredStage? {
        guard let snapshot = try proposal.stored ?? cutOff(tx, proposal),
            let row = try tx.first(.stagesOf(snapshot: snapshot, tahap: proposal.pihak.tahap))
        else { return nil }
        guard row.isHeld else { throw Altered(proposal.document.kode) }
        guard row.akun == actor.akun, row.penempatan == proposal.office.id, !row.isRevoked,
            let sha256 = Digest(bytes: row.sha256)
        else { throw SigningFailure.spent }
        return StoredStage(
            id: row.id, snapshot: snapshot, sha256: sha256, sertifikat: row.sertifikat,
            fingerprint: try Desk.signer(of: row.isi).fingerprint)
    }

    private func cutOff(_ tx: borrowing Reading, _ proposal: Proposal) throws -> ID<FrozenSnapshot>? {
        try tx.first(
            .cutOffSnapshot(
                document: proposal.document.id, versi: proposal.document.versi, sha256: proposal.digest.bytes,
                cara: proposal.cara, pihakPertama: proposal.office.id, pihakKedua: proposal.pihakKedua,
                akun: actor.akun))?.id
    }

    func insert(
        _ tx: borrowing Transaction, _ proposal: Proposal, _ snapshot: ID<FrozenSnapshot>, tahap: Int,
        _ bytes: [UInt8], _ pages: Int
    ) throws -> StoredStage {
        let certificate = tahap == 0 ? nil : try Desk.signer(of: bytes)
        let own = proposal.cara == .lokal ? certificate : nil
        let sertifikat = try own.flatMap { try tx.first(.sertifikatByDER(der: $0.der))?.id }
        let sha256 = SHA256.digest(bytes)
        let signer = StageSigner(penempatan: proposal.office.id, akun: actor.akun, sertifikat: sertifikat)
        let insert = Change.insertStage(
            document: proposal.document.id, snapshot: snapshot, cara: proposal.cara, tahap: tahap,
            sha256: sha256.bytes, halaman: pages, isi: bytes, signer: tahap == 0 ? nil : signer)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        return StoredStage(
            id: id, snapshot: snapshot, sha256: sha256, sertifikat: sertifikat, fingerprint: certificate?.fingerprint)
    }

    /// Who signed a file last, by the file itself.
    private static func signer(of pdf: [UInt8]) throws -> Certificate {
        guard let certificate = try SignedPDF.signatures(in: pdf).last?.certificate else {
            throw SigningFailure.rewritten
        }
        return certificate
    }
}
