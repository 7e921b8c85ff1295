import Database
import Kinerja

/// A snapshot as it is stored: frozen text with its digest.
public enum FrozenSnapshot: Sendable {}

/// Freezes a document for its signatures.
public struct InsertSnapshot: Statement {
    public static let sql: StaticString = """
        INSERT INTO snapshot (tenant_id, document_id, versi, isi, sha256, ringkasan, pihak_pertama_id, pihak_kedua_id, cara)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8) RETURNING id
        """
    public static var sample: InsertSnapshot {
        InsertSnapshot(document: .sample, versi: 1, isi: "", sha256: [], ringkasan: "", pihakPertama: .sample, pihakKedua: nil, cara: .akun)
    }
    public var parameters: [Parameter] {
        [.id(document), .int(versi), .text(isi), .bytes(sha256), .text(ringkasan), .id(pihakPertama), .id(pihakKedua), .cara(cara)]
    }

    let document: ID<Document>
    let versi: Int
    let isi: String
    let sha256: [UInt8]
    let ringkasan: String
    let pihakPertama: ID<Penempatan>
    let pihakKedua: ID<Penempatan>?
    let cara: CaraTandaTangan

    public init(
        document: ID<Document>, versi: Int, isi: String, sha256: [UInt8], ringkasan: String, pihakPertama: ID<Penempatan>, pihakKedua: ID<Penempatan>?,
        cara: CaraTandaTangan
    ) {
        self.document = document
        self.versi = versi
        self.isi = isi
        self.sha256 = sha256
        self.ringkasan = ringkasan
        self.pihakPertama = pihakPertama
        self.pihakKedua = pihakKedua
        self.cara = cara
    }

    public typealias Result = NewID<FrozenSnapshot>
}

/// What the first party signed and the second is asked to.
public struct SnapshotOf: Statement {
    public static let sql: StaticString = """
        SELECT s.id, s.isi, s.sha256, s.pihak_pertama_id, s.pihak_kedua_id, s.cara
        FROM document d JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id WHERE d.id = $1
        """
    public static var sample: SnapshotOf { SnapshotOf(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let id: ID<FrozenSnapshot>
        public let isi: String
        public let sha256: [UInt8]
        public let pihakPertama: ID<Penempatan>
        public let pihakKedua: ID<Penempatan>?
        public let cara: CaraTandaTangan

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
            pihakPertama = try row.read("pihak_pertama_id")
            pihakKedua = try row.read("pihak_kedua_id")
            cara = try row.read("cara")
        }
    }
}

/// A signature: who, in which office, over which digest, with its link in the audit chain.
public struct InsertSignature: Statement {
    public static let sql: StaticString = """
        INSERT INTO signature (tenant_id, document_id, snapshot_id, pihak, penempatan_id, akun_id, nama, jabatan, sha256, audit_urutan, waktu, cara,
            signed_pdf_id, sertifikat_id)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id
        """
    public static var sample: InsertSignature {
        InsertSignature(document: .sample, snapshot: .sample, pihak: .pertama, penempatan: .sample, akun: .sample, nama: "", jabatan: "", sha256: [], auditUrutan: 1, waktu: .placeholder, cara: .akun)
    }
    public var parameters: [Parameter] {
        [.id(document), .id(snapshot), .pihak(pihak), .id(penempatan), .id(akun), .text(nama), .text(jabatan), .bytes(sha256), .int(auditUrutan), .instant(waktu), .cara(cara), .id(stage), .id(sertifikat)]
    }

    let document: ID<Document>
    let snapshot: ID<FrozenSnapshot>
    let pihak: Pihak
    let penempatan: ID<Penempatan>
    let akun: ID<Akun>
    let nama: String
    let jabatan: String
    let sha256: [UInt8]
    let auditUrutan: Int
    let waktu: Instant
    let cara: CaraTandaTangan
    let stage: ID<SignedPDFStage>?
    let sertifikat: ID<Sertifikat>?

    /// - Parameter stage: the file that holds the signature; nil for one by password.
    public init(
        document: ID<Document>, snapshot: ID<FrozenSnapshot>, pihak: Pihak, penempatan: ID<Penempatan>, akun: ID<Akun>, nama: String, jabatan: String, sha256: [UInt8], auditUrutan: Int, waktu: Instant,
        cara: CaraTandaTangan, stage: ID<SignedPDFStage>? = nil, sertifikat: ID<Sertifikat>? = nil
    ) {
        self.document = document
        self.snapshot = snapshot
        self.pihak = pihak
        self.penempatan = penempatan
        self.akun = akun
        self.nama = nama
        self.jabatan = jabatan
        self.sha256 = sha256
        self.auditUrutan = auditUrutan
        self.waktu = waktu
        self.cara = cara
        self.stage = stage
        self.sertifikat = sertifikat
    }

    public typealias Result = NewID<Signature>
}

/// A signature; its rows belong to this file.
public enum Signature: Sendable {}

/// Who signed what is in force or under way.
public struct SignaturesOf: Statement {
    public static let sql: StaticString = """
        SELECT s.pihak, s.nama, s.jabatan, s.sha256, s.waktu FROM signature s JOIN document d ON d.tenant_id = s.tenant_id AND d.snapshot_id = s.snapshot_id
        WHERE d.id = $1 ORDER BY s.pihak DESC
        """
    public static var sample: SignaturesOf { SignaturesOf(document: .sample) }
    public var parameters: [Parameter] { [.id(document)] }

    let document: ID<Document>

    public init(document: ID<Document>) {
        self.document = document
    }

    public struct Result: Row {
        public let pihak: Pihak
        public let nama: String
        public let jabatan: String
        public let sha256: [UInt8]
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            pihak = try row.read("pihak")
            nama = try row.read("nama")
            jabatan = try row.read("jabatan")
            sha256 = try row.read("sha256")
            waktu = try row.read("waktu")
        }
    }
}

/// What an account signed last.
public struct LastSignatureBy: Statement {
    public static let sql: StaticString = """
        SELECT s.waktu, d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM signature s
        JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        WHERE s.akun_id = $1 ORDER BY s.id DESC LIMIT 1
        """
    public static var sample: LastSignatureBy { LastSignatureBy(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }

    public struct Result: Row {
        public let document: Document
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            waktu = try row.read("waktu")
            document = try DocumentRow(from: &row).document
        }
    }
}

/// Which of these documents, as they stand, carry a signature of an account.
public struct SignaturesBy: Statement {
    public static let sql: StaticString = """
        SELECT d.kode, s.waktu FROM document d
        JOIN signature s ON s.tenant_id = d.tenant_id AND s.document_id = d.id AND s.snapshot_id = d.snapshot_id
        WHERE s.akun_id = $1 AND d.kode = ANY ($2::text[])
        """
    public static var sample: SignaturesBy { SignaturesBy(akun: .sample, kode: []) }
    public var parameters: [Parameter] { [.id(akun), .texts(kode)] }

    let akun: ID<Akun>
    let kode: [String]

    public init(akun: ID<Akun>, kode: [String]) {
        self.akun = akun
        self.kode = kode
    }

    public struct Result: Row {
        public let kode: String
        public let waktu: Instant

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            waktu = try row.read("waktu")
        }
    }
}
