import Database
import Kinerja
import Records
import Sealing

/// What somebody would sign, byte for byte.
public struct Proposal: Sendable {
    public let document: Document
    public let snapshot: Snapshot
    public let text: String
    public let digest: Digest
    /// As whom, and in which office.
    public let pihak: Pihak
    public let office: Penempatan
    /// As the kabupaten has it now for the first party; as the first party did for the second.
    public let cara: CaraTandaTangan
    /// As it was frozen; nil before anybody signs.
    let stored: ID<FrozenSnapshot>?
    let pihakKedua: ID<Penempatan>?
}

extension Desk {
    /// What lies before this person to be signed.
    public func proposal(_ tx: borrowing Transaction, _ address: DocumentAddress) throws -> Proposal {
        try proposal(tx, document(tx, address))
    }

    public func proposal(_ tx: borrowing Transaction, _ document: Document) throws -> Proposal {
        try proposal(tx, document, as: document.signingTurn(of: actor, on: today))
    }

    /// The same for whoever acts for pihak pertama today, though it is another who asks.
    func firstProposal(_ tx: borrowing Transaction, _ document: Document) throws -> Proposal {
        try proposal(tx, document, as: SigningTurn(pihak: .pertama, office: parties(tx, of: document).pertama))
    }

    /// Composed anew for the first party; as it was frozen for the second.
    func proposal(_ tx: borrowing Transaction, _ document: Document, as turn: SigningTurn) throws -> Proposal {
        switch turn.pihak {
        case .pertama: try composed(tx, document, turn.office)
        case .kedua: try frozen(tx, document, turn.office)
        }
    }

    private func composed(_ tx: borrowing Transaction, _ document: Document, _ office: Penempatan) throws -> Proposal {
        let parties = Parties(pertama: office, kedua: try parties(tx, of: document).kedua)
        try admit(tx, parties, of: document)
        let snapshot = Snapshot(of: document, naskah: try naskah(tx, document), parties: parties, tenant: tenant)
        let text = try snapshot.text()
        return Proposal(
            document: document, snapshot: snapshot, text: text, digest: SHA256.digest(text), pihak: .pertama,
            office: office, cara: tenant.settings.penandatangan, stored: nil, pihakKedua: parties.kedua?.id)
    }

    private func frozen(_ tx: borrowing Transaction, _ document: Document, _ office: Penempatan) throws -> Proposal {
        guard let row = try tx.first(SnapshotOf(document: document.id)) else { throw Refusal.notFound }
        guard row.pihakKedua == office.id else { throw Refusal.partyChanged }
        let digest = SHA256.digest(row.isi)
        guard digest.bytes == row.sha256 else { throw Refusal.stale }
        return Proposal(
            document: document, snapshot: try Snapshot(text: row.isi), text: row.isi, digest: digest, pihak: .kedua,
            office: office, cara: row.cara, stored: row.id, pihakKedua: row.pihakKedua)
    }
}
