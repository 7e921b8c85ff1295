import Database
import Kinerja

/// Every frozen text with its digest and the document it belongs to, in stretches.
public struct AllSnapshots: Statement {
    public static let sql: StaticString = """
        SELECT s.id, s.isi, s.sha256, d.kode FROM snapshot s JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
        WHERE s.id > $1 ORDER BY s.id LIMIT 500
        """
    public static var sample: AllSnapshots { AllSnapshots(after: .sample) }
    public var parameters: [Parameter] { [.id(after)] }

    let after: ID<FrozenSnapshot>

    public init(after: ID<FrozenSnapshot>) {
        self.after = after
    }

    public struct Result: Row {
        public let id: ID<FrozenSnapshot>
        public let isi: String
        public let sha256: [UInt8]
        public let kode: String

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            isi = try row.read("isi")
            sha256 = try row.read("sha256")
            kode = try row.read("kode")
        }
    }
}

/// Every signature as the audit chain should tell it.
public struct AllSignatures: Statement {
    public static let sql: StaticString = """
        SELECT s.id, s.pihak, s.nama, s.jabatan, s.sha256, s.audit_urutan, s.waktu, n.sha256 AS snapshot_sha256, d.kode
        FROM signature s
        JOIN snapshot n ON n.tenant_id = s.tenant_id AND n.id = s.snapshot_id
        JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
        ORDER BY s.id
        """
    public static var sample: AllSignatures { AllSignatures() }
    public var parameters: [Parameter] { [] }

    public init() {}

    public struct Result: Row {
        public let id: ID<Signature>
        public let pihak: Pihak
        public let nama: String
        public let jabatan: String
        public let sha256: [UInt8]
        public let auditUrutan: Int
        public let waktu: Instant
        public let snapshotSHA256: [UInt8]
        public let kode: String

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            pihak = try row.read("pihak")
            nama = try row.read("nama")
            jabatan = try row.read("jabatan")
            sha256 = try row.read("sha256")
            auditUrutan = try row.read("audit_urutan")
            waktu = try row.read("waktu")
            snapshotSHA256 = try row.read("snapshot_sha256")
            kode = try row.read("kode")
        }
    }
}

/// Every deed as the audit chain should tell it.
public struct AllEvents: Statement {
    public static let sql: StaticString = """
        SELECT e.perbuatan, e.ke, e.nama, e.catatan, e.audit_urutan, d.kode FROM document_event e
        JOIN document d ON d.tenant_id = e.tenant_id AND d.id = e.document_id ORDER BY e.id
        """
    public static var sample: AllEvents { AllEvents() }
    public var parameters: [Parameter] { [] }

    public init() {}

    public struct Result: Row {
        public let perbuatan: String
        public let ke: Status
        public let nama: String
        public let catatan: String
        public let auditUrutan: Int
        public let kode: String

        public init(from row: inout RowReader) throws {
            perbuatan = try row.read("perbuatan")
            ke = try row.read("ke")
            nama = try row.read("nama")
            catatan = try row.read("catatan")
            auditUrutan = try row.read("audit_urutan")
            kode = try row.read("kode")
        }
    }
}

/// Where every document stands, and the last deed that says so.
public struct AllStatuses: Statement {
    public static let sql: StaticString = """
        SELECT d.kode, d.status, (SELECT e.ke FROM document_event e WHERE e.tenant_id = d.tenant_id AND e.document_id = d.id ORDER BY e.id DESC LIMIT 1) AS terakhir
        FROM document d ORDER BY d.id
        """
    public static var sample: AllStatuses { AllStatuses() }
    public var parameters: [Parameter] { [] }

    public init() {}

    public struct Result: Row {
        public let kode: String
        public let status: Status
        public let terakhir: Status?

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            status = try row.read("status")
            terakhir = try row.read("terakhir")
        }
    }
}
