import Database
import Kinerja

/// A signed file in one of its stages; its rows belong to this file.
public enum SignedPDFStage: Sendable {}

extension CaraTandaTangan: ColumnValue {}

extension Parameter {
    static func cara(_ value: CaraTandaTangan) -> Parameter { .text(value.rawValue) }
}

/// Keeps a stage of the file of a snapshot. Its signer is nobody at stage 0.
public struct InsertStage: Change {
    public static let sql: StaticString = """
        INSERT INTO signed_pdf (tenant_id, document_id, snapshot_id, cara, tahap, sha256, halaman, isi, sertifikat_id, penempatan_id, akun_id)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
        """
    public static var sample: InsertStage {
        InsertStage(document: .sample, snapshot: .sample, cara: .lokal, tahap: 0, sha256: [], halaman: 1, isi: [])
    }
    public var parameters: [Parameter] {
        [
            .id(document), .id(snapshot), .cara(cara), .int(tahap), .bytes(sha256), .int(halaman), .bytes(isi), .id(signer?.sertifikat),
            .id(signer?.penempatan), .id(signer?.akun),
        ]
    }

    let document: ID<Document>
    let snapshot: ID<FrozenSnapshot>
    let cara: CaraTandaTangan
    let tahap: Int
    let sha256: [UInt8]
    let halaman: Int
    let isi: [UInt8]
    let signer: Signer?

    public struct Signer: Sendable {
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

    public init(
        document: ID<Document>, snapshot: ID<FrozenSnapshot>, cara: CaraTandaTangan, tahap: Int, sha256: [UInt8], halaman: Int, isi: [UInt8],
        signer: Signer? = nil
    ) {
        self.document = document
        self.snapshot = snapshot
        self.cara = cara
        self.tahap = tahap
        self.sha256 = sha256
        self.halaman = halaman
        self.isi = isi
        self.signer = signer
    }

