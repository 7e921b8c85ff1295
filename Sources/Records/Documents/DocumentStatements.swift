import Database
import Kinerja

extension Query<DocumentRow> {
    /// The newest revision of a document at its address. Deleted drafts count last.
    public static func documentByAddress(jenis: String, tahun: Int, slug: String) -> Self {
        Self(
            """
            SELECT d.* FROM document_at_office d
            WHERE d.jenis = $1 AND d.tahun = $2 AND d.jabatan_slug = $3
            ORDER BY d.status = 'dihapus', d.revisi DESC, d.id DESC LIMIT 1
            """, jenis, tahun, slug)
    }
}

extension Change<NewID<Document>> {
    /// Holds a document until the transaction ends, so that two deeds on it happen one after the other.
    public static func lockDocument(id: ID<Document>) -> Self {
        Self("SELECT id FROM document WHERE id = $1 FOR UPDATE", id)
    }
}

extension Query<DocumentRow> {
    /// The documents of a kabupaten, newest year first; who may see which is asked of each.
    public static var allDocuments: Self {
        Self(
            """
            SELECT d.* FROM document_at_office d
            ORDER BY d.tahun DESC, d.jabatan_nama, d.revisi DESC, d.id
            """)
    }

    /// The documents with these codes, in no order.
    public static func documentsByKode(_ kode: [String]) -> Self {
        Self(
            """
            SELECT d.* FROM document_at_office d
            WHERE d.kode = ANY ($1::text[])
            """, kode)
    }
}

public struct WaitingDocumentRow: Row {
    public let document: Document
    /// nil before the first save.
    public let isi: String?

    public init(from row: inout RowReader) throws {
        isi = try row.read("isi")
        document = try DocumentRow(from: &row).document
    }
}

extension Query<WaitingDocumentRow> {
    /// What waits for a signature in one of these offices, with its newest naskah, in the order of all documents.
    public static func waitingDocuments(for jabatan: [ID<Jabatan>]) -> Self {
        Self(
            """
            SELECT k.isi, d.* FROM document_at_office d
            JOIN document t ON t.tenant_id = d.tenant_id AND t.id = d.id
            LEFT JOIN naskah k ON k.tenant_id = d.tenant_id AND k.document_id = d.id AND k.versi = d.versi
            WHERE d.status IN ('diajukan', 'ditandatangani_pihak_pertama')
              AND app.office_of(t, CASE d.status WHEN 'diajukan' THEN 'pertama' ELSE 'kedua' END) = ANY ($1::bigint[])
            ORDER BY d.tahun DESC, d.jabatan_nama, d.revisi DESC, d.id
            """, jabatan)
    }
}

extension Change<NewID<Document>> {
    /// A new document, still without content.
    public static func insertDocument(
        _ kind: DocumentKind, tahun: Int, jabatan: ID<Jabatan>, kode: String, revisi: Int = 0
    ) -> Self {
        Self(
            """
            INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, revisi)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6) RETURNING id
            """,
            kind.id, kind.signers, tahun, jabatan, kode, revisi)
    }
}

extension Change<NoRow> {
    /// A document moves from one status to the next, by a permit and no other way; nothing happens when it is no longer
    /// in the first.
    ///
    /// - Parameter snapshot: the frozen text of its first signature.
    public static func setStatus(_ permit: borrowing Permit, snapshot: ID<FrozenSnapshot>?) -> Self {
        setStatus(permit.document, from: permit.from, to: permit.to, snapshot: snapshot)
    }

    static func setStatus(_ id: ID<Document>, from: Status, to: Status, snapshot: ID<FrozenSnapshot>? = nil) -> Self {
        Self(
            """
            UPDATE document SET status = $3,
                snapshot_id = coalesce($4, CASE WHEN $3 IN ('draf', 'dikembalikan', 'diajukan') THEN NULL
                    ELSE snapshot_id END)
            WHERE id = $1 AND status = $2
            """, id, from, to, snapshot)
    }
}
