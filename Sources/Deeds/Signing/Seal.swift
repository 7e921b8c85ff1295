import Database
import Kinerja
import Records
import Sealing

/// What holds a signature to its text.
package enum Seal: Sendable {
    /// The account's password, which the caller has asked for.
    case akun
    /// The file, stored already.
    case berkas(StoredStage)

    fileprivate var stage: StoredStage? {
        switch self {
        case .akun: nil
        case .berkas(let stage): stage
        }
    }
}

extension Desk {
    /// The frozen text that is signed. Nobody signs in another way than the kabupaten, or the first party, has chosen.
    func snapshot(
        _ tx: borrowing Transaction, of proposal: Proposal, sealed seal: Seal
    ) throws -> ID<FrozenSnapshot> {
        switch seal {
        case .akun:
            guard !proposal.cara.hasFile else { throw Refusal.stale }
            return try proposal.stored ?? freeze(tx, proposal)
        case .berkas(let stage):
            guard proposal.cara.hasFile, proposal.stored.map({ $0 == stage.snapshot }) ?? true else {
                throw Refusal.stale
            }
            return stage.snapshot
        }
    }

    func freeze(_ tx: borrowing Transaction, _ proposal: Proposal) throws -> ID<FrozenSnapshot> {
        let document = proposal.document
        let ringkasan = try document.kind.summary(proposal.snapshot.naskah).text()
        let insert = Change.insertSnapshot(
            document: document.id, versi: document.versi, isi: proposal.text, sha256: proposal.digest.bytes,
            ringkasan: ringkasan, pihakPertama: proposal.office.id, pihakKedua: proposal.pihakKedua,
            cara: proposal.cara)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        return id
    }

    /// What the audit chain tells of a signature.
    func details(of proposal: Proposal, sealed seal: Seal) -> [String: String] {
        var details = [
            "pihak": proposal.pihak.rawValue, "nama": proposal.office.namaPegawai,
            "jabatan": proposal.office.sebutanJabatan, "sha256": proposal.digest.hex, "cara": proposal.cara.rawValue,
        ]
        details["pdf"] = seal.stage?.sha256.hex
        details["sertifikat"] = seal.stage?.fingerprint?.hex
        return details
    }
}

extension Change<NewID<Signature>> {
    static func insertSignature(
        _ proposal: Proposal, _ snapshot: ID<FrozenSnapshot>, _ seal: Seal, _ position: Audit.Position, akun: ID<Akun>
    ) -> Self {
        insertSignature(
            document: proposal.document.id, snapshot: snapshot, pihak: proposal.pihak, penempatan: proposal.office.id,
            akun: akun, nama: proposal.office.namaPegawai, jabatan: proposal.office.sebutanJabatan,
            sha256: proposal.digest.bytes, auditUrutan: position.urutan, waktu: position.waktu, cara: proposal.cara,
            stage: seal.stage?.id, sertifikat: seal.stage?.sertifikat)
    }
}
