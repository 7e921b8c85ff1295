import Database
import Kinerja
import Records
import Sealing

extension Desk {
    /// The deed that begins a document; it has no permit, since there is no document yet.
    package static let beginning = "buat"

    /// Begins a document for an office and a year, empty or as a copy of an older one.
    /// - Parameter ragam: the named form that it has; `nil` for that of what it begins with.
    package func create(
        _ kind: DocumentKind, jabatan: Jabatan, tahun: Int, copying origin: DocumentAddress? = nil,
        ragam: String? = nil
    ) throws -> Document {
        try transaction { (tx: borrowing Transaction) in
            try create(tx, kind, jabatan: jabatan, tahun: tahun, copying: origin, ragam: ragam)
        }
    }

    package func create(
        _ tx: borrowing Transaction, _ kind: DocumentKind, jabatan: Jabatan, tahun: Int,
        copying origin: DocumentAddress? = nil, ragam: String? = nil
    ) throws -> Document {
        let address = DocumentAddress(kind: kind, tahun: tahun, slug: jabatan.slug)
        let offices = kind.owner == .anybody ? [] : try tx.all(.allJabatan).map(\.jabatan)
        guard kind.owner.admits(jabatan, among: offices) else { throw Refusal.notFound }
        let document = try begin(tx, kind, jabatan: jabatan, tahun: tahun)
        let permit = try document.permit(.edit, to: actor, on: today)
        if let origin {
            let (begun, words) = try beginning(tx.reading, of: document, from: self.document(tx.reading, origin))
            try append(tx, permit, document, begun.with(ragam: ragam), uraianVersi: words)
        } else if let kept = try naskahOfJabatan(tx.reading, document) {
            try append(tx, permit, document, kept.with(ragam: ragam), uraianVersi: words.keptWithJabatan)
        } else if let ragam, !ragam.isEmpty {
            let empty = Naskah(tempat: tenant.settings.tempat)
            try append(tx, permit, document, empty.with(ragam: ragam), uraianVersi: words.withForm)
        } else {
            return document
        }
        return try self.document(tx.reading, address)
    }

    /// A copy of another year's document, or what one of another kind is carried into.
    private func beginning(
        _ tx: borrowing Reading, of document: Document, from origin: Document
    ) throws -> (naskah: Naskah, words: String) {
        let naskah = try carried(tx, into: document, from: origin)
        let isCopy: Bool = origin.kind.id == document.kind.id
        return (
            naskah,
            isCopy
                ? words.copied(from: document.kind, tahun: origin.tahun)
                : words.carried(from: origin.kind, tahun: origin.tahun)
        )
    }

    /// What another document has for this one.
    /// - Throws: `NotCarried` where it has nothing.
    package func carried(
        _ tx: borrowing Reading, into document: Document, from origin: DocumentAddress
    ) throws -> Naskah {
        try carried(tx, into: document, from: self.document(tx, origin))
    }

    private func carried(_ tx: borrowing Reading, into document: Document, from origin: Document) throws -> Naskah {
        guard origin.isVisible(to: actor, on: today) else { throw Refusal.notFound }
        let naskah = try naskah(tx, origin)
        guard origin.kind.id != document.kind.id else { return naskah.duplicated(as: document.kind) }
        let carried = origin.kind.carried(
            naskah, into: document.kind, tahun: document.tahun, settings: tenant.settings)
        guard let carried else { throw NotCarried(origin: origin) }
        return carried
    }

    /// Makes the envelope, still empty, with its event and audit link.
    /// - Parameter rincian: what the audit link tells besides office, year and revision.
    func begin(
        _ tx: borrowing Transaction, _ kind: DocumentKind, jabatan: Jabatan, tahun: Int, revisi: Int = 0,
        kode: String = SecureRandom.code(length: 8), rincian: [String: String] = [:]
    ) throws -> Document {
        let insert = Change.insertDocument(kind, tahun: tahun, jabatan: jabatan.id, kode: kode, revisi: revisi)
        guard let id = try tx.first(insert)?.id else { throw Refusal.notFound }
        var details = rincian
        details["dari"] = ""
        details["ke"] = Kinerja.Status.draf.rawValue
        details["jabatan"] = jabatan.slug
        details["tahun"] = String(tahun)
        if revisi > 0 { details["revisi"] = String(revisi) }
        let position = try Audit.append(tx, by: self, Desk.beginning, objek: kode, rincian: details)
        try tx.execute(
            .insertEvent(
                document: id, perbuatan: Desk.beginning, dari: .draf, ke: .draf, akun: actor.akun, nama: actor.nama,
                catatan: "", auditUrutan: position.urutan, waktu: position.waktu))
        return try document(tx.reading, DocumentAddress(kind: kind, tahun: tahun, slug: jabatan.slug))
    }

    /// What became of a save.
    package enum SaveOutcome: Sendable {
        /// The draft already says this: nothing was typed, or the same form was sent twice.
        case unchanged(versi: Int)
        /// Saved; `theirs` is what somebody else saved meanwhile and is now in it too.
        case saved(versi: Int, theirs: [TheirChange])
        /// Both changed the same: nothing was saved, everything is in the merge.
        case conflict(Merge, versi: Int, author: String)
    }

