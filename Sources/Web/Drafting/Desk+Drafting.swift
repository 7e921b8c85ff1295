import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// The deed that begins a document; it has no permit, since there is no document yet.
    static let beginning = "buat"

    /// Under which name the audit chain tells the warnings that a submission let stand.
    static let acceptance = "catatan pemeriksa"

    /// Begins a document for an office and a year, empty or as a copy of an older one.
    public func create(
        _ tx: borrowing Transaction, _ kind: DocumentKind, jabatan: Jabatan, tahun: Int, copying origin: DocumentAddress? = nil
    ) throws -> Document {
        let address = DocumentAddress(kind: kind, tahun: tahun, slug: jabatan.slug)
        let offices = kind.owner == .anybody ? [] : try tx.all(AllJabatan()).map(\.jabatan)
        guard kind.owner.admits(jabatan, among: offices) else { throw Refusal.notFound }
        let document = try begin(tx, kind, jabatan: jabatan, tahun: tahun)
        let permit = try document.permit(.edit, to: actor, on: today)
        if let origin {
            let (begun, words) = try beginning(tx, of: document, from: self.document(tx, origin))
            try append(tx, permit, document, begun, perubahan: words)
        } else if let kept = try naskahOfJabatan(tx, document) {
            try append(tx, permit, document, kept, perubahan: "Tugas dan fungsi diambil dari jabatan")
        } else {
            return document
        }
        return try self.document(tx, address)
    }

    /// A copy of another year's document, or what one of another kind is carried into.
    private func beginning(
        _ tx: borrowing Transaction, of document: Document, from origin: Document
    ) throws -> (naskah: Naskah, words: String) {
        guard origin.isVisible(to: actor, on: today) else { throw Refusal.notFound }
        let naskah = try naskah(tx, origin)
        guard origin.kind.id != document.kind.id else {
            return (naskah.duplicated(as: document.kind), "Disalin dari \(document.kind.nama) \(origin.tahun)")
        }
        let carried = origin.kind.carried(
            naskah, into: document.kind, tahun: document.tahun, settings: tenant.settings)
        guard let carried else { throw NotCarried(origin: origin) }
        return (carried, "Diambil dari \(origin.kind.nama) \(origin.tahun)")
    }

    /// Nothing of that document can begin another of the kind and year: a plan does not hold the year.
    struct NotCarried: Error {
        let origin: Document
    }

    /// Makes the envelope, still empty, with its event and audit link.
    /// - Parameter rincian: what the audit link tells besides office, year and revision.
    func begin(
        _ tx: borrowing Transaction, _ kind: DocumentKind, jabatan: Jabatan, tahun: Int, revisi: Int = 0,
        kode: String = SecureRandom.code(length: 8), rincian: [String: String] = [:]
    ) throws -> Document {
        let insert = InsertDocument(kind, tahun: tahun, jabatan: jabatan.id, kode: kode, revisi: revisi)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        var details = rincian
        details["dari"] = ""
        details["ke"] = Kinerja.Status.draf.rawValue
        details["jabatan"] = jabatan.slug
        details["tahun"] = String(tahun)
        if revisi > 0 { details["revisi"] = String(revisi) }
        let position = try Ledger.append(tx, by: self, Desk.beginning, objek: kode, rincian: details)
        try tx.execute(
            InsertEvent(
                document: id, perbuatan: Desk.beginning, dari: .draf, ke: .draf, akun: actor.akun, nama: actor.nama, catatan: "",
                auditUrutan: position.urutan, waktu: position.waktu))
        return try document(tx, DocumentAddress(kind: kind, tahun: tahun, slug: jabatan.slug))
    }

    /// What became of a save.
    public enum SaveOutcome: Sendable {
        /// The draft already says this: nothing was typed, or the same form was sent twice.
        case unchanged(versi: Int)
        /// Saved; `theirs` is what somebody else saved meanwhile and is now in it too.
        case saved(versi: Int, theirs: [Perubahan])
        /// Both changed the same: nothing was saved, everything is in the merge.
        case conflict(Merge, versi: Int, author: String)
    }

    /// Saves an edit that was made to version `base`.
    public func save(
        _ tx: borrowing Transaction, _ address: DocumentAddress, base: Int, perubahan: String,
        edit: (inout Naskah) -> Void
    ) throws -> SaveOutcome {
        let document = try locked(tx, address)
        let permit = try document.permit(.edit, to: actor, on: today)
        let current = try naskah(tx, document)
        guard base != document.versi else {
            var mine = current
            edit(&mine)
            guard mine != current else { return .unchanged(versi: document.versi) }
            try append(tx, permit, document, mine, perubahan: perubahan)
            return .saved(versi: document.versi + 1, theirs: [])
        }
        let start = try naskah(tx, document, versi: base)
        var mine = start
        edit(&mine)
        guard mine != current else { return .unchanged(versi: document.versi) }
        // The answer to the first sending got lost, and somebody else has saved since.
        let next = try self.naskah(tx, document, versi: base + 1)
        guard mine != next else {
            return .saved(versi: document.versi, theirs: Merge(base: next, theirs: current, mine: next).theirs)
        }
        mine = start
        mine.skipKeys(of: current)
        edit(&mine)
        let merge = Merge(base: start, theirs: current, mine: mine)
        guard !merge.hasConflict else {
            let author = try tx.first(NaskahAt(document: document.id, versi: document.versi))?.nama ?? ""
            return .conflict(merge, versi: document.versi, author: author)
        }
        guard merge.naskah != current else { return .unchanged(versi: document.versi) }
        try append(tx, permit, document, merge.naskah, perubahan: perubahan)
        return .saved(versi: document.versi + 1, theirs: merge.theirs)
    }

    /// Makes an older version the newest: undo is one more save, so that it can be undone too.
    public func restore(_ tx: borrowing Transaction, _ address: DocumentAddress, versi: Int) throws {
        let document = try locked(tx, address)
        let permit = try document.permit(.edit, to: actor, on: today)
        var old = try naskah(tx, document, versi: versi)
        old.skipKeys(of: try naskah(tx, document))
        try append(tx, permit, document, old, perubahan: versi == 0 ? "Dikosongkan kembali" : "Versi \(versi) dipulihkan")
    }

    func append(
        _ tx: borrowing Transaction, _ permit: consuming Permit, _ document: Document, _ naskah: Naskah, perubahan: String
    ) throws {
        let versi = document.versi + 1
        try tx.execute(
            InsertNaskah(
                document: permit.document, versi: versi, isi: naskah.text(), akun: permit.actor.akun,
                nama: permit.actor.nama, perubahan: perubahan))
        try tx.execute(SetVersi(document: document.id, versi: versi))
        for table in document.kind.tabel where table.isOfJabatan && !naskah[table.id].isEmpty {
            try tx.execute(KeepUraian(jabatan: document.jabatan.id, tabel: table.id, isi: naskah[table.id].text()))
        }
    }

    /// What a document of this kind begins with because it is kept with the jabatan; `nil` when nothing is.
    private func naskahOfJabatan(_ tx: borrowing Transaction, _ document: Document) throws -> Naskah? {
        let tables = document.kind.tabel.filter(\.isOfJabatan).map(\.id)
        guard !tables.isEmpty else { return nil }
        var naskah = Naskah(tempat: tenant.settings.tempat)
        for row in try tx.all(UraianOfJabatan(jabatan: document.jabatan.id)) where tables.contains(row.tabel) {
            naskah.replace(row.tabel, with: try [Baris](text: row.isi).map { $0.copied() })
        }
        return naskah.tabel.isEmpty ? nil : naskah
    }

    /// Sends a draft to its first signer. Errors block it; each warning needs a written reason, which is kept with it.
    /// - Parameter read: the version that was read before; nothing happens when somebody has saved another one since.
    /// - Parameter reason: for every warning that has none of its own in `reasons`, by the key of the finding.
    public func submit(
        _ tx: borrowing Transaction, _ address: DocumentAddress, read: Int? = nil, reason: String, reasons: [String: String] = [:]
    ) throws {
        let document = try locked(tx, address)
        let permit = try document.permit(.submit, to: actor, on: today)
        guard read ?? document.versi == document.versi else { throw Refusal.stale }
        let text = try naskah(tx, document)
        let subject = try surroundings(tx, of: document, with: text).subject(text, of: document, in: tenant)
        let accepted = try Reasons(own: reasons, common: reason).accept(Pemeriksa.findings(in: subject))
        _ = try parties(tx, of: document)
        try finish(tx, permit, document, note: reason, accepted: accepted)
    }

    /// The other deeds that only move a document: withdraw, delete, restore.
    public func move(_ tx: borrowing Transaction, _ address: DocumentAddress, _ deed: Kinerja.Deed) throws {
        try move(tx, locked(tx, address), deed)
    }

    private func move(_ tx: borrowing Transaction, _ document: Document, _ deed: Kinerja.Deed) throws {
        try finish(tx, document.permit(deed, to: actor, on: today), document, note: "")
    }

    /// Restores the deleted draft at an address: the document's own, or the one that was to change what is in force.
    public func restoreDraft(_ tx: borrowing Transaction, _ address: DocumentAddress) throws {
        let document = try locked(tx, address)
        guard let revision = try deletedRevision(tx, of: document) else { return try move(tx, document, .restore) }
        try tx.execute(LockDocument(id: revision.id))
        try move(tx, revision, .restore)
    }

    /// Returns a document to its drafters with what has to be corrected.
    public func sendBack(_ tx: borrowing Transaction, _ address: DocumentAddress, note: String) throws {
        guard !note.isEmpty else { throw Refusal.reasonMissing }
        let document = try locked(tx, address)
        try finish(tx, document.permit(.sendBack, to: actor, on: today), document, note: note)
    }

    private func finish(
        _ tx: borrowing Transaction, _ permit: consuming Permit, _ document: Document, note: String, accepted: [AcceptedFinding] = []
    ) throws {
        let (from, to) = (permit.from, permit.to)
        let details = accepted.isEmpty ? [:] : [Desk.acceptance: try accepted.text()]
        let position = try record(tx, permit, on: document, note: note, rincian: details)
        if !accepted.isEmpty {
            try tx.execute(InsertAcceptedFindings(document: document.id, versi: document.versi, auditUrutan: position.urutan, accepted))
        }
        try move(tx, document, from: from, to: to)
    }

    func parties(_ tx: borrowing Transaction, of document: Document) throws -> Parties {
        let office = document.office(of: .pertama) ?? document.jabatan.id
        let penempatan = try tx.all(PenempatanOfJabatan(jabatan: office)).map(\.penempatan)
        return try Parties(of: document, on: today, among: penempatan)
    }
}
