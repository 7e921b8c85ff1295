import Database
import Kinerja

/// Every frozen text with its digest and the document it belongs to, in stretches.
public struct AllSnapshots: Query {
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
public struct AllSignatures: Query {
    public static let sql: StaticString = """
        SELECT s.id, s.pihak, s.akun_id, s.nama, s.jabatan, s.sha256, s.audit_urutan, s.waktu, n.sha256 AS snapshot_sha256, d.kode, s.cara,
               p.sha256 AS pdf_sha256, sha256(c.der) AS sertifikat_sha256
        FROM signature s
        JOIN snapshot n ON n.tenant_id = s.tenant_id AND n.id = s.snapshot_id
        LEFT JOIN signed_pdf p ON p.tenant_id = s.tenant_id AND p.id = s.signed_pdf_id AND p.snapshot_id = s.snapshot_id AND p.tahap = s.tahap
        LEFT JOIN sertifikat c ON c.tenant_id = s.tenant_id AND c.id = s.sertifikat_id
        JOIN document d ON d.tenant_id = s.tenant_id AND d.id = s.document_id
        ORDER BY s.id
        """
    public static var sample: AllSignatures { AllSignatures() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Signature>
        public let pihak: Pihak
        public let akun: ID<Akun>
        public let nama: String
        public let jabatan: String
        public let sha256: [UInt8]
        public let auditUrutan: Int
        public let waktu: Instant
        public let snapshotSHA256: [UInt8]
        public let kode: String
        public let cara: CaraTandaTangan
        /// The digest of the stage that holds it; nil where there is none.
        public let pdfSHA256: [UInt8]?
        /// Of the certificate of our own authority; nil where there is none.
        public let sertifikatSHA256: [UInt8]?

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            pihak = try row.read("pihak")
            akun = try row.read("akun_id")
            nama = try row.read("nama")
            jabatan = try row.read("jabatan")
            sha256 = try row.read("sha256")
            auditUrutan = try row.read("audit_urutan")
            waktu = try row.read("waktu")
            snapshotSHA256 = try row.read("snapshot_sha256")
            kode = try row.read("kode")
            cara = try row.read("cara")
            pdfSHA256 = try row.read("pdf_sha256")
            sertifikatSHA256 = try row.read("sertifikat_sha256")
        }
    }
}

/// Every deed as the audit chain should tell it.
public struct AllEvents: Query {
    public static let sql: StaticString = """
        SELECT e.perbuatan, e.dari, e.ke, e.akun_id, e.nama, e.catatan, e.audit_urutan, e.waktu, d.kode FROM document_event e
        JOIN document d ON d.tenant_id = e.tenant_id AND d.id = e.document_id ORDER BY e.id
        """
    public static var sample: AllEvents { AllEvents() }

    public init() {}

    public struct Result: Row {
        public let perbuatan: String
        public let dari: Status
        public let ke: Status
        public let akun: ID<Akun>
        public let nama: String
        public let catatan: String
        public let auditUrutan: Int
        public let waktu: Instant
        public let kode: String

        public init(from row: inout RowReader) throws {
            perbuatan = try row.read("perbuatan")
            dari = try row.read("dari")
            ke = try row.read("ke")
            akun = try row.read("akun_id")
            nama = try row.read("nama")
            catatan = try row.read("catatan")
            auditUrutan = try row.read("audit_urutan")
            waktu = try row.read("waktu")
            kode = try row.read("kode")
        }
    }
}

/// What every document is and where it stands, with the last deed that says so and the digest of what is signed.
public struct AllStatuses: Query {
    public static let sql: StaticString = """
        SELECT d.kode, d.tahun, d.revisi, j.slug, d.status, s.sha256,
               (SELECT e.ke FROM document_event e WHERE e.tenant_id = d.tenant_id AND e.document_id = d.id ORDER BY e.id DESC LIMIT 1) AS terakhir
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
        ORDER BY d.id
        """
    public static var sample: AllStatuses { AllStatuses() }

    public init() {}

    public struct Result: Row {
        public let kode: String
        public let tahun: Int
        public let revisi: Int
        public let jabatan: String
        public let status: Status
        public let sha256: [UInt8]?
        public let terakhir: Status?

        public init(from row: inout RowReader) throws {
            kode = try row.read("kode")
            tahun = try row.read("tahun")
            revisi = try row.read("revisi")
            jabatan = try row.read("slug")
            status = try row.read("status")
            sha256 = try row.read("sha256")
            terakhir = try row.read("terakhir")
        }
    }
}
