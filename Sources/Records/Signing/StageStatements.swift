import Database
import Kinerja

/// A signed file in one of its stages; its rows belong to this file.
public enum SignedPDFStage: Sendable {}

extension CaraTandaTangan: ColumnValue, ParameterValue {}

public struct StageSigner: Sendable {
    let penempatan: ID<Penempatan>
    let akun: ID<Akun>
    let sertifikat: ID<Sertifikat>?

    /// - Parameter sertifikat: of this installation's authority; nil where somebody else's certifies.
    public init(penempatan: ID<Penempatan>, akun: ID<Akun>, sertifikat: ID<Sertifikat>?) {
        self.penempatan = penempatan
        self.akun = akun
        self.sertifikat = sertifikat
    }
}

extension Change<NewID<SignedPDFStage>> {
    /// Keeps a stage of the file of a snapshot. Its signer is nobody at stage 0.
    public static func insertStage(
        document: ID<Document>, snapshot: ID<FrozenSnapshot>, cara: CaraTandaTangan, tahap: Int, sha256: [UInt8],
        halaman: Int, isi: [UInt8], signer: StageSigner? = nil
    ) -> Self {
        Self(
            """
            INSERT INTO signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi,
                sertifikat_id, penempatan_id, akun_id)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
            """, document, snapshot, cara, tahap, sha256, halaman, isi, signer?.sertifikat, signer?.penempatan,
            signer?.akun)
    }
}

public struct StageRow: PlainRow {
    public let id: ID<SignedPDFStage>
    public let tahap: Int
    public let sha256: [UInt8]
    public let halaman: Int
    public let isi: [UInt8]
    public let sertifikat: ID<Sertifikat>?
    public let penempatan: ID<Penempatan>?
    public let akun: ID<Akun>?
    /// Whether the certificate of this stage has been revoked since.
    public let isRevoked: Bool
    /// Whether the row is as it was written (migration 021).
    public let isHeld: Bool

    public static let columns = Columns(StageRow.init)
}

extension Query<StageRow> {
    /// The stages of the file of a snapshot, the unsigned first, or one of them.
    ///
    /// - Parameter tahap: that one alone; each has megabytes.
    public static func stagesOf(snapshot: ID<FrozenSnapshot>, tahap: Int? = nil) -> Self {
        Self(
            """
            SELECT p.id, p.tahap, p.sha256, p.halaman, p.isi, p.sertifikat_id, p.penempatan_id, p.akun_id,
                   r.sertifikat_id IS NOT NULL AS is_revoked, app.is_held(p) AS is_held
            FROM signed_pdf p LEFT JOIN pencabutan r ON r.tenant_id = p.tenant_id AND r.sertifikat_id = p.sertifikat_id
            WHERE p.snapshot_id = $1 AND ($2::int IS NULL OR p.tahap = $2) ORDER BY p.tahap
            """, snapshot, tahap)
    }
}

extension Query<NewID<FrozenSnapshot>> {
    /// The snapshot of a signing that was cut off: the same text, signed in its file by the same official for pihak
    /// pertama, no signature recorded, and its certificate not revoked.
    public static func cutOffSnapshot(
        document: ID<Document>, versi: Int, sha256: [UInt8], cara: CaraTandaTangan, pihakPertama: ID<Penempatan>,
        pihakKedua: ID<Penempatan>?, akun: ID<Akun>
    ) -> Self {
        Self(
            """
            SELECT s.id FROM snapshot s
            JOIN signed_pdf p ON p.tenant_id = s.tenant_id AND p.snapshot_id = s.id AND p.tahap = 1
            WHERE s.document_id = $1 AND s.versi = $2 AND s.sha256 = $3 AND s.cara = $4 AND s.pihak_pertama_id = $5
              AND s.pihak_kedua_id IS NOT DISTINCT FROM $6 AND p.akun_id = $7
              AND NOT EXISTS (SELECT FROM signature g WHERE g.tenant_id = s.tenant_id AND g.snapshot_id = s.id)
              AND NOT EXISTS (SELECT FROM pencabutan r WHERE r.tenant_id = p.tenant_id
                  AND r.sertifikat_id = p.sertifikat_id)
            ORDER BY s.id DESC LIMIT 1
            """, document, versi, sha256, cara, pihakPertama, pihakKedua, akun)
    }
}

public struct PersonRow: PlainRow {
    public let penempatan: ID<Penempatan>
    public let pegawai: ID<Pegawai>
    public let nip: String?

    public static let columns = Columns(PersonRow.init)
}

