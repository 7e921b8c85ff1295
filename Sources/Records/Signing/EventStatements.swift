import Database
import Kinerja

/// A deed on a document with its author and its link in the audit chain.
public struct InsertEvent: Change {
    public static let sql: StaticString = """
        INSERT INTO document_event (tenant_id, document_id, perbuatan, dari, ke, akun_id, nama, catatan, audit_urutan, waktu)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    public static var sample: InsertEvent {
        InsertEvent(document: .sample, perbuatan: "", dari: .draf, ke: .draf, akun: .sample, nama: "", catatan: "", auditUrutan: 1, waktu: .placeholder)
    }
    public var parameters: [Parameter] {
        [.id(document), .text(perbuatan), .status(dari), .status(ke), .id(akun), .text(nama), .text(catatan), .int(auditUrutan), .instant(waktu)]
    }

    let document: ID<Document>
    let perbuatan: String
    let dari: Status
    let ke: Status
    let akun: ID<Akun>
    let nama: String
    let catatan: String
    let auditUrutan: Int
    let waktu: Instant

    public init(
        document: ID<Document>, perbuatan: String, dari: Status, ke: Status, akun: ID<Akun>, nama: String, catatan: String, auditUrutan: Int, waktu: Instant
    ) {
        self.document = document
        self.perbuatan = perbuatan
        self.dari = dari
        self.ke = ke
        self.akun = akun
        self.nama = nama
        self.catatan = catatan
        self.auditUrutan = auditUrutan
        self.waktu = waktu
    }
}

/// Who moved each of these documents since it was begun or last sent back, the oldest first.
public struct MovesOf: Query {
    public static let sql: StaticString = """
        SELECT e.document_id, e.perbuatan, e.nama, e.waktu FROM document_event e
        WHERE e.document_id = ANY ($1::bigint[]) AND e.dari <> e.ke
          AND NOT EXISTS (SELECT FROM document_event r WHERE r.tenant_id = e.tenant_id AND r.document_id = e.document_id
                             AND r.id >= e.id AND r.perbuatan = 'kembalikan')
        ORDER BY e.id
        """
    public static var sample: MovesOf { MovesOf([]) }
    public var parameters: [Parameter] { [.ints(documents.map(\.rawValue))] }

    let documents: [ID<Document>]

    public init(_ documents: [ID<Document>]) {
        self.documents = documents
    }

    public struct Result: Row {
        public let document: ID<Document>
        public let perbuatan: String
        public let nama: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            document = try row.read("document_id")
            perbuatan = try row.read("perbuatan")
            nama = try row.read("nama")
            waktu = try row.read("waktu")
        }
    }
}

/// What was done to a document, newest first.
public struct EventsOf: Query {
    public static let sql: StaticString = """
        SELECT perbuatan, dari, ke, nama, catatan, waktu FROM document_event WHERE document_id = $1 ORDER BY id DESC
        """
    public static var sample: EventsOf { EventsOf(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let perbuatan: String
        public let dari: Status
        public let ke: Status
        public let nama: String
        public let catatan: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            perbuatan = try row.read("perbuatan")
            dari = try row.read("dari")
            ke = try row.read("ke")
            nama = try row.read("nama")
            catatan = try row.read("catatan")
            waktu = try row.read("waktu")
        }
    }
}
