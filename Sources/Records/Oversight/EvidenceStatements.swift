import Database
import Kinerja

public struct EvidenceUnitRow: PlainRow {
    public let tahun: Int
    public let slug: String
    /// Empty for `kabupaten`.
    public let nama: String
    public let dokumen: Int

    public static let columns = Columns(EvidenceUnitRow.init)
}

extension Query<EvidenceUnitRow> {
    /// For which years and perangkat daerah there is something signed, the newest year first. What belongs to no
    /// perangkat daerah, such as the bupati's own PK, stands under `kabupaten`.
    public static var evidenceUnits: Self {
        Self(
            """
            SELECT d.tahun, coalesce(p.slug, 'kabupaten') AS slug, coalesce(p.nama, '') AS nama, count(*) AS dokumen
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            WHERE EXISTS (SELECT FROM signature g WHERE g.tenant_id = d.tenant_id AND g.document_id = d.id)
            GROUP BY 1, 2, 3 ORDER BY 1 DESC, 3
            """)
    }
}

public struct EvidenceDocumentRow: PlainRow {
    public let id: ID<Document>
    public let kode: String
    public let kind: DocumentKind
    public let revisi: Int
    public let status: Status
    public let jabatan: String
    /// What it shows now; nil for one that was returned.
    public let snapshot: ID<FrozenSnapshot>?
    /// Numbers of the audit chain.
    public let pertama: Int?
    public let terakhir: Int?

    public static let columns = Columns(EvidenceDocumentRow.init)
}

extension Query<EvidenceDocumentRow> {
    /// Every document of a perangkat daerah and year that anybody signed, with the stretch of the audit chain that is
    /// about it.
    public static func evidenceDocuments(tahun: Int, slug: String) -> Self {
        Self(
            """
            SELECT d.id, d.kode, d.jenis AS kind, d.revisi, d.status, j.nama AS jabatan, d.snapshot_id,
                   (SELECT a.urutan FROM audit a WHERE a.tenant_id = d.tenant_id AND a.objek = d.kode
                       ORDER BY a.urutan LIMIT 1) AS pertama,
                   (SELECT a.urutan FROM audit a WHERE a.tenant_id = d.tenant_id AND a.objek = d.kode
                       ORDER BY a.urutan DESC LIMIT 1) AS terakhir
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            WHERE d.tahun = $1 AND coalesce(p.slug, 'kabupaten') = $2
              AND EXISTS (SELECT FROM signature g WHERE g.tenant_id = d.tenant_id AND g.document_id = d.id)
            ORDER BY d.id
            """, tahun, slug)
    }
}

public struct EvidenceSnapshotRow: PlainRow {
    public let id: ID<FrozenSnapshot>
    public let isi: String
    public let sha256: [UInt8]
    public let cara: CaraTandaTangan
    public let waktu: Instant
    /// The printed form as a PDF without signatures, where somebody asked for it.
    public let cetak: [UInt8]?

    public static let columns = Columns(EvidenceSnapshotRow.init)
}

extension Query<EvidenceSnapshotRow> {
    /// Every text of a document that somebody signed, byte for byte.
    public static func evidenceSnapshots(document: ID<Document>) -> Self {
        Self(
            """
            SELECT s.id, s.isi, s.sha256, s.cara, s.waktu,
                   (SELECT f.isi FROM pdf f WHERE f.tenant_id = s.tenant_id AND f.snapshot_id = s.id
                       ORDER BY f.waktu DESC LIMIT 1) AS cetak
            FROM snapshot s
            WHERE s.document_id = $1 AND EXISTS (SELECT FROM signature g WHERE g.tenant_id = s.tenant_id
                AND g.snapshot_id = s.id)
            ORDER BY s.id
            """, document)
    }
}

public struct EvidenceSignatureRow: PlainRow {
    public let snapshot: ID<FrozenSnapshot>
    public let pihak: Pihak
    public let nama: String
    public let jabatan: String
    public let cara: CaraTandaTangan
    public let sha256: [UInt8]
    public let auditUrutan: Int
    public let waktu: Instant
    /// Of the certificate; nil unless it is of the kabupaten's own authority.
    public let serial: String?
    public let der: [UInt8]?

    public static let columns = Columns(EvidenceSignatureRow.init)
}

extension Query<EvidenceSignatureRow> {
    /// Every signature under the texts of a document.
    public static func evidenceSignatures(document: ID<Document>) -> Self {
        Self(
            """
            SELECT g.snapshot_id, g.pihak, g.nama, g.jabatan, g.cara, g.sha256, g.audit_urutan, g.waktu, c.serial, c.der
            FROM signature g
            LEFT JOIN sertifikat c ON c.tenant_id = g.tenant_id AND c.id = g.sertifikat_id
            WHERE g.document_id = $1 ORDER BY g.id
            """, document)
    }
}
