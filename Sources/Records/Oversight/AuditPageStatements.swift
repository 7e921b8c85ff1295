import Database
import Kinerja

extension Query<AuditedDeed> {
    /// Links of the audit chain that answer a filter, newest first, with the document that they are about.
    public static func auditBefore(urutan: Int, _ filter: AuditFilter, limit: Int) -> Self {
        Self(
            """
            SELECT a.urutan, a.waktu, a.akun_id, a.pelaku, a.permintaan, a.perbuatan, a.objek, a.rincian, a.sebelumnya,
                   a.digest,
                   d.jenis, d.tahun, d.revisi, d.status, j.nama AS jabatan
            FROM audit a
            LEFT JOIN document d ON d.tenant_id = a.tenant_id AND d.kode = a.objek
            LEFT JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE a.urutan < $1
              AND ($2::text = '' OR strpos(lower(a.pelaku), lower($2)) > 0)
              AND ($3::text = '' OR strpos(lower(a.objek), lower($3)) > 0)
              AND ($4::text = '' OR a.perbuatan = $4)
              AND a.waktu >= coalesce($5::timestamptz, '-infinity') AND a.waktu < coalesce($6::timestamptz, 'infinity')
            ORDER BY a.urutan DESC LIMIT $7
            """, urutan, filter.pelaku, filter.objek, filter.perbuatan, filter.mulai, filter.sampai, limit)
    }

    /// One link of the audit chain by its number.
    public static func auditAt(urutan: Int) -> Self {
        Self(
            """
            SELECT a.urutan, a.waktu, a.akun_id, a.pelaku, a.permintaan, a.perbuatan, a.objek, a.rincian, a.sebelumnya,
                   a.digest,
                   d.jenis, d.tahun, d.revisi, d.status, j.nama AS jabatan
            FROM audit a
            LEFT JOIN document d ON d.tenant_id = a.tenant_id AND d.kode = a.objek
            LEFT JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE a.urutan = $1
            """, urutan)
    }
}

/// A link of the audit chain and, where it is about one, the document.
public struct AuditedDeed: Row {
    public let link: StoredAudit
    public let document: Document?

    public struct Document: Sendable {
        public let kind: DocumentKind
        public let tahun: Int
        public let revisi: Int
        public let status: Status
        public let jabatan: String
    }

    public init(from row: inout RowReader) throws {
        link = try StoredAudit(from: &row)
        let jenis: String? = try row.read("jenis")
        let tahun: Int? = try row.read("tahun")
        let revisi: Int? = try row.read("revisi")
        let status: Status? = try row.read("status")
        let jabatan: String? = try row.read("jabatan")
        guard let kind = jenis.flatMap(DocumentKind.named), let tahun, let revisi, let status, let jabatan else {
            document = nil
            return
        }
        document = Document(kind: kind, tahun: tahun, revisi: revisi, status: status, jabatan: jabatan)
    }
}

/// A link of the audit chain as it is stored.
public struct StoredAudit: PlainRow {
    public let urutan: Int
    public let waktu: Instant
    public let akun: ID<Akun>?
    public let pelaku: String
    public let permintaan: String
    public let perbuatan: String
    public let objek: String
    public let rincian: String
    public let sebelumnya: [UInt8]
    public let digest: [UInt8]

    public static let columns = Columns(StoredAudit.init)
}
