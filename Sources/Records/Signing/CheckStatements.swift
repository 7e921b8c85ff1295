import Database
import Kinerja

public struct StoredSnapshotRow: PlainRow {
    public let id: ID<FrozenSnapshot>
    public let isi: String
    public let sha256: [UInt8]
    public let kode: String

    public static let columns = Columns(StoredSnapshotRow.init)
}

extension Query<StoredSnapshotRow> {
    /// Every frozen text with its digest and the document it belongs to, in stretches.
    public static func allSnapshots(after: ID<FrozenSnapshot>) -> Self {
        Self(
            """
            SELECT s.id, s.isi, s.sha256, d.kode FROM snapshot s
            JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
            WHERE s.id > $1 ORDER BY s.id LIMIT 500
            """, after)
    }
}

public struct StoredSignatureRow: PlainRow {
    public let id: ID<Signature>
    public let pihak: Pihak
    public let akun: ID<Akun>
    public let nama: String
    public let jabatan: String
    public let sha256: [UInt8]
    public let auditUrutan: Int
    public let waktu: Instant
    public let snapshotSHA256: [UInt8]
    public let kode: String
    public let cara: CaraTandaTangan
    /// The digest of the stage that holds it; nil where there is none.
    public let pdfSHA256: [UInt8]?
    /// Of the certificate of our own authority; nil where there is none.
    public let sertifikatSHA256: [UInt8]?

    public static let columns = Columns(StoredSignatureRow.init)
}

extension Query<StoredSignatureRow> {
    /// Every signature as the audit chain should tell it.
    public static var allSignatures: Self {
        Self(
            """
            SELECT s.id, s.pihak, s.akun_id, s.nama, s.jabatan, s.sha256, s.audit_urutan, s.waktu,
                   n.sha256 AS snapshot_sha256, d.kode, s.cara,
                   p.sha256 AS pdf_sha256, sha256(c.der) AS sertifikat_sha256
            FROM signature s
            JOIN snapshot n ON n.tenant_id = s.tenant_id AND n.id = s.snapshot_id
            LEFT JOIN signed_pdf p ON p.tenant_id = s.tenant_id AND p.id = s.signed_pdf_id
                 AND p.snapshot_id = s.snapshot_id AND p.tahap = s.tahap
            LEFT JOIN sertifikat c ON c.tenant_id = s.tenant_id AND c.id = s.sertifikat_id
            JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
            ORDER BY s.id
            """)
    }
}

public struct StoredEventRow: PlainRow {
    public let perbuatan: String
    public let dari: Status
    public let ke: Status
    public let akun: ID<Akun>
    public let nama: String
    public let catatan: String
    public let auditUrutan: Int
    public let waktu: Instant
    public let kode: String

    public static let columns = Columns(StoredEventRow.init)
}

extension Query<StoredEventRow> {
    /// Every deed as the audit chain should tell it.
    public static var allEvents: Self {
        Self(
            """
            SELECT e.perbuatan, e.dari, e.ke, e.akun_id, e.nama, e.catatan, e.audit_urutan, e.waktu, d.kode
            FROM document_event e
            JOIN document d ON d.tenant_id = e.tenant_id AND d.id = e.document_id ORDER BY e.id
            """)
    }
}

public struct StoredStatusRow: PlainRow {
    public let kode: String
    public let tahun: Int
    public let revisi: Int
    public let jabatan: String
    public let status: Status
    public let sha256: [UInt8]?
    public let terakhir: Status?

    public static let columns = Columns(StoredStatusRow.init)
}

extension Query<StoredStatusRow> {
    /// What every document is and where it stands, with the last deed that says so and the digest of what is signed.
    public static var allStatuses: Self {
        Self(
            """
            SELECT d.kode, d.tahun, d.revisi, j.slug AS jabatan, d.status, s.sha256,
                   (SELECT e.ke FROM document_event e WHERE e.tenant_id = d.tenant_id AND e.document_id = d.id
                       ORDER BY e.id DESC LIMIT 1) AS terakhir
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            ORDER BY d.id
            """)
    }
}
