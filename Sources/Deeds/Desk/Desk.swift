import Database
import Kinerja
import Records

/// One person at work in one kabupaten, and what this person does there. Handlers, `janji demo` and the tests go
/// through the same deeds: each begins a transaction of its own, or takes part in one that its caller has begun.
package struct Desk: Sendable {
    package let tenant: Tenant
    package let actor: Actor
    package let today: CalendarDate
    /// The request that the deeds belong to, for the audit chain.
    package let request: String
    let deeds: Deeds

    package var scope: Scope { .tenant(tenant.id.rawValue, actor: actor.akun.rawValue, request: request) }

    var words: any WrittenWords { deeds.words }

    /// A deed of this person: all of it or nothing.
    @discardableResult
    func transaction<T>(_ body: (borrowing Transaction) throws -> T) throws -> T {
        try deeds.store.transaction(for: scope, body)
    }

    /// The document at an address, if this person may see it. Absent and invisible are the same answer.
    package func document(_ tx: borrowing Reading, _ address: DocumentAddress) throws -> Document {
        guard
            let row = try tx.first(
                .documentByAddress(jenis: address.kind.id, tahun: address.tahun, slug: address.slug)),
            row.document.isVisible(to: actor, on: today)
        else { throw Refusal.notFound }
        return row.document
    }

    /// The same, held until the transaction ends, as every deed needs it.
    func locked(_ tx: borrowing Transaction, _ address: DocumentAddress) throws -> Document {
        let seen = try document(tx.reading, address)
        try tx.execute(.lockDocument(id: seen.id))
        return try document(tx.reading, address)
    }

    /// A version of a document's naskah, the newest unless another is named; version 0 is what every draft begins with.
    package func naskah(_ tx: borrowing Reading, _ document: Document, versi: Int? = nil) throws -> Naskah {
        let versi = versi ?? document.versi
        guard versi > 0 else { return Naskah(tempat: tenant.settings.tempat) }
        guard let row = try tx.first(.naskahAt(document: document.id, versi: versi)) else { throw Refusal.notFound }
        return try Naskah(text: row.isi)
    }

    /// Whoever holds the offices of a document today.
    package func parties(_ tx: borrowing Reading, of document: Document) throws -> Parties {
        let office = document.office(of: .pertama) ?? document.jabatan.id
        let penempatan = try tx.all(.penempatanOfJabatan(jabatan: office)).map(\.penempatan)
        return try Parties(of: document, on: today, among: penempatan)
    }

    /// The same for a look at a draft: where nobody holds an office, an empty place with its name.
    package func standIns(
        _ tx: borrowing Reading, of document: Document
    ) throws -> (parties: Parties, vacant: [Pihak]) {
        let office = document.office(of: .pertama) ?? document.jabatan.id
        let penempatan = try tx.all(.penempatanOfJabatan(jabatan: office)).map(\.penempatan)
        let offices = Pihak.allCases.compactMap { pihak in document.office(of: pihak).map { (pihak, $0) } }
        let vacant = offices.filter { penempatan.holder(of: $0.1, on: today) == nil }.map(\.0)
        guard !vacant.isEmpty else { return (try Parties(of: document, on: today, among: penempatan), []) }
        let names = Dictionary(
            try tx.all(.allJabatan).map { ($0.jabatan.id, $0.jabatan.nama) }, uniquingKeysWith: { first, _ in first })
        func party(_ id: ID<Jabatan>) -> Penempatan {
            penempatan.holder(of: id, on: today) ?? Penempatan(vacant: id, nama: names[id] ?? "", on: today)
        }
        let parties = Parties(pertama: party(office), kedua: document.office(of: .kedua).map(party))
        return (parties, vacant)
    }
}

/// Where a document is found: kind, year, and the slug of the office it belongs to.
package struct DocumentAddress: Sendable {
    package let kind: DocumentKind
    package let tahun: Int
    package let slug: String

    package init(kind: DocumentKind, tahun: Int, slug: String) {
        self.kind = kind
        self.tahun = tahun
        self.slug = slug
    }
}

extension Document {
    package var address: DocumentAddress { DocumentAddress(kind: kind, tahun: tahun, slug: jabatan.slug) }
}
