import Database
import Kinerja

public struct PublishedDocumentRow: PlainRow {
    public let id: ID<Document>
    public let status: Status
    public let revisi: Int
    public let kode: String
    public let snapshot: ID<FrozenSnapshot>?
    public let isi: String
    public let sha256: [UInt8]
    public let jabatan: String
    /// Whether the jabatan is the head of its perangkat daerah.
    public let isHead: Bool
    /// Bytes of the signed file, or of the newest PDF; nil until one was made.
    public let ukuranPDF: Int?
    public let cara: CaraTandaTangan
    /// Nil for an office above all perangkat daerah.
    public let perangkatDaerahSlug: String?
    /// Whose it is.
    public let pemilik: ID<Jabatan>

    public static let columns = Columns(PublishedDocumentRow.init)
}

extension Query<PublishedDocumentRow> {
    /// A published document at its address, as it was signed. Without a revision, the one in force.
    public static func publishedDocument(jenis: String, tahun: Int, slug: String, revisi: Int?) -> Self {
        Self(
            """
            SELECT d.id, d.status, d.revisi, d.kode, d.snapshot_id, s.isi,
                   app.signed_digest(s) AS sha256, j.nama AS jabatan,
                   coalesce(j.slug = p.slug, false) AS is_head,
                   coalesce(
                     (SELECT octet_length(f.isi) FROM signed_pdf f WHERE f.tenant_id = d.tenant_id
                         AND f.snapshot_id = d.snapshot_id
                       ORDER BY f.tahap DESC LIMIT 1),
                     (SELECT octet_length(k.isi) FROM pdf k WHERE k.tenant_id = d.tenant_id
                         AND k.snapshot_id = d.snapshot_id
                       ORDER BY k.waktu DESC LIMIT 1)) AS ukuran_pdf, s.cara, p.slug AS perangkat_daerah_slug,
                   d.jabatan_id AS pemilik_id
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3 AND ($4::int IS NULL OR d.revisi = $4)
            ORDER BY d.revisi DESC LIMIT 1
            """, jenis, tahun, slug, revisi)
    }
}

public struct PublishedSignatureRow: PlainRow {
    public let revisi: Int
    public let status: Status
    /// Why this revision was made; `nil` for an original.
    public let perubahan: String?
    public let pihak: Pihak
    public let nama: String
    public let jabatan: String
    public let waktu: Instant

    public static let columns = Columns(PublishedSignatureRow.init)
}

extension Query<PublishedSignatureRow> {
    /// Who signed the published revisions at an address, and what became of them.
    public static func publishedSignatures(jenis: String, tahun: Int, slug: String) -> Self {
        Self(
            """
            SELECT d.revisi, d.status, CASE WHEN d.revisi > 0 THEN s.isi::jsonb ->> 'perubahan' END AS perubahan,
                   g.pihak, g.nama, g.jabatan, g.waktu
            FROM document d
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
            WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3
            ORDER BY d.revisi DESC, g.waktu
            """, jenis, tahun, slug)
    }
}

public struct PublishedByCodeRow: PlainRow {
    public let jenis: String
    public let tahun: Int
    public let revisi: Int
    public let status: Status
    public let slug: String
    public let jabatan: String
    public let isi: String
    public let sha256: [UInt8]

    public static let columns = Columns(PublishedByCodeRow.init)
}

extension Query<PublishedByCodeRow> {
    /// The published document with a verification code.
    public static func publishedByCode(kode: String) -> Self {
        Self(
            """
            SELECT d.jenis, d.tahun, d.revisi, d.status, j.slug, j.nama AS jabatan, s.isi,
                   app.signed_digest(s) AS sha256
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.kode = $1
            """, kode)
    }
}

public struct SignatureByCodeRow: PlainRow {
    public let pihak: Pihak
    public let nama: String
    public let jabatan: String
    public let waktu: Instant
    public let cara: CaraTandaTangan
    /// The certificate; nil unless it is of the kabupaten's own authority.
    public let der: [UInt8]?
    /// When that was revoked, if it was.
    public let dicabut: Instant?

    public static let columns = Columns(SignatureByCodeRow.init)
}

extension Query<SignatureByCodeRow> {
    /// Who signed the published document with a verification code.
    public static func signaturesByCode(kode: String) -> Self {
        Self(
            """
            SELECT g.pihak, g.nama, g.jabatan, g.waktu, g.cara, c.der, r.waktu AS dicabut
            FROM document d
            JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
            LEFT JOIN sertifikat c ON c.tenant_id = g.tenant_id AND c.id = g.sertifikat_id
            LEFT JOIN pencabutan r ON r.tenant_id = c.tenant_id AND r.sertifikat_id = c.id
            WHERE d.kode = $1 ORDER BY g.waktu
            """, kode)
    }
}
