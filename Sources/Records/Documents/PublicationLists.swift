import Database
import Kinerja

public struct PublishedKindRow: PlainRow {
    public let kind: DocumentKind
    public let tahun: Int
    public let jumlah: Int

    public static let columns = Columns(PublishedKindRow.init)
}

extension Query<PublishedKindRow> {
    /// What was published: how many documents of which kind in which year, newest year first. A kind that this program
    /// does not know is not shown as another.
    public static var publishedKinds: Self {
        Self(
            """
            SELECT jenis AS kind, tahun, count(*)::int AS jumlah FROM document
            WHERE status = 'berlaku' AND jenis = ANY ($1::text[])
            GROUP BY jenis, tahun ORDER BY tahun DESC, jenis
            """, DocumentKind.all.map(\.id))
    }
}

public struct PublishedOfYearRow: PlainRow {
    public let perangkatDaerah: String?
    public let perangkatDaerahSlug: String?
    public let slug: String
    public let jabatan: String
    public let isHead: Bool
    public let status: Status?
    public let revisi: Int?
    public let ringkasan: String?
    public let waktu: Instant?
    public let pihakPertama: String?

    public static let columns = Columns(PublishedOfYearRow.init)
}

extension Query<PublishedOfYearRow> {
    /// The heads of the perangkat daerah with what they published in a year, and every other office that published, the
    /// bupati's among them. Without a year, the newest.
    public static func publishedOfYear(jenis: String, tahun: Int?) -> Self {
        Self(
            """
            SELECT p.nama AS perangkat_daerah, p.slug AS perangkat_daerah_slug, j.slug, j.nama AS jabatan,
                   coalesce(j.slug = p.slug, false) AS is_head,
                   d.status, d.revisi, s.ringkasan,
                   (SELECT max(g.waktu) FROM signature g WHERE g.tenant_id = d.tenant_id
                       AND g.snapshot_id = d.snapshot_id) AS waktu,
                   (SELECT g.nama FROM signature g
                     WHERE g.tenant_id = d.tenant_id AND g.snapshot_id = d.snapshot_id
                         AND g.pihak = 'pertama') AS pihak_pertama
            FROM jabatan j
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            LEFT JOIN document d ON d.tenant_id = j.tenant_id AND d.jabatan_id = j.id AND d.jenis = $1
                 AND d.tahun = coalesce($2, (SELECT max(n.tahun) FROM document n WHERE n.jenis = $1))
                 AND d.status = 'berlaku'
            LEFT JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.id IS NOT NULL OR j.slug = p.slug
            ORDER BY p.nama NULLS FIRST, j.slug <> p.slug, j.nama
            """, jenis, tahun)
    }
}

/// One row for each signature.
public struct PublishedSetRow: PlainRow {
    public let kode: String
    public let isi: String
    public let sha256: [UInt8]
    public let cara: CaraTandaTangan
    public let pihak: Pihak
    public let waktu: Instant

    public static let columns = Columns(PublishedSetRow.init)
}

extension Query<PublishedSetRow> {
    /// The documents of one kind and year in force of one perangkat daerah, its head's first, as they were signed, with
    /// who signed.
    public static func publishedSet(jenis: String, tahun: Int, perangkatDaerah: String) -> Self {
        Self(
            """
            SELECT d.kode, s.isi, app.signed_digest(s) AS sha256, s.cara, g.pihak, g.waktu
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            JOIN signature g ON g.tenant_id = d.tenant_id AND g.document_id = d.id AND g.snapshot_id = d.snapshot_id
            WHERE d.jenis = $1 AND d.tahun = $2 AND p.slug = $3 AND d.status = 'berlaku'
            ORDER BY j.slug <> p.slug, j.id, g.waktu
            """, jenis, tahun, perangkatDaerah)
    }
}

public struct PublishedPageRow: PlainRow {
    public let id: Int
    public let kode: String
    public let jabatan: String
    public let isi: String
    public let sha256: [UInt8]

    public static let columns = Columns(PublishedPageRow.init)
}

extension Query<PublishedPageRow> {
    /// A few documents in force of one kind and year, in the order of their making, from one on.
    public static func publishedPage(jenis: String, tahun: Int, after: Int) -> Self {
        Self(
            """
            SELECT d.id, d.kode, j.nama AS jabatan, s.isi, app.signed_digest(s) AS sha256
            FROM document d
            JOIN jabatan j ON j.tenant_id = d.tenant_id AND j.id = d.jabatan_id
            JOIN snapshot s ON s.tenant_id = d.tenant_id AND s.id = d.snapshot_id
            WHERE d.jenis = $1 AND d.tahun = $2 AND d.status = 'berlaku' AND d.id > $3
            ORDER BY d.id LIMIT 16
            """, jenis, tahun, after)
    }
}
