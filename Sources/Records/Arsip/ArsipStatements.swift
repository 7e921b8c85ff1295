import Database
import Kinerja

/// A paper of the archive, without its bytes.
public struct ArsipRow: PlainRow {
    public let id: ID<Arsip>
    public let perangkatDaerahId: ID<PerangkatDaerah>
    public let perangkatDaerah: String
    public let slug: String
    public let tahun: Int
    public let jenis: String
    public let judul: String
    public let sha256: [UInt8]
    public let ukuran: Int
    public let oleh: String
    public let waktu: Instant
    /// What was answered when it was published; `nil` while only the kabupaten sees it.
    public let dataPribadi: String?
    public let diterbitkan: Instant?
    public let penerbit: String?
    public let alasan: String?

    public static let columns = Columns(ArsipRow.init)
}

extension Query<ArsipRow> {
    /// The newest years first.
    public static var allArsip: Self {
        Self(
            """
            SELECT a.id, a.perangkat_daerah_id, u.nama AS perangkat_daerah, u.slug, a.tahun, a.jenis, a.judul, a.sha256,
                   length(a.isi) AS ukuran, a.oleh, a.waktu, t.data_pribadi, t.waktu AS diterbitkan, t.oleh AS penerbit,
                   t.alasan
            FROM arsip a JOIN perangkat_daerah u ON u.tenant_id = a.tenant_id AND u.id = a.perangkat_daerah_id
            LEFT JOIN arsip_terbit t ON t.tenant_id = a.tenant_id AND t.arsip_id = a.id
            ORDER BY a.tahun DESC, u.nama, a.jenis, a.id
            """)
    }

    public static func arsip(id: ID<Arsip>) -> Self {
        Self(
            """
            SELECT a.id, a.perangkat_daerah_id, u.nama AS perangkat_daerah, u.slug, a.tahun, a.jenis, a.judul, a.sha256,
                   length(a.isi) AS ukuran, a.oleh, a.waktu, t.data_pribadi, t.waktu AS diterbitkan, t.oleh AS penerbit,
                   t.alasan
            FROM arsip a JOIN perangkat_daerah u ON u.tenant_id = a.tenant_id AND u.id = a.perangkat_daerah_id
            LEFT JOIN arsip_terbit t ON t.tenant_id = a.tenant_id AND t.arsip_id = a.id
            WHERE a.id = $1
            """, id)
    }
}

/// The bytes of a paper and their digest.
public struct ArsipFileRow: PlainRow {
    public let sha256: [UInt8]
    public let isi: [UInt8]

    public static let columns = Columns(ArsipFileRow.init)
}

extension Query<ArsipFileRow> {
    /// The original.
    public static func arsipFile(id: ID<Arsip>) -> Self {
        Self("SELECT sha256, isi FROM arsip WHERE id = $1", id)
    }

    /// What citizens get of it.
    public static func publishedArsipFile(id: ID<Arsip>, tahun: Int, slug: String) -> Self {
        Self(
            """
            SELECT t.sha256, t.isi FROM arsip_terbit t
            JOIN perangkat_daerah u ON u.tenant_id = t.tenant_id AND u.id = t.perangkat_daerah_id
            WHERE t.arsip_id = $1 AND t.tahun = $2 AND u.slug = $3
            """, id, tahun, slug)
    }
}

/// A paper that citizens may read.
public struct PublishedArsipRow: PlainRow {
    public let arsip: ID<Arsip>
    public let perangkatDaerah: String
    public let slug: String
    public let jenis: String
    public let judul: String
    public let dataPribadi: String
    public let sha256: [UInt8]
    public let ukuran: Int
    public let waktu: Instant

    public static let columns = Columns(PublishedArsipRow.init)
}

extension Query<PublishedArsipRow> {
    /// Those of a year, by perangkat daerah.
    public static func publishedArsip(tahun: Int) -> Self {
        Self(
            """
            SELECT t.arsip_id AS arsip, u.nama AS perangkat_daerah, u.slug, t.jenis, t.judul, t.data_pribadi,
                   t.sha256, length(t.isi) AS ukuran, t.waktu
            FROM arsip_terbit t JOIN perangkat_daerah u ON u.tenant_id = t.tenant_id AND u.id = t.perangkat_daerah_id
            WHERE t.tahun = $1 ORDER BY u.nama, t.jenis, t.arsip_id
            """, tahun)
    }
}

/// How many papers of a year citizens may read.
public struct ArsipYearRow: PlainRow {
    public let tahun: Int
    public let jumlah: Int

    public static let columns = Columns(ArsipYearRow.init)
}

extension Query<ArsipYearRow> {
    public static var publishedArsipYears: Self {
        Self("SELECT tahun, count(*) AS jumlah FROM arsip_terbit GROUP BY tahun ORDER BY tahun")
    }
}

extension Change<NewID<Arsip>> {
    public static func insertArsip(
        perangkatDaerah: ID<PerangkatDaerah>, tahun: Int, jenis: String, judul: String, sha256: [UInt8], isi: [UInt8],
        akun: ID<Akun>, oleh: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO arsip (tenant_id, perangkat_daerah_id, tahun, jenis, judul, sha256, isi, akun_id, oleh,
                               audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id
            """, perangkatDaerah, tahun, jenis, judul, sha256, isi, akun, oleh, auditUrutan, waktu)
    }
}

extension Change<NoRow> {
    /// Without a copy, `salinan`, citizens get the original.
    public static func publishArsip(
        id: ID<Arsip>, dataPribadi: String, alasan: String, salinan: [UInt8]?, akun: ID<Akun>, oleh: String,
        auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO arsip_terbit (tenant_id, arsip_id, perangkat_daerah_id, tahun, jenis, judul, data_pribadi,
                                      alasan, sha256_asli, sha256, isi, akun_id, oleh, audit_urutan, waktu)
            SELECT a.tenant_id, a.id, a.perangkat_daerah_id, a.tahun, a.jenis, a.judul, $2, $3,
                   a.sha256, sha256(coalesce($4, a.isi)), coalesce($4, a.isi), $5, $6, $7, $8
            FROM arsip a WHERE a.id = $1
            """, id, dataPribadi, alasan, salinan, akun, oleh, auditUrutan, waktu)
    }

    public static func withdrawArsip(id: ID<Arsip>) -> Self { Self("DELETE FROM arsip_terbit WHERE arsip_id = $1", id) }

    public static func deleteArsip(id: ID<Arsip>) -> Self { Self("DELETE FROM arsip WHERE id = $1", id) }
}
