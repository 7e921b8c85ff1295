import Database
import Kinerja

/// The documents around one document with their newest naskah: its predecessor, and whatever stands in one of the
/// relations that its kind is given (`DocumentKind.surroundings`). Who may see which is asked of each.
public struct RelatedDocuments: Statement {
    public static let sql: StaticString = """
        WITH own AS (
            SELECT d.tenant_id, d.id, d.jenis, d.tahun, d.revisi, d.jabatan_id, j.atasan_id, j.perangkat_daerah_id,
                   j.id = app.head_of(j.perangkat_daerah_id) AS is_head
            FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE d.id = $1
        ), wanted AS (
            SELECT w.hubungan, w.jenis, w.milik, w.tahun
            FROM unnest($2::text[], $3::text[], $4::text[], $5::text[]) AS w (hubungan, jenis, milik, tahun)
            UNION ALL SELECT 'pendahulu', o.jenis, 'sendiri', 'revisi' FROM own o
        ), related AS (
            SELECT w.hubungan, d.tenant_id, d.id AS document_id, d.jabatan_id, d.tahun, d.revisi
            FROM own o
            CROSS JOIN wanted w
            JOIN document d ON d.tenant_id = o.tenant_id AND d.jenis = w.jenis AND d.id <> o.id AND d.status <> 'dihapus' AND d.versi > 0
                 AND CASE w.tahun WHEN 'berjalan' THEN d.tahun <= o.tahun WHEN 'revisi' THEN d.tahun = o.tahun AND d.revisi = o.revisi - 1
                                  ELSE d.tahun = o.tahun END
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE CASE w.milik WHEN 'sendiri' THEN d.jabatan_id = o.jabatan_id WHEN 'atasan' THEN d.jabatan_id = o.atasan_id
                               WHEN 'bawahan' THEN j.atasan_id = o.jabatan_id
                               ELSE o.is_head AND j.perangkat_daerah_id = o.perangkat_daerah_id END
        ), newest AS (
            SELECT DISTINCT ON (hubungan, jabatan_id) hubungan, tenant_id, document_id FROM related
            ORDER BY hubungan, jabatan_id, tahun DESC, revisi DESC, document_id DESC
        )
        SELECT n.hubungan, k.isi,
               d.id, d.jenis, d.penanda_tangan, d.tahun, d.revisi, d.status, d.versi, d.kode,
               j.id AS jabatan_id, j.slug AS jabatan_slug, j.nama AS jabatan_nama, j.eselon, j.atasan_id,
               app.head_of(j.perangkat_daerah_id) AS kepala_id,
               p.id AS perangkat_daerah_id, p.slug AS perangkat_daerah_slug, p.nama AS perangkat_daerah_nama, p.singkatan, p.kop
        FROM newest n
        JOIN document d ON d.tenant_id = n.tenant_id AND d.id = n.document_id
        JOIN naskah k ON k.tenant_id = d.tenant_id AND k.document_id = d.id AND k.versi = d.versi
        JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
        LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
        ORDER BY n.hubungan, j.nama, d.id
        """
    public static var sample: RelatedDocuments { RelatedDocuments(of: .sample, .perjanjianKinerja) }
    public var parameters: [Parameter] {
        [
            .id(document), .texts(wanted.map(\.relation.hubungan.rawValue)), .texts(wanted.map(\.kind.id)),
            .texts(wanted.map(\.relation.place.rawValue)), .texts(wanted.map(\.relation.years.rawValue)),
        ]
    }

    let document: ID<Document>
    private let wanted: [(kind: DocumentKind, relation: Relation)]

    /// - Parameter kind: that of the document.
    public init(of document: ID<Document>, _ kind: DocumentKind) {
        self.document = document
        wanted = kind.surroundings
    }

    public struct Result: Row {
        public let hubungan: Context.Hubungan
        public let document: Document
        public let isi: String

        public init(from row: inout RowReader) throws {
            hubungan = try row.read("hubungan")
            isi = try row.read("isi")
            document = try DocumentRow(from: &row).document
        }
    }
}
