import Database
import Kinerja

/// The documents around one document with their newest naskah: its predecessor, the agreement of the same jabatan, of the
/// atasan langsung and of those below, and the indicators of the perangkat daerah for its head. Who may see which is asked
/// of each.
public struct RelatedDocuments: Query {
    public static let sql: StaticString = """
        WITH own AS (
            SELECT d.tenant_id, d.id, d.jenis, d.tahun, d.revisi, d.jabatan_id, j.atasan_id, j.perangkat_daerah_id,
                   j.id = app.head_of(j.perangkat_daerah_id) AS is_head
            FROM document d JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE d.id = $1
        ), related AS (
            SELECT CASE
                     WHEN d.jenis = o.jenis AND d.jabatan_id = o.jabatan_id AND d.tahun = o.tahun AND d.revisi = o.revisi - 1 THEN 'pendahulu'
                     WHEN d.jenis = $2 AND d.tahun = o.tahun AND d.jabatan_id = o.jabatan_id AND o.jenis <> $2 THEN 'pk'
                     WHEN d.jenis = $2 AND d.tahun = o.tahun AND d.jabatan_id = o.atasan_id THEN 'atasan'
                     WHEN d.jenis = $2 AND d.tahun = o.tahun AND j.atasan_id = o.jabatan_id AND o.jenis = $2 THEN 'bawahan'
                     WHEN d.jenis = $3 AND d.tahun <= o.tahun AND j.perangkat_daerah_id = o.perangkat_daerah_id AND o.is_head
                          AND o.jenis = $2 THEN 'iku'
                   END AS hubungan, d.tenant_id, d.id AS document_id, d.jabatan_id, d.tahun, d.revisi
            FROM own o
            JOIN document d ON d.tenant_id = o.tenant_id AND d.id <> o.id AND d.status <> 'dihapus' AND d.versi > 0
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            WHERE d.jenis IN (o.jenis, $2, $3) AND (d.jabatan_id = o.jabatan_id OR d.jabatan_id = o.atasan_id
                  OR j.atasan_id = o.jabatan_id OR j.perangkat_daerah_id = o.perangkat_daerah_id)
        ), newest AS (
            SELECT DISTINCT ON (hubungan, jabatan_id) hubungan, tenant_id, document_id FROM related
            WHERE hubungan IS NOT NULL ORDER BY hubungan, jabatan_id, tahun DESC, revisi DESC, document_id DESC
        )
        SELECT n.hubungan, k.isi,
               d.id, d.jenis, d.tahun, d.revisi, d.status, d.versi, d.kode,
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
    public static var sample: RelatedDocuments { RelatedDocuments(of: .sample) }
    public var parameters: [Parameter] {
        [.id(document), .text(DocumentKind.perjanjianKinerja.id), .text(DocumentKind.indikatorKinerjaUtama.id)]
    }

    let document: ID<Document>

    public init(of document: ID<Document>) {
        self.document = document
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
