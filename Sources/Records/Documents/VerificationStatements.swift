import Database
import Kinerja

public struct PublishedByDigestRow: PlainRow {
    public let kode: String
    public let wujud: Wujud
    /// Of a signed file, and its last one; otherwise 0.
    public let tahap: Int
    public let akhir: Int

    public static let columns = Columns(PublishedByDigestRow.init)

    /// The forms in which a published document has bytes.
    public enum Wujud: String, Sendable, CaseIterable, ColumnValue {
        /// A stage of the file in which it was signed.
        case tahap
        /// The signed text.
        case naskah
        /// A printed form without signatures.
        case cetak
    }
}

extension Query<PublishedByDigestRow> {
    /// What a published file or text is, by the SHA-256 of its bytes; a row that is not as it was written counts for
    /// nothing (migration 021).
    public static func publishedByDigest(sha256: [UInt8]) -> Self {
        Self(
            """
            SELECT d.kode, 'tahap' AS wujud, p.tahap,
                   (SELECT max(l.tahap) FROM signed_pdf l WHERE l.tenant_id = p.tenant_id
                       AND l.snapshot_id = p.snapshot_id) AS akhir
            FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id
                AND d.snapshot_id = p.snapshot_id
            WHERE p.sha256 = $1 AND app.is_held(p)
            UNION ALL
            SELECT d.kode, 'naskah', 0, 0 FROM snapshot s
            JOIN document d ON d.tenant_id = s.tenant_id AND d.snapshot_id = s.id
            WHERE s.sha256 = $1 AND app.is_held(s)
            UNION ALL
            SELECT d.kode, 'cetak', 0, 0 FROM pdf f
            JOIN document d ON d.tenant_id = f.tenant_id AND d.snapshot_id = f.snapshot_id
            WHERE f.sha256 = $1 AND app.is_held(f)
            LIMIT 1
            """, sha256)
    }
}

public struct PublishedStageRow: PlainRow {
    public let kode: String
    public let sha256: [UInt8]
    /// In bytes.
    public let ukuran: Int

    public static let columns = Columns(PublishedStageRow.init)
}

extension Query<PublishedStageRow> {
    /// Every stage of every published file, to find the one that an upload is built on.
    public static var publishedStages: Self {
        Self(
            """
            SELECT d.kode, p.sha256, octet_length(p.isi) AS ukuran
            FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id
                AND d.snapshot_id = p.snapshot_id
            ORDER BY p.id
            """)
    }
}

public struct KodeRow: PlainRow {
    public let kode: String

    public static let columns = Columns(KodeRow.init)
}

extension Query<KodeRow> {
    /// The published document of which a signature is the last one in a stage.
    ///
    /// - Parameter digest: `PDFSignature.digest`.
    public static func documentWithSignature(digest: [UInt8]) -> Self {
        Self(
            """
            SELECT d.kode
            FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id
                AND d.snapshot_id = p.snapshot_id
            WHERE p.tanda_tangan = $1 LIMIT 1
            """, digest)
    }
}
