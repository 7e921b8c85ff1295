import Database
import Deeds
import Kinerja
import Records
import Sealing

/// A document beside the one that it is best compared with.
struct Comparison {
    /// "naskah pertama", "PK 2021", "naskah yang dikembalikan"
    let origin: String
    let semula: Snapshot
    let menjadi: Snapshot
    let difference: Difference
    /// With the tables of both.
    var kind: DocumentKind? { menjadi.kind?.joined(with: semula.kind) }

    init(origin: String, semula: Snapshot, menjadi: Snapshot, matching: Difference.Matching) {
        self.origin = origin
        self.semula = semula
        self.menjadi = menjadi
        difference = Difference(from: semula, to: menjadi, matching: matching)
    }
}

/// A document as it would be printed now, whether it can be signed or not.
struct Preview {
    let snapshot: Snapshot
    /// Who is named with the NIP: where the file itself is signed; `nil` elsewhere, and for what is frozen.
    let officials: (persons: Officials, parties: Parties)?
    let vacant: [Pihak]
}

extension Desk {
    /// A document as it would be printed now: as it was frozen, or with whoever holds the offices today.
    /// - Throws: `Refusal.vacant` when one of them is held by nobody.
    func snapshot(_ tx: borrowing Reading, _ document: Document, _ naskah: Naskah) throws -> Snapshot {
        if let frozen = try tx.first(.snapshotOf(document: document.id)) { return try Snapshot(text: frozen.isi) }
        return Snapshot(of: document, naskah: naskah, parties: try parties(tx, of: document), tenant: tenant)
    }

    /// The same for a preview, which needs no holders: of an office that nobody holds its name stands alone.
    /// - Returns: with the parties whose office is vacant.
    func preview(_ tx: borrowing Reading, _ document: Document, _ naskah: Naskah) throws -> Preview {
        if let frozen = try tx.first(.snapshotOf(document: document.id)) {
            return Preview(snapshot: try Snapshot(text: frozen.isi), officials: nil, vacant: [])
        }
        let (parties, vacant) = try standIns(tx, of: document)
        let snapshot = Snapshot(of: document, naskah: naskah, parties: parties, tenant: tenant)
        let persons = try tx.all(.personsOf(pertama: parties.pertama.id, kedua: parties.kedua?.id))
        return Preview(
            snapshot: snapshot,
            officials: tenant.settings.penandatangan.hasFile ? (Officials(persons), parties) : nil, vacant: vacant)
    }

    /// What a document changes: against its predecessor, against last year's, or against what was sent back, in this
    /// order. `nil` where there is none of these.
    func comparison(_ tx: borrowing Reading, _ document: Document, _ snapshot: Snapshot) throws -> Comparison? {
        guard let before = try tx.first(.snapshotBefore(document: document.id)) else {
            return try sinceReturn(tx, document)
        }
        guard SHA256.digest(before.isi).bytes == before.sha256 else { throw Altered(before.kode) }
        let isRevision = before.tahun == document.tahun
        return Comparison(
            origin: isRevision
                ? RevisionWords.name(before.revisi).lowercased() : "\(document.kind.singkatan) \(before.tahun)",
            semula: try Snapshot(text: before.isi), menjadi: snapshot, matching: isRevision ? .key : .text)
    }

    /// Both with the same officials: these are not what was corrected.
    private func sinceReturn(_ tx: borrowing Reading, _ document: Document) throws -> Comparison? {
        guard let returned = try tx.first(.returnedNaskah(document: document.id)), returned.versi < document.versi
        else { return nil }
        let parties: Parties
        do { parties = try self.parties(tx, of: document) } catch is Refusal { return nil }
        let texts = try [Naskah(text: returned.isi), naskah(tx, document)].map {
            Snapshot(of: document, naskah: $0, parties: parties, tenant: tenant)
        }
        return Comparison(origin: "naskah yang dikembalikan", semula: texts[0], menjadi: texts[1], matching: .key)
    }

    /// The same for a draft that may not be complete yet; `nil` also while an office is vacant.
    func comparison(_ tx: borrowing Reading, ofDraft document: Document, _ naskah: Naskah) throws -> Comparison? {
        do {
            return try comparison(tx, document, snapshot(tx, document, naskah))
        } catch Refusal.vacant {
            return nil
        }
    }
}
