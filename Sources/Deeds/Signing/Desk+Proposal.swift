import Database
import Kinerja
import Records
import Sealing

/// What somebody would sign, byte for byte.
package struct Proposal: Sendable {
    package let document: Document
    package let snapshot: Snapshot
    package let text: String
    package let digest: Digest
    /// As whom, and in which office.
    package let capacity: Capacity
    package var pihak: Pihak { capacity.pihak }
    package var office: Penempatan { capacity.office }
    /// As the kabupaten has it now for the first party; as the first party did for the second.
    package let cara: CaraTandaTangan
    /// As it was frozen; nil before anybody signs.
    package let stored: ID<FrozenSnapshot>?
    package let pihakKedua: ID<Penempatan>?
}

extension Desk {
    /// What lies before this person to be signed.
    package func proposal(_ address: DocumentAddress) throws -> Proposal {
        try deeds.store.reading(for: scope) { (tx: borrowing Reading) in try proposal(tx, address) }
    }

    package func proposal(_ tx: borrowing Reading, _ address: DocumentAddress) throws -> Proposal {
        try proposal(tx, document(tx, address))
    }

    package func proposal(_ tx: borrowing Reading, _ document: Document) throws -> Proposal {
        try proposal(tx, document, as: document.capacity(of: actor, on: today))
    }

    /// The same for whoever acts for pihak pertama today, though it is another who asks.
    package func firstProposal(_ tx: borrowing Reading, _ address: DocumentAddress) throws -> Proposal {
        let document = try document(tx, address)
        return try proposal(tx, document, as: Capacity(pihak: .pertama, office: parties(tx, of: document).pertama))
    }

    /// Composed anew for the first party; as it was frozen for the second.
    func proposal(_ tx: borrowing Reading, _ document: Document, as capacity: Capacity) throws -> Proposal {
        switch capacity.pihak {
        case .pertama: try composed(tx, document, capacity)
        case .kedua: try frozen(tx, document, capacity)
        }
    }

    private func composed(_ tx: borrowing Reading, _ document: Document, _ capacity: Capacity) throws -> Proposal {
        let parties = Parties(pertama: capacity.office, kedua: try parties(tx, of: document).kedua)
        try admit(tx, parties, of: document)
        let snapshot = Snapshot(of: document, naskah: try naskah(tx, document), parties: parties, tenant: tenant)
        let text = try snapshot.text()
        return Proposal(
            document: document, snapshot: snapshot, text: text, digest: SHA256.digest(text),
            capacity: capacity, cara: tenant.settings.penandatangan, stored: nil, pihakKedua: parties.kedua?.id)
    }

    private func frozen(_ tx: borrowing Reading, _ document: Document, _ capacity: Capacity) throws -> Proposal {
        guard let row = try tx.first(.snapshotOf(document: document.id)) else { throw Refusal.notFound }
        guard row.pihakKedua == capacity.office.id else { throw Refusal.partyChanged }
        let digest = SHA256.digest(row.isi)
        guard digest.bytes == row.sha256 else { throw Refusal.stale }
        return Proposal(
            document: document, snapshot: try Snapshot(text: row.isi), text: row.isi, digest: digest,
            capacity: capacity, cara: row.cara, stored: row.id, pihakKedua: row.pihakKedua)
    }
}