    /// Saves an edit that was made to version `base`.
    package func save(
        _ address: DocumentAddress, base: Int, uraianVersi: String, edit: (inout Naskah) -> Void
    ) throws -> SaveOutcome {
        try transaction { (tx: borrowing Transaction) in
            try save(tx, address, base: base, uraianVersi: uraianVersi, edit: edit)
        }
    }

    /// Saves the rows of one table; where a row has a code and no name, with the name of the nomenclature.
    /// - Parameter edit: the rows of version `base` to what they are to be.
    package func save(
        _ address: DocumentAddress, base: Int, uraianVersi: String, _ table: TableSpec, edit: ([Baris]) -> [Baris]
    ) throws -> SaveOutcome {
        try transaction { (tx: borrowing Transaction) in
            try save(tx, address, base: base, uraianVersi: uraianVersi, table, edit: edit)
        }
    }

    func save(
        _ tx: borrowing Transaction, _ address: DocumentAddress, base: Int, uraianVersi: String, _ table: TableSpec,
        edit: ([Baris]) -> [Baris]
    ) throws -> SaveOutcome {
        try save(tx, address, base: base, uraianVersi: uraianVersi) { naskah in
            let named = try named(tx.reading, edit(naskah[table.id]), table, tahun: address.tahun)
            naskah.replace(table.id, with: named)
        }
    }

    package func save(
        _ tx: borrowing Transaction, _ address: DocumentAddress, base: Int, uraianVersi: String,
        edit: (inout Naskah) throws -> Void
    ) throws -> SaveOutcome {
        let document = try locked(tx, address)
        let permit = try document.permit(.edit, to: actor, on: today)
        let current = try naskah(tx.reading, document)
        guard base != document.versi else {
            var mine = current
            try edit(&mine)
            guard mine != current else { return .unchanged(versi: document.versi) }
            try append(tx, permit, document, mine, uraianVersi: uraianVersi)
            return .saved(versi: document.versi + 1, theirs: [])
        }
        let start = try naskah(tx.reading, document, versi: base)
        var mine = start
        try edit(&mine)
        guard mine != current else { return .unchanged(versi: document.versi) }
        // The answer to the first sending got lost, and somebody else has saved since.
        let next = try naskah(tx.reading, document, versi: base + 1)
        guard mine != next else {
            return .saved(versi: document.versi, theirs: Merge(base: next, theirs: current, mine: next).theirs)
        }
        mine = start
        mine.skipKeys(of: current)
        try edit(&mine)
        let merge = Merge(base: start, theirs: current, mine: mine)
        guard !merge.hasConflict else {
            let author = try tx.first(.naskahAt(document: document.id, versi: document.versi))?.nama ?? ""
            return .conflict(merge, versi: document.versi, author: author)
        }
        guard merge.naskah != current else { return .unchanged(versi: document.versi) }
        try append(tx, permit, document, merge.naskah, uraianVersi: uraianVersi)
        return .saved(versi: document.versi + 1, theirs: merge.theirs)
    }

    /// Makes an older version the newest: undo is one more save, so that it can be undone too.
    func restore(_ tx: borrowing Transaction, _ address: DocumentAddress, versi: Int) throws {
        let document = try locked(tx, address)
        let permit = try document.permit(.edit, to: actor, on: today)
        var old = try naskah(tx.reading, document, versi: versi)
        old.skipKeys(of: try naskah(tx.reading, document))
        try append(tx, permit, document, old, uraianVersi: words.restored(versi: versi))
    }

    /// The next version of a document's naskah.
    func append(
        _ tx: borrowing Transaction, _ permit: consuming Permit, _ document: Document, _ naskah: Naskah,
        uraianVersi: String
    ) throws {
        let versi = document.versi + 1
        try tx.execute(
            .insertNaskah(
                document: permit.document, versi: versi, isi: naskah.text(), akun: permit.actor.akun,
                nama: permit.actor.nama, uraianVersi: uraianVersi))
        try tx.execute(.setVersi(document: document.id, versi: versi))
        for table in document.kind.tabel where table.isOfJabatan && !naskah[table.id].isEmpty {
            try tx.execute(.keepUraian(jabatan: document.jabatan.id, tabel: table.id, isi: naskah[table.id].text()))
        }
    }

    /// What a document of this kind begins with because it is kept with the jabatan; `nil` when nothing is.
    private func naskahOfJabatan(_ tx: borrowing Reading, _ document: Document) throws -> Naskah? {
        let tables = document.kind.tabel.filter(\.isOfJabatan).map(\.id)
        guard !tables.isEmpty else { return nil }
        var naskah = Naskah(tempat: tenant.settings.tempat)
        for row in try tx.all(.uraianOfJabatan(jabatan: document.jabatan.id)) where tables.contains(row.tabel) {
            naskah.replace(row.tabel, with: try [Baris](text: row.isi).map { $0.copied() })
        }
        return naskah.tabel.isEmpty ? nil : naskah
    }
}

/// Nothing of that document can begin another of the kind and year: a plan does not hold the year.
package struct NotCarried: Error {
    package let origin: Document
}
