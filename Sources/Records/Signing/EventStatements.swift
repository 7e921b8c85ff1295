import Database
import Kinerja

extension Change<NoRow> {
    /// A deed on a document with its author and its link in the audit chain.
    public static func insertEvent(
        document: ID<Document>, perbuatan: String, dari: Status, ke: Status, akun: ID<Akun>, nama: String,
        catatan: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO document_event (tenant_id, document_id, perbuatan, dari, ke, akun_id, nama, catatan,
                audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, document, perbuatan, dari, ke, akun, nama, catatan, auditUrutan, waktu)
    }
}

public struct MoveRow: PlainRow {
    public let document: ID<Document>
    public let perbuatan: String
    public let nama: String
    public let waktu: Instant

    public static let columns = Columns(MoveRow.init)
}

extension Query<MoveRow> {
    /// Who moved each of these documents since it was begun or last sent back, the oldest first.
    public static func movesOf(_ documents: [ID<Document>]) -> Self {
        Self(
            """
            SELECT e.document_id, e.perbuatan, e.nama, e.waktu FROM document_event e
            WHERE e.document_id = ANY ($1::bigint[]) AND e.dari <> e.ke
              AND NOT EXISTS (SELECT FROM document_event r WHERE r.tenant_id = e.tenant_id
                  AND r.document_id = e.document_id
                                 AND r.id >= e.id AND r.perbuatan = 'kembalikan')
            ORDER BY e.id
            """, documents)
    }
}

public struct EventRow: PlainRow {
    public let perbuatan: String
    public let dari: Status
    public let ke: Status
    public let nama: String
    public let catatan: String
    public let waktu: Instant

    public static let columns = Columns(EventRow.init)
}

extension Query<EventRow> {
    /// What was done to a document, newest first.
    public static func eventsOf(document: ID<Document>) -> Self {
        Self(
            """
            SELECT perbuatan, dari, ke, nama, catatan, waktu FROM document_event WHERE document_id = $1 ORDER BY id DESC
            """, document)
    }
}