extension Query<PersonRow> {
    /// Who signs in an office, as a person: not on web pages, but in the signed file.
    public static func personsOf(pertama: ID<Penempatan>, kedua: ID<Penempatan>?) -> Self {
        Self(
            """
            SELECT t.id AS penempatan, p.id AS pegawai_id, p.nip FROM penempatan t
            JOIN pegawai p ON p.tenant_id = t.tenant_id AND p.id = t.pegawai_id
            WHERE t.id = $1 OR t.id = $2
            """, pertama, kedua)
    }
}

public struct StoredStageRow: PlainRow {
    public let id: ID<SignedPDFStage>
    public let tahap: Int
    public let sha256: [UInt8]
    public let isi: [UInt8]
    public let cara: CaraTandaTangan
    public let snapshot: ID<FrozenSnapshot>
    public let caraSnapshot: CaraTandaTangan
    public let kode: String
    /// The stage before this one; nil at stage 0.
    public let sebelumnya: [UInt8]?

    public static let columns = Columns(StoredStageRow.init)
}

extension Query<StoredStageRow> {
    /// Every stage as it should be, in stretches: its digest, what it continues, and whose it is.
    public static func allStages(after: ID<SignedPDFStage>) -> Self {
        Self(
            """
            SELECT p.id, p.tahap, p.sha256, p.isi, p.cara, p.snapshot_id, s.cara AS cara_snapshot, d.kode,
                   (SELECT b.isi FROM signed_pdf b WHERE b.tenant_id = p.tenant_id AND b.snapshot_id = p.snapshot_id
                       AND b.tahap = p.tahap - 1) AS sebelumnya
            FROM signed_pdf p
            JOIN snapshot s ON s.tenant_id = p.tenant_id AND s.id = p.snapshot_id
            JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id
            WHERE p.id > $1 ORDER BY p.id LIMIT 50
            """, after)
    }
}

public struct StageUnderWayRow: PlainRow {
    public let sha256: [UInt8]
    public let isi: [UInt8]?
    public let ukuran: Int
    /// Whether the row is as it was written (migration 021); nil without its bytes.
    public let isHeld: Bool?

    public static let columns = Columns(StageUnderWayRow.init)
}

extension Query<StageUnderWayRow> {
    /// The file of a document under way, as far as it is signed: what its next signer reads and signs.
    ///
    /// - Parameter whole: with its bytes, not only their number.
    public static func stageUnderWay(document: ID<Document>, whole: Bool) -> Self {
        Self(
            """
            SELECT p.sha256, CASE WHEN $2 THEN p.isi END AS isi, octet_length(p.isi) AS ukuran,
                   CASE WHEN $2 THEN app.is_held(p) END AS is_held
            FROM document d
            JOIN signature g ON g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id
            JOIN signed_pdf p ON p.tenant_id = g.tenant_id AND p.id = g.signed_pdf_id
            WHERE d.id = $1 ORDER BY p.tahap DESC LIMIT 1
            """, document, whole)
    }
}

public struct PublishedFileRow: PlainRow {
    public let kode: String
    public let revisi: Int
    /// nil where the document was not signed in a file.
    public let sha256: [UInt8]?
    /// nil also when the reader has it.
    public let isi: [UInt8]?
    /// Whether the row is as it was written (migration 021); nil where there is none, or nothing is sent.
    public let isHeld: Bool?

    public static let columns = Columns(PublishedFileRow.init)
}

extension Query<PublishedFileRow> {
    /// The last stage of a published document's file: the document itself. Its digest is null where it was not signed
    /// in a file.
    ///
    /// - Parameter known: the SHA-256 of what the reader has already; those bytes are not sent again.
    public static func publishedFile(jenis: String, tahun: Int, slug: String, revisi: Int?, known: [UInt8]?) -> Self {
        Self(
            """
            SELECT d.kode, d.revisi, p.sha256, CASE WHEN p.sha256 IS DISTINCT FROM $5 THEN p.isi END AS isi,
                   CASE WHEN p.sha256 IS DISTINCT FROM $5 THEN p.is_held END AS is_held
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN LATERAL (
                SELECT f.sha256, f.isi, app.is_held(f) AS is_held FROM signed_pdf f
                WHERE f.tenant_id = d.tenant_id AND f.snapshot_id = d.snapshot_id ORDER BY f.tahap DESC LIMIT 1
            ) p ON true
            WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3 AND ($4::int IS NULL OR d.revisi = $4)
            ORDER BY d.revisi DESC LIMIT 1
            """, jenis, tahun, slug, revisi, known)
    }
}