    public typealias Result = NewID<SignedPDFStage>
}

/// The stages of the file of a snapshot, the unsigned first, or one of them.
public struct StagesOf: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.tahap, p.sha256, p.halaman, p.isi, p.sertifikat_id, p.penempatan_id, p.akun_id, r.sertifikat_id IS NOT NULL AS dicabut
        FROM signed_pdf p LEFT JOIN pencabutan r ON r.tenant_id = p.tenant_id AND r.sertifikat_id = p.sertifikat_id
        WHERE p.snapshot_id = $1 AND ($2::int IS NULL OR p.tahap = $2) ORDER BY p.tahap
        """
    public static var sample: StagesOf { StagesOf(snapshot: .sample) }
    public var parameters: [Parameter] { [.id(snapshot), .int(tahap)] }

    let snapshot: ID<FrozenSnapshot>
    let tahap: Int?

    /// - Parameter tahap: that one alone; each has megabytes.
    public init(snapshot: ID<FrozenSnapshot>, tahap: Int? = nil) {
        self.snapshot = snapshot
        self.tahap = tahap
    }

    public struct Result: Row {
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

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            tahap = try row.read("tahap")
            sha256 = try row.read("sha256")
            halaman = try row.read("halaman")
            isi = try row.read("isi")
            sertifikat = try row.read("sertifikat_id")
            penempatan = try row.read("penempatan_id")
            akun = try row.read("akun_id")
            isRevoked = try row.read("dicabut")
        }
    }
}

/// The snapshot of a signing that was cut off: the same text, signed in its file by the same official for pihak pertama, no
/// signature recorded, and its certificate not revoked.
public struct CutOffSnapshot: Query {
    public static let sql: StaticString = """
        SELECT s.id FROM snapshot s
        JOIN signed_pdf p ON p.tenant_id = s.tenant_id AND p.snapshot_id = s.id AND p.tahap = 1
        WHERE s.document_id = $1 AND s.versi = $2 AND s.sha256 = $3 AND s.cara = $4 AND s.pihak_pertama_id = $5
          AND s.pihak_kedua_id IS NOT DISTINCT FROM $6 AND p.akun_id = $7
          AND NOT EXISTS (SELECT FROM signature g WHERE g.tenant_id = s.tenant_id AND g.snapshot_id = s.id)
          AND NOT EXISTS (SELECT FROM pencabutan r WHERE r.tenant_id = p.tenant_id AND r.sertifikat_id = p.sertifikat_id)
        ORDER BY s.id DESC LIMIT 1
        """
    public static var sample: CutOffSnapshot {
        CutOffSnapshot(document: .sample, versi: 1, sha256: [], cara: .lokal, pihakPertama: .sample, pihakKedua: nil, akun: .sample)
    }
    public var parameters: [Parameter] {
        [.id(document), .int(versi), .bytes(sha256), .cara(cara), .id(pihakPertama), .id(pihakKedua), .id(akun)]
    }

    let document: ID<Document>
    let versi: Int
    let sha256: [UInt8]
    let cara: CaraTandaTangan
    let pihakPertama: ID<Penempatan>
    let pihakKedua: ID<Penempatan>?
    let akun: ID<Akun>

    public init(
        document: ID<Document>, versi: Int, sha256: [UInt8], cara: CaraTandaTangan, pihakPertama: ID<Penempatan>, pihakKedua: ID<Penempatan>?,
        akun: ID<Akun>
    ) {
        self.document = document
        self.versi = versi
        self.sha256 = sha256
        self.cara = cara
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
        self.akun = akun
    }

    public typealias Result = NewID<FrozenSnapshot>
}

/// Who signs in an office, as a person: not on web pages, but in the signed file.
public struct PersonsOf: Query {
    public static let sql: StaticString = """
        SELECT t.id, p.id AS pegawai_id, p.nip FROM penempatan t JOIN pegawai p ON p.tenant_id = t.tenant_id AND p.id = t.pegawai_id
        WHERE t.id = $1 OR t.id = $2
        """
    public static var sample: PersonsOf { PersonsOf(pertama: .sample, kedua: nil) }
    public var parameters: [Parameter] { [.id(pertama), .id(kedua)] }

    let pertama: ID<Penempatan>
    let kedua: ID<Penempatan>?

    public init(pertama: ID<Penempatan>, kedua: ID<Penempatan>?) {
        self.pertama = pertama
        self.kedua = kedua
    }

    public struct Result: Row {
        public let penempatan: ID<Penempatan>
        public let pegawai: ID<Pegawai>
        public let nip: String?

        public init(from row: inout RowReader) throws {
            penempatan = try row.read("id")
            pegawai = try row.read("pegawai_id")
            nip = try row.read("nip")
        }
    }
}

/// Every stage as it should be, in stretches: its digest, what it continues, and whose it is.
public struct AllStages: Query {
    public static let sql: StaticString = """
        SELECT p.id, p.tahap, p.sha256, p.isi, p.cara, p.snapshot_id, s.cara AS cara_snapshot, d.kode,
               (SELECT b.isi FROM signed_pdf b WHERE b.tenant_id = p.tenant_id AND b.snapshot_id = p.snapshot_id AND b.tahap = p.tahap - 1) AS sebelumnya
        FROM signed_pdf p
        JOIN snapshot s ON s.tenant_id = p.tenant_id AND s.id = p.snapshot_id
        JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id
        WHERE p.id > $1 ORDER BY p.id LIMIT 50
        """
    public static var sample: AllStages { AllStages(after: .sample) }
    public var parameters: [Parameter] { [.id(after)] }

    let after: ID<SignedPDFStage>

    public init(after: ID<SignedPDFStage>) {
        self.after = after
    }

    public struct Result: Row {
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

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            tahap = try row.read("tahap")
            sha256 = try row.read("sha256")
            isi = try row.read("isi")
            cara = try row.read("cara")
            snapshot = try row.read("snapshot_id")
            caraSnapshot = try row.read("cara_snapshot")
            kode = try row.read("kode")
            sebelumnya = try row.read("sebelumnya")
        }
    }
}

/// The file of a document under way, as far as it is signed: what its next signer reads and signs.
public struct StageUnderWay: Query {
    public static let sql: StaticString = """
        SELECT p.sha256, CASE WHEN $2 THEN p.isi END AS isi, octet_length(p.isi) AS ukuran
        FROM document d
        JOIN signature g ON g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id
        JOIN signed_pdf p ON p.tenant_id = g.tenant_id AND p.id = g.signed_pdf_id
        WHERE d.id = $1 ORDER BY p.tahap DESC LIMIT 1
        """
    public static var sample: StageUnderWay { StageUnderWay(document: .sample, whole: true) }
    public var parameters: [Parameter] { [.id(document), .bool(whole)] }

    let document: ID<Document>
    let whole: Bool

    /// - Parameter whole: with its bytes, not only their number.
    public init(document: ID<Document>, whole: Bool) {
        self.document = document
        self.whole = whole
    }

    public struct Result: Row {
        public let sha256: [UInt8]
        public let isi: [UInt8]?
        public let ukuran: Int

        public init(from row: inout RowReader) throws {
            sha256 = try row.read("sha256")
            isi = try row.read("isi")
            ukuran = try row.read("ukuran")
        }
    }
}

/// The last stage of a published document's file: the document itself. Its digest is null where it was not signed in a file.
public struct PublishedFile: Query {
    public static let sql: StaticString = """
        SELECT d.kode, d.revisi, p.sha256, CASE WHEN p.sha256 IS DISTINCT FROM $5 THEN p.isi END AS isi
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN LATERAL (
            SELECT f.sha256, f.isi FROM signed_pdf f WHERE f.tenant_id = d.tenant_id AND f.snapshot_id = d.snapshot_id ORDER BY f.tahap DESC LIMIT 1
        ) p ON true
        WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3 AND ($4::int IS NULL OR d.revisi = $4)
        ORDER BY d.revisi DESC LIMIT 1
        """
    public static var sample: PublishedFile { PublishedFile(jenis: "", tahun: 1, slug: "", revisi: nil, known: nil) }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .text(slug), .int(revisi), known.map { .bytes($0) } ?? .null] }

    let jenis: String
    let tahun: Int
    let slug: String
    let revisi: Int?
    let known: [UInt8]?

    /// - Parameter known: the SHA-256 of what the reader has already; those bytes are not sent again.
    public init(jenis: String, tahun: Int, slug: String, revisi: Int?, known: [UInt8]?) {
        self.jenis = jenis
        self.tahun = tahun
        self.slug = slug
        self.revisi = revisi
        self.known = known
    }

    public struct Result: Row {
        public let kode: String
        public let revisi: Int
        /// nil where the document was not signed in a file.
        public let sha256: [UInt8]?
        /// nil also when the reader has it.
        public let isi: [UInt8]?

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            revisi = try row.read("revisi")
            sha256 = try row.read("sha256")
            isi = try row.read("isi")
        }
    }
}
