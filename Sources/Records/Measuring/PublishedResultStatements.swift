import Database
import Kinerja

/// What is verified, as citizens see it.
public struct PublishedResultRow: PlainRow {
    public let indikator: ID<IndikatorKinerja>
    public let id: ID<EntriRealisasi>
    public let tahun: Int
    public let periode: PeriodeUkur
    public let mentah: String
    public let pembilang: String
    public let penyebut: String
    public let sebab: String
    public let kendala: String
    public let tindakLanjut: String
    public let waktu: Instant

    public static let columns = Columns(PublishedResultRow.init)
}

extension Query<PublishedResultRow> {
    /// What is verified of one indikator, of every year.
    public static func publishedResultsOf(indikator: [ID<IndikatorKinerja>]) -> Self {
        Self(
            """
            SELECT indikator_id, id, tahun, periode, mentah, pembilang, penyebut, sebab, kendala, tindak_lanjut, waktu
            FROM realisasi WHERE indikator_id = ANY ($1::bigint[]) AND umum AND keadaan = 'diverifikasi'
            ORDER BY tahun, id
            """, indikator)
    }

    /// What is verified of a year.
    public static func publishedResultsOfYear(tahun: Int, pemilik: String?) -> Self {
        Self(
            """
            SELECT r.indikator_id, r.id, r.tahun, r.periode, r.mentah, r.pembilang, r.penyebut, r.sebab, r.kendala,
                   r.tindak_lanjut, r.waktu
            FROM jabatan j
            JOIN indikator i ON i.tenant_id = j.tenant_id AND i.jabatan_id = j.id
            JOIN realisasi r ON r.tenant_id = i.tenant_id AND r.indikator_id = i.id AND r.tahun = $1 AND r.umum
                AND r.keadaan = 'diverifikasi'
            WHERE ($2::text IS NULL OR j.slug = $2) ORDER BY r.id
            """, tahun, pemilik)
    }
}

// What the results of a year are made of, for citizens: of one office by its short name, or of all that they may see.

extension Query<PromiseRow> {
    public static func publishedPromises(tahun: Int, pemilik: String?) -> Self {
        Self(
            """
            SELECT i.id AS indikator_id, i.jabatan_id, i.slug, t.tahun, t.periode, t.mentah, t.dijanjikan, t.nama,
                   t.satuan, t.sasaran, t.definisi, t.nomor, p.jenis, p.tahun AS tahun_dokumen, p.revisi, p.mulai,
                   t.tabel, t.baris, t.butir
            FROM jabatan j
            JOIN indikator i ON i.tenant_id = j.tenant_id AND i.jabatan_id = j.id
            JOIN target t ON t.tenant_id = i.tenant_id AND t.indikator_id = i.id AND t.tahun = $1
            JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
            WHERE ($2::text IS NULL OR j.slug = $2)
            ORDER BY i.jabatan_id, p.jenis, p.tahun, p.revisi DESC, t.tabel, t.nomor, t.butir, t.id
            """, tahun, pemilik)
    }
}

extension Query<RevisionRow> {
    public static func publishedRevisions(pemilik: String?) -> Self {
        Self(
            """
            SELECT p.jenis, p.tahun, p.jabatan_id, p.revisi, p.mulai
            FROM jabatan j JOIN proyeksi p ON p.tenant_id = j.tenant_id AND p.jabatan_id = j.id
            WHERE ($1::text IS NULL OR j.slug = $1)
            """, pemilik)
    }
}

extension Query<CaraUkurRow> {
    public static func publishedWays(tahun: Int, pemilik: String?) -> Self {
        Self(
            """
            SELECT c.indikator_id, c.versi, c.mulai, c.arah, c.rumus, c.agregasi, c.agregasi_tahun, c.isian, c.batas,
                   c.desimal, c.skala, c.skala_versi, c.predikat, c.predikat_versi, c.alasan, c.waktu
            FROM jabatan j
            JOIN indikator i ON i.tenant_id = j.tenant_id AND i.jabatan_id = j.id
            JOIN cara_ukur c ON c.tenant_id = i.tenant_id AND c.indikator_id = i.id AND c.mulai <= $1
            WHERE ($2::text IS NULL OR j.slug = $2) ORDER BY c.indikator_id, c.versi DESC
            """, tahun, pemilik)
    }
}

