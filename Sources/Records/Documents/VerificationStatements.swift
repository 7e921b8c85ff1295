import Database
import Kinerja

/// What a published file or text is, by the SHA-256 of its bytes.
public struct PublishedByDigest: Statement {
    public static let sql: StaticString = """
        SELECT d.kode, 'tahap' AS wujud, p.tahap, (SELECT max(l.tahap) FROM signed_pdf l WHERE l.tenant_id = p.tenant_id AND l.snapshot_id = p.snapshot_id) AS akhir
        FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id AND d.snapshot_id = p.snapshot_id
        WHERE p.sha256 = $1
        UNION ALL
        SELECT d.kode, 'naskah', 0, 0 FROM snapshot s JOIN document d ON d.tenant_id = s.tenant_id AND d.snapshot_id = s.id WHERE s.sha256 = $1
        UNION ALL
        SELECT d.kode, 'cetak', 0, 0 FROM pdf f JOIN document d ON d.tenant_id = f.tenant_id AND d.snapshot_id = f.snapshot_id WHERE f.sha256 = $1
        LIMIT 1
        """
    public static var sample: PublishedByDigest { PublishedByDigest(sha256: []) }
    public var parameters: [Parameter] { [.bytes(sha256)] }

    let sha256: [UInt8]

    public init(sha256: [UInt8]) {
        self.sha256 = sha256
    }

    public struct Result: Row {
        public let kode: String
        public let wujud: Wujud
        /// Of a signed file, and its last one; otherwise 0.
        public let tahap: Int
        public let akhir: Int

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            wujud = try row.read("wujud")
            tahap = try row.read("tahap")
            akhir = try row.read("akhir")
        }
    }

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

/// Every stage of every published file, to find the one that an upload is built on.
public struct PublishedStages: Statement {
    public static let sql: StaticString = """
        SELECT d.kode, p.sha256, octet_length(p.isi) AS ukuran
        FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id AND d.snapshot_id = p.snapshot_id
        ORDER BY p.id
        """
    public static var sample: PublishedStages { PublishedStages() }

    public init() {}

    public struct Result: Row {
        public let kode: String
        public let sha256: [UInt8]
        /// In bytes.
        public let ukuran: Int

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            sha256 = try row.read("sha256")
            ukuran = try row.read("ukuran")
        }
    }
}

/// The published document whose file holds a signature, byte for byte. Looks only into what that certificate signed.
public struct DocumentWithSignature: Statement {
    public static let sql: StaticString = """
        SELECT d.kode
        FROM sertifikat c
        JOIN signed_pdf p ON p.tenant_id = c.tenant_id AND p.sertifikat_id = c.id
        JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id AND d.snapshot_id = p.snapshot_id
        WHERE c.serial = $1 AND position($2::bytea IN p.isi) > 0 LIMIT 1
        """
    public static var sample: DocumentWithSignature { DocumentWithSignature(serial: "", contents: []) }
    public var parameters: [Parameter] { [.text(serial), .bytes(contents)] }

    let serial: String
    let contents: [UInt8]

    /// - Parameter contents: the signature as the file spells it, in lower-case hexadecimal.
    public init(serial: String, contents: [UInt8]) {
        self.serial = serial
        self.contents = contents
    }

    public struct Result: Row {
        public let kode: String

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
        }
    }
}
