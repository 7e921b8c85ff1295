import Database
import Kinerja
import Records
import Sealing

/// One person at work in one kabupaten: the deeds on documents, each inside a transaction of its caller. Handlers and
/// `janji demo` go through the same ones.
public struct Desk: Sendable {
    public let tenant: Tenant
    public let actor: Actor
    public let today: CalendarDate
    /// The request that the deeds belong to, for the audit chain.
    public let request: String

    public init(tenant: Tenant, actor: Actor, today: CalendarDate, request: String) {
        self.tenant = tenant
        self.actor = actor
        self.today = today
        self.request = request
    }

    public var scope: Scope { .tenant(tenant.id.rawValue, actor: actor.akun.rawValue, request: request) }

    /// The document at an address, if this person may see it. Absent and invisible are the same answer.
    public func document(_ tx: borrowing Transaction, _ address: DocumentAddress) throws -> Document {
        guard let row = try tx.first(
            DocumentByAddress(jenis: address.kind.id, tahun: address.tahun, slug: address.slug)),
            row.document.isVisible(to: actor, on: today)
        else { throw Refusal.notFound }
        return row.document
    }

    /// The same, held until the transaction ends, as every deed needs it.
    func locked(_ tx: borrowing Transaction, _ address: DocumentAddress) throws -> Document {
        let seen = try document(tx, address)
        try tx.execute(LockDocument(id: seen.id))
        return try document(tx, address)
    }

    /// A version of a document's naskah, the newest unless another is named; version 0 is what every draft begins with.
    public func naskah(_ tx: borrowing Transaction, _ document: Document, versi: Int? = nil) throws -> Naskah {
        let versi = versi ?? document.versi
        guard versi > 0 else { return Naskah(tempat: tenant.settings.tempat) }
        guard let row = try tx.first(NaskahAt(document: document.id, versi: versi)) else { throw Refusal.notFound }
        return try Naskah(text: row.isi)
    }

    /// Writes down a deed: event, audit link and who is told of it, together.
    func record(
        _ tx: borrowing Transaction, _ permit: consuming Permit, on document: Document, snapshot: ID<FrozenSnapshot>? = nil,
        note: String = "", rincian: [String: String] = [:]
    ) throws -> Ledger.Position {
        let (deed, status) = (permit.deed, permit.to)
        var details = rincian
        details["dari"] = permit.from.rawValue
        details["ke"] = permit.to.rawValue
        if !note.isEmpty { details["catatan"] = note }
        let position = try Ledger.append(tx, by: self, permit.deed.rawValue, objek: document.kode, rincian: details)
        try tx.execute(
            InsertEvent(
                document: document.id, perbuatan: permit.deed.rawValue, dari: permit.from, ke: permit.to,
                akun: actor.akun, nama: actor.nama, catatan: note, auditUrutan: position.urutan, waktu: position.waktu))
        try notify(tx, deed, of: document, to: status, note: note, at: position.waktu)
        return position
    }

    func move(_ tx: borrowing Transaction, _ document: Document, from: Kinerja.Status, to: Kinerja.Status,
        snapshot: ID<FrozenSnapshot>? = nil) throws {
        guard try tx.execute(SetStatus(id: document.id, from: from, to: to, snapshot: snapshot)) == 1 else {
            throw Refusal.stale
        }
    }
}

/// Where a document is found: kind, year, and the slug of the office it belongs to.
public struct DocumentAddress: Sendable {
    public let kind: DocumentKind
    public let tahun: Int
    public let slug: String

    public init(kind: DocumentKind, tahun: Int, slug: String) {
        self.kind = kind
        self.tahun = tahun
        self.slug = slug
    }

    var work: String { "/kerja/\(kind.id)/\(tahun)/\(slug)" }
    var published: String { "/\(tahun)/\(kind.id)/\(slug)" }
}
