import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// What this person would sign, byte for byte.
    public struct Proposal: Sendable {
        public let document: Document
        public let snapshot: Snapshot
        public let text: String
        public let digest: Digest
        let stored: ID<FrozenSnapshot>?
        let pihakKedua: ID<Penempatan>?
    }

    /// What lies before the signer: composed anew for the first party, as it was frozen for the second.
    public func proposal(_ tx: borrowing Transaction, _ address: DocumentAddress) throws -> Proposal {
        try proposal(tx, document(tx, address))
    }

    private func proposal(_ tx: borrowing Transaction, _ document: Document) throws -> Proposal {
        let permit = try document.permit(.sign, to: actor, on: today)
        guard let pihak = permit.pihak, let office = permit.office else { throw Refusal.notFound }
        switch pihak {
        case .pertama:
            let parties = Parties(pertama: office, kedua: try parties(tx, of: document).kedua)
            try admit(tx, parties, of: document)
            let snapshot = Snapshot(of: document, naskah: try naskah(tx, document), parties: parties, tenant: tenant)
            let text = try snapshot.text()
            return Proposal(
                document: document, snapshot: snapshot, text: text, digest: SHA256.digest(text), stored: nil,
                pihakKedua: parties.kedua?.id)
        case .kedua:
            guard let frozen = try tx.first(SnapshotOf(document: document.id)) else { throw Refusal.notFound }
            guard frozen.pihakKedua == office.id else { throw Refusal.partyChanged }
            let digest = SHA256.digest(frozen.isi)
            guard digest.bytes == frozen.sha256 else { throw Refusal.stale }
            return Proposal(
                document: document, snapshot: try Snapshot(text: frozen.isi), text: frozen.isi, digest: digest,
                stored: frozen.id, pihakKedua: frozen.pihakKedua)
        }
    }

    /// Signs what was shown: if its digest is no longer that of the document, nothing happens.
    /// Snapshot, signature, event, audit link and status commit together.
    public func sign(_ tx: borrowing Transaction, _ address: DocumentAddress, shown: Digest) throws {
        let document = try locked(tx, address)
        let permit = try document.permit(.sign, to: actor, on: today)
        guard let pihak = permit.pihak, let office = permit.office else { throw Refusal.notFound }
        let (from, to) = (permit.from, permit.to)
        let proposal = try proposal(tx, document)
        guard proposal.digest == shown else { throw Refusal.stale }
        let snapshot = try proposal.stored ?? freeze(tx, proposal, by: office)
        try replacePredecessor(tx, of: document, signing: permit)
        let details = [
            "pihak": pihak.rawValue, "nama": office.namaPegawai, "jabatan": office.sebutanJabatan, "sha256": shown.hex,
        ]
        let position = try record(tx, permit, on: document, rincian: details)
        try tx.execute(
            InsertSignature(
                document: document.id, snapshot: snapshot, pihak: pihak, penempatan: office.id, akun: actor.akun,
                nama: office.namaPegawai, jabatan: office.sebutanJabatan, sha256: shown.bytes,
                auditUrutan: position.urutan, waktu: position.waktu))
        try move(tx, document, from: from, to: to, snapshot: snapshot)
    }

    private func freeze(_ tx: borrowing Transaction, _ proposal: Proposal, by office: Penempatan) throws -> ID<FrozenSnapshot> {
        let document = proposal.document
        let ringkasan = document.kind.summary(proposal.snapshot.naskah)
        guard let id = try tx.first(
            InsertSnapshot(
                document: document.id, versi: document.versi, isi: proposal.text, sha256: proposal.digest.bytes,
                ringkasan: ringkasan.text(), pihakPertama: office.id, pihakKedua: proposal.pihakKedua))?.id
        else { throw Refusal.notFound }
        return id
    }
}
