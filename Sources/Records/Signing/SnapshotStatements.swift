import Database
import Kinerja

/// A snapshot as it is stored: frozen text with its digest.
public enum FrozenSnapshot: Sendable {}

extension Change<NewID<FrozenSnapshot>> {
    /// Freezes a document for its signatures.
    public static func insertSnapshot(
        document: ID<Document>, versi: Int, isi: String, sha256: [UInt8], ringkasan: String,
        pihakPertama: ID<Penempatan>, pihakKedua: ID<Penempatan>?, cara: CaraTandaTangan
    ) -> Self {
        Self(
            """
            INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id,
                pihak_kedua_id, cara)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
            """, document, versi, isi, sha256, ringkasan, pihakPertama, pihakKedua, cara)
    }
}

public struct SnapshotRow: PlainRow {
    public let id: ID<FrozenSnapshot>
    public let isi: String
    public let sha256: [UInt8]
    public let pihakPertama: ID<Penempatan>
    public let pihakKedua: ID<Penempatan>?
    public let cara: CaraTandaTangan

    public static let columns = Columns(SnapshotRow.init)
}

extension Query<SnapshotRow> {
    /// What the first party signed and the second is asked to.
    public static func snapshotOf(document: ID<Document>) -> Self {
        Self(
            """
            SELECT s.id, s.isi, app.signed_digest(s) AS sha256, s.pihak_pertama_id, s.pihak_kedua_id, s.cara
            FROM document d JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id WHERE d.id = $1
            """, document)
    }
}

extension Change<NewID<Signature>> {
    /// A signature: who, in which office, over which digest, with its link in the audit chain.
    ///
    /// - Parameter stage: the file that holds the signature; nil for one by password.
    public static func insertSignature(
        document: ID<Document>, snapshot: ID<FrozenSnapshot>, pihak: Pihak, penempatan: ID<Penempatan>, akun: ID<Akun>,
        nama: String, jabatan: String, sha256: [UInt8], auditUrutan: Int, waktu: Instant, cara: CaraTandaTangan,
        stage: ID<SignedPDFStage>? = nil, sertifikat: ID<Sertifikat>? = nil
    ) -> Self {
        Self(
            """
            INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama, jabatan,
                sha256, audit_urutan, waktu, cara,
                signed_pdf_id, sertifikat_id)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id
            """, document, snapshot, pihak, penempatan, akun, nama, jabatan, sha256, auditUrutan, waktu, cara, stage,
            sertifikat)
    }
}

/// A signature; its rows belong to this file.
public enum Signature: Sendable {}

public struct SignatureRow: PlainRow {
    public let pihak: Pihak
    public let nama: String
    public let jabatan: String
    public let sha256: [UInt8]
    public let waktu: Instant

    public static let columns = Columns(SignatureRow.init)
}

extension Query<SignatureRow> {
    /// Who signed what is in force or under way.
    public static func signaturesOf(document: ID<Document>) -> Self {
        Self(
            """
            SELECT s.pihak, s.nama, s.jabatan, s.sha256, s.waktu FROM signature s
            JOIN document d ON d.tenant_id = s.tenant_id AND d.snapshot_id = s.snapshot_id
            WHERE d.id = $1 ORDER BY s.pihak DESC
            """, document)
    }
}

public struct LastSignatureRow: Row {
    public let document: Document
    public let waktu: Instant

    public init(from row: inout RowReader) throws {
        waktu = try row.read("waktu")
        document = try DocumentRow(from: &row).document
    }
}

extension Query<LastSignatureRow> {
    /// What an account signed last.
    public static func lastSignatureBy(akun: ID<Akun>) -> Self {
        Self(
            """
            SELECT s.waktu, d.* FROM signature s
            JOIN document_at_office d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
            WHERE s.akun_id = $1 ORDER BY s.id DESC LIMIT 1
            """, akun)
    }
}

public struct OwnSignatureRow: PlainRow {
    public let kode: String
    public let waktu: Instant

    public static let columns = Columns(OwnSignatureRow.init)
}

extension Query<OwnSignatureRow> {
    /// Which of these documents, as they stand, carry a signature of an account.
    public static func signaturesBy(akun: ID<Akun>, kode: [String]) -> Self {
        Self(
            """
            SELECT d.kode, s.waktu FROM document d
            JOIN signature s ON s.tenant_id = d.tenant_id AND s.document_id = d.id AND s.snapshot_id = d.snapshot_id
            WHERE s.akun_id = $1 AND d.kode = ANY ($2::text[])
            """, akun, kode)
    }
}
