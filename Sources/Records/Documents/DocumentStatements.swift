import Database
import Kinerja

/// The newest revision of a document at its address. Deleted drafts count last.
public struct DocumentByAddress: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        WHERE d.jenis = $1 AND d.tahun = $2 AND j.slug = $3
        ORDER BY d.status = 'dihapus', d.revisi DESC, d.id DESC LIMIT 1
        """
    public static var sample: DocumentByAddress { DocumentByAddress(jenis: "", tahun: 1, slug: "") }
    public var parameters: [Parameter] { [.text(jenis), .int(tahun), .text(slug)] }

    let jenis: String
    let tahun: Int
    let slug: String

    public init(jenis: String, tahun: Int, slug: String) {
        self.jenis = jenis
        self.tahun = tahun
        self.slug = slug
    }

    public typealias Result = DocumentRow
}

/// Holds a document until the transaction ends, so that two deeds on it happen one after the other.
public struct LockDocument: Statement {
    public static let sql: StaticString = """
        SELECT id FROM document WHERE id = $1 FOR UPDATE
        """
    public static var sample: LockDocument { LockDocument(id: .sample) }
    public var parameters: [Parameter] { [.id(id)] }

    let id: ID<Document>

    public init(id: ID<Document>) {
        self.id = id
    }

    public typealias Result = NewID<Document>
}

/// The documents of a kabupaten, newest year first; who may see which is asked of each.
public struct AllDocuments: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        ORDER BY d.tahun DESC, j.nama, d.revisi DESC, d.id
        """
    public static var sample: AllDocuments { AllDocuments() }

    public init() {}

    public typealias Result = DocumentRow
}

/// The documents with these codes, in no order.
public struct DocumentsByKode: Statement {
    public static let sql: StaticString = """
        SELECT d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        WHERE d.kode = ANY ($1::text[])
        """
    public static var sample: DocumentsByKode { DocumentsByKode([]) }
    public var parameters: [Parameter] { [.texts(kode)] }

    let kode: [String]

    public init(_ kode: [String]) {
        self.kode = kode
    }

    public typealias Result = DocumentRow
}

/// What waits for a signature in one of these offices, with its newest naskah, in the order of all documents.
public struct WaitingDocuments: Statement {
    public static let sql: StaticString = """
        SELECT k.isi, d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM document d
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        LEFT JOIN naskah k ON k.tenant_id = d.tenant_id AND k.document_id = d.id AND k.versi = d.versi
        WHERE d.status IN ('diajukan', 'ditandatangani_pihak_pertama')
          AND app.office_of(d, CASE d.status WHEN 'diajukan' THEN 'pertama' ELSE 'kedua' END) = ANY ($1::bigint[])
        ORDER BY d.tahun DESC, j.nama, d.revisi DESC, d.id
        """
    public static var sample: WaitingDocuments { WaitingDocuments(for: []) }
    public var parameters: [Parameter] { [.ints(jabatan.map(\.rawValue))] }

    let jabatan: [ID<Jabatan>]

    public init(for jabatan: [ID<Jabatan>]) {
        self.jabatan = jabatan
    }

    public struct Result: Row {
        public let document: Document
        /// nil before the first save.
        public let isi: String?

        public init(from row: inout RowReader) throws {
            isi = try row.read("isi")
            document = try DocumentRow(from: &row).document
        }
    }
}

/// A new document, still without content.
public struct InsertDocument: Statement {
    public static let sql: StaticString = """
        INSERT INTO document (tenant_id, jenis, penanda_tangan, tahun, jabatan_id, kode, revisi)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6) RETURNING id
        """
    public static var sample: InsertDocument { InsertDocument(.perjanjianKinerja, tahun: 1, jabatan: .sample, kode: "") }
    public var parameters: [Parameter] {
        [.text(kind.id), .signers(kind.signers), .int(tahun), .id(jabatan), .text(kode), .int(revisi)]
    }

    let kind: DocumentKind
    let tahun: Int
    let jabatan: ID<Jabatan>
    let kode: String
    let revisi: Int

    public init(_ kind: DocumentKind, tahun: Int, jabatan: ID<Jabatan>, kode: String, revisi: Int = 0) {
        self.kind = kind
        self.tahun = tahun
        self.jabatan = jabatan
        self.kode = kode
        self.revisi = revisi
    }

    public typealias Result = NewID<Document>
}

/// A document moves from one status to the next; nothing happens when it is no longer in the first.
public struct SetStatus: Statement {
    public static let sql: StaticString = """
        UPDATE document SET status = $3, snapshot_id = coalesce($4, CASE WHEN $3 IN ('draf', 'dikembalikan', 'diajukan') THEN NULL ELSE snapshot_id END)
        WHERE id = $1 AND status = $2
        """
    public static var sample: SetStatus { SetStatus(id: .sample, from: .draf, to: .diajukan, snapshot: nil) }
    public var parameters: [Parameter] { [.id(id), .status(from), .status(to), .id(snapshot)] }

    let id: ID<Document>
    let from: Status
    let to: Status
    let snapshot: ID<FrozenSnapshot>?

    public init(id: ID<Document>, from: Status, to: Status, snapshot: ID<FrozenSnapshot>?) {
        self.id = id
        self.from = from
        self.to = to
        self.snapshot = snapshot
    }
}
