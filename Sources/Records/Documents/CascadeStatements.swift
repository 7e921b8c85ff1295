import Database
import Kinerja

public struct CascadeRow: PlainRow {
    public let jabatan: ID<Jabatan>
    public let jenis: String
    public let kode: String
    public let isi: String
    public let sha256: [UInt8]

    public static let columns = Columns(CascadeRow.init)
}

extension Query<CascadeRow> {
    /// The documents in force that a pohon kinerja is made of: of one perangkat daerah, or without one those of the
    /// bupati and the agreements of all heads. An IKU holds for several years: the newest that begins no later.
    ///
    /// - Parameter perangkatDaerah: its short name; nil for the kabupaten as a whole.
    public static func publishedCascade(tahun: Int, perangkatDaerah: String?) -> Self {
        Self(
            """
            SELECT DISTINCT ON (d.jabatan_id, d.jenis) d.jabatan_id, d.jenis, d.kode, s.isi,
                   app.signed_digest(s) AS sha256
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.status = 'berlaku' AND (d.jenis = ANY ($3::text[]) AND d.tahun = $1 OR d.jenis = ANY ($4::text[])
                AND d.tahun <= $1)
              AND CASE WHEN $2::text IS NULL THEN p.id IS NULL OR d.jenis = ANY ($5::text[])
              AND j.slug = p.slug ELSE p.slug = $2 END
            ORDER BY d.jabatan_id, d.jenis, d.tahun DESC
            """, tahun, perangkatDaerah, PohonKinerja.jenis(.perjanjian) + PohonKinerja.jenis(.individu),
            PohonKinerja.jenis(.tujuan), PohonKinerja.jenis(.perjanjian))
    }
}

public struct CascadeCountRow: PlainRow {
    public let slug: String?
    public let nama: String?
    public let perjanjian: Int
    public let individu: Int

    public static let columns = Columns(CascadeCountRow.init)
}

extension Query<CascadeCountRow> {
    /// How many documents in force each perangkat daerah has in a year that a pohon kinerja shows; first, without a
    /// name, those of offices above all perangkat daerah.
    public static func publishedCascades(tahun: Int) -> Self {
        Self(
            """
            SELECT p.slug, p.nama, (count(*) FILTER (WHERE d.jenis = ANY ($2::text[])))::int AS perjanjian,
                   (count(*) FILTER (WHERE d.jenis = ANY ($3::text[])))::int AS individu
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            WHERE d.status = 'berlaku' AND d.tahun = $1 AND (d.jenis = ANY ($2::text[]) OR d.jenis = ANY ($3::text[]))
            GROUP BY p.slug, p.nama ORDER BY p.nama NULLS FIRST
            """, tahun, PohonKinerja.jenis(.perjanjian), PohonKinerja.jenis(.individu))
    }
}
