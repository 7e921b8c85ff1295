import Database
import Kinerja

/// What a published file or text is, by the SHA-256 of its bytes.
public struct PublishedByDigest: Query {
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
public struct PublishedStages: Query {
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

/// The published document of which a signature is the last one in a stage.
public struct DocumentWithSignature: Query {
    public static let sql: StaticString = """
        SELECT d.kode
        FROM signed_pdf p JOIN document d ON d.tenant_id = p.tenant_id AND d.id = p.document_id AND d.snapshot_id = p.snapshot_id
        WHERE p.tanda_tangan = $1 LIMIT 1
        """
    public static var sample: DocumentWithSignature { DocumentWithSignature(digest: []) }
    public var parameters: [Parameter] { [.bytes(digest)] }

    let digest: [UInt8]

    /// - Parameter digest: `PDFSignature.digest`.
    public init(digest: [UInt8]) {
        self.digest = digest
    }

    public struct Result: Row {
        public let kode: String

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
        }
    }
}