/// Where an indikator is: its owner and its own short name.
public struct PublishedIndikatorRow: PlainRow {
    public let id: ID<IndikatorKinerja>
    public let slug: String
    public let nama: String
    public let satuan: String
    public let sasaran: String
    public let jabatan: ID<Jabatan>
    public let pemilik: String
    public let namaPemilik: String
    /// Nil for an office above all perangkat daerah.
    public let perangkatDaerah: String?
    /// The newest year in which an agreement promises it; nil where only plans do.
    public let tahun: Int?

    public static let columns = Columns(PublishedIndikatorRow.init)
}

extension Query<PublishedIndikatorRow> {
    /// The indikator at an address.
    public static func publishedIndikator(pemilik: String, slug: String) -> Self {
        Self(
            """
            SELECT i.id, i.slug, i.nama, i.satuan, i.sasaran, i.jabatan_id, j.slug AS pemilik,
                   j.nama AS nama_pemilik, d.slug AS perangkat_daerah,
                   (SELECT max(t.tahun) FROM target t
                      JOIN proyeksi p ON p.tenant_id = t.tenant_id AND p.snapshot_id = t.snapshot_id
                     WHERE t.tenant_id = i.tenant_id AND t.indikator_id = i.id AND p.jenis = $3) AS tahun
            FROM jabatan j
            JOIN indikator i ON i.tenant_id = j.tenant_id AND i.jabatan_id = j.id AND i.slug = $2
            LEFT JOIN perangkat_daerah d ON d.tenant_id = j.tenant_id AND d.id = j.perangkat_daerah_id
            WHERE j.slug = $1
            """, pemilik, slug, DocumentKind.perjanjianKinerja.id)
    }

    /// The same of one that another leads to.
    public static func publishedIndikatorOf(id: ID<IndikatorKinerja>) -> Self {
        Self(
            """
            SELECT i.id, i.slug, i.nama, i.satuan, i.sasaran, i.jabatan_id, j.slug AS pemilik,
                   j.nama AS nama_pemilik, p.slug AS perangkat_daerah, NULL::int AS tahun
            FROM indikator i
            JOIN jabatan j ON j.tenant_id = i.tenant_id AND j.id = i.jabatan_id
            LEFT JOIN perangkat_daerah p ON p.tenant_id = j.tenant_id AND p.id = j.perangkat_daerah_id
            WHERE i.id = $1
            """, id)
    }
}

extension Query<PromisedYearRow> {
    /// The years in which agreements or their plans of action promise anything, the newest first.
    public static var publishedYears: Self {
        Self(
            "SELECT DISTINCT tahun FROM proyeksi WHERE jenis = ANY ($1::text[]) ORDER BY tahun DESC",
            [DocumentKind.perjanjianKinerja.id, DocumentKind.rencanaAksi.id])
    }
}

public struct PublishedVersionRow: PlainRow {
    public let tanda: String

    public static let columns = Columns(PublishedVersionRow.init)
}

extension Query<PublishedVersionRow> {
    /// Another text whenever anything that the results of a year are made of is another: rows of these tables are only
    /// added, and of entries that count a later one takes the place of an earlier.
    public static func publishedVersion(tahun: Int) -> Self {
        Self(
            """
            SELECT concat_ws('.', (SELECT count(*) FROM proyeksi),
                (SELECT count(*) || '-' || coalesce(sum(id), 0) FROM realisasi
                  WHERE tahun = $1 AND umum AND keadaan = 'diverifikasi'),
                (SELECT count(*) FROM cara_ukur), (SELECT count(*) FROM skala), (SELECT count(*) FROM tautan_indikator),
                (SELECT md5(string_agg(concat_ws('|', id, slug, nama), ',' ORDER BY id)) FROM jabatan)) AS tanda
            """, tahun)
    }
}
