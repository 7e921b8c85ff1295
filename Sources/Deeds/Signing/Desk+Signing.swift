import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// What this person would sign, byte for byte.
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
        package let stored: ID<FrozenSnapshot>?
        package let pihakKedua: ID<Penempatan>?
    }

    /// What holds a signature to its text.
    package enum Seal: Sendable {
        /// The account's password, which the caller has asked for.
        case akun
        /// The file, stored already.
        case berkas(StoredStage)
    }

    /// What lies before the signer: composed anew for the first party, as it was frozen for the second.
    package func proposal(_ address: DocumentAddress) throws -> Proposal {
        try deeds.store.reading(for: scope) { (tx: borrowing Reading) in try proposal(tx, address) }
    }

    package func proposal(_ tx: borrowing Reading, _ address: DocumentAddress) throws -> Proposal {
        try proposal(tx, document(tx, address))
    }

    package func proposal(_ tx: borrowing Reading, _ document: Document) throws -> Proposal {
        try proposal(tx, document, document.capacity(of: actor, on: today))
    }

    private func proposal(_ tx: borrowing Reading, _ document: Document, _ capacity: Capacity) throws -> Proposal {
        let office = capacity.office
        switch capacity.pihak {
        case .pertama:
            return try proposal(tx, document, Parties(pertama: office, kedua: try parties(tx, of: document).kedua))
        case .kedua:
            guard let frozen = try tx.first(SnapshotOf(document: document.id)) else { throw Refusal.notFound }
            guard frozen.pihakKedua == office.id else { throw Refusal.partyChanged }
            let digest = SHA256.digest(frozen.isi)
            guard digest.bytes == frozen.sha256 else { throw Refusal.stale }
            return Proposal(
                document: document, snapshot: try Snapshot(text: frozen.isi), text: frozen.isi, digest: digest,
                capacity: capacity, cara: frozen.cara, stored: frozen.id, pihakKedua: frozen.pihakKedua)
        }
    }

    /// What lies before whoever acts for pihak pertama today, though it is another who asks.
    package func firstProposal(_ tx: borrowing Reading, _ address: DocumentAddress) throws -> Proposal {
        let document = try document(tx, address)
        return try proposal(tx, document, parties(tx, of: document))
    }

    private func proposal(_ tx: borrowing Reading, _ document: Document, _ parties: Parties) throws -> Proposal {
        try admit(tx, parties, of: document)
        let snapshot = Snapshot(of: document, naskah: try naskah(tx, document), parties: parties, tenant: tenant)
        let text = try snapshot.text()
        return Proposal(
            document: document, snapshot: snapshot, text: text, digest: SHA256.digest(text),
            capacity: Capacity(pihak: .pertama, office: parties.pertama), cara: tenant.settings.penandatangan,
            stored: nil, pihakKedua: parties.kedua?.id)
    }

    /// Signs what was shown: if its digest is no longer that of the document, nothing happens.
    /// Snapshot, signature, event, audit link and status commit together; a file and its snapshot are there before.
    package func sign(_ address: DocumentAddress, shown: Digest, sealed seal: Seal = .akun) throws {
        try transaction { (tx: borrowing Transaction) in try sign(tx, address, shown: shown, sealed: seal) }
    }

    package func sign(
        _ tx: borrowing Transaction, _ address: DocumentAddress, shown: Digest, sealed seal: Seal = .akun
    ) throws {
        let document = try locked(tx, address)
        let permit = try document.permitToSign(actor, on: today)
        let proposal = try proposal(tx.reading, document, permit.capacity)
        guard proposal.digest == shown else { throw Refusal.stale }
        let snapshot = try snapshot(tx, of: proposal, sealed: seal)
        try replacePredecessor(tx, of: document, signing: permit)
        let details = details(of: proposal, sealed: seal)
        try carryOut(tx, permit.used(), on: document, snapshot: snapshot, rincian: details) { position in
            try tx.execute(signature(proposal, snapshot, seal, position))
        }
    }

    /// The frozen text that is signed. Nobody signs in another way than the kabupaten, or the first party, has chosen.
    private func snapshot(_ tx: borrowing Transaction, of proposal: Proposal, sealed seal: Seal) throws -> ID<FrozenSnapshot> {
        switch seal {
        case .akun:
            guard !proposal.cara.hasFile else { throw Refusal.stale }
            return try proposal.stored ?? freeze(tx, proposal)
        case .berkas(let stage):
            guard proposal.cara.hasFile, proposal.stored ?? stage.snapshot == stage.snapshot else { throw Refusal.stale }
            return stage.snapshot
        }
    }

    /// What the audit chain tells of a signature.
    private func details(of proposal: Proposal, sealed seal: Seal) -> [String: String] {
        var details = [
            "pihak": proposal.pihak.rawValue, "nama": proposal.office.namaPegawai, "jabatan": proposal.office.sebutanJabatan,
            "sha256": proposal.digest.hex, "cara": proposal.cara.rawValue,
        ]
        if case .berkas(let stage) = seal {
            details["pdf"] = stage.sha256.hex
            details["sertifikat"] = stage.fingerprint?.hex
        }
        return details
    }

    private func signature(
        _ proposal: Proposal, _ snapshot: ID<FrozenSnapshot>, _ seal: Seal, _ position: Ledger.Position
    ) -> InsertSignature {
        let stage: StoredStage? = if case .berkas(let stage) = seal { stage } else { nil }
        return InsertSignature(
            document: proposal.document.id, snapshot: snapshot, pihak: proposal.pihak, penempatan: proposal.office.id, akun: actor.akun,
            nama: proposal.office.namaPegawai, jabatan: proposal.office.sebutanJabatan, sha256: proposal.digest.bytes,
            auditUrutan: position.urutan, waktu: position.waktu, cara: proposal.cara, stage: stage?.id, sertifikat: stage?.sertifikat)
    }

    func freeze(_ tx: borrowing Transaction, _ proposal: Proposal) throws -> ID<FrozenSnapshot> {
        let document = proposal.document
        let ringkasan = document.kind.summary(proposal.snapshot.naskah)
        guard let id = try tx.first(
            InsertSnapshot(
                document: document.id, versi: document.versi, isi: proposal.text, sha256: proposal.digest.bytes,
                ringkasan: ringkasan.text(), pihakPertama: proposal.office.id, pihakKedua: proposal.pihakKedua, cara: proposal.cara))?.id
        else { throw Refusal.notFound }
        return id
    }
}
