import Database
import Kinerja

extension Bukti.Jenis: ColumnValue, ParameterValue {}

/// A file of evidence, without its bytes.
public struct BuktiRow: PlainRow {
    public let id: ID<Bukti>
    public let indikator: ID<IndikatorKinerja>
    public let periode: PeriodeUkur
    public let nama: String
    public let jenis: Bukti.Jenis
    public let ukuran: Int
    public let sha256: [UInt8]
    public let oleh: String
    public let waktu: Instant
    /// Whether citizens may see results of its indikator.
    public let umum: Bool
    /// When citizens got it; `nil` while they have not.
    public let diterbitkan: Instant?

    public static let columns = Columns(BuktiRow.init)
}

extension Query<BuktiRow> {
    /// The files of a year about the indikator of some offices, in the order in which they came.
    public static func buktiOf(jabatan: [ID<Jabatan>], tahun: Int) -> Self {
        Self(
            """
            SELECT b.id, b.indikator_id, b.periode, b.nama, b.jenis, b.ukuran, b.sha256, b.oleh, b.waktu, i.umum,
                   t.waktu AS diterbitkan
            FROM indikator i
            JOIN bukti b ON b.tenant_id = i.tenant_id AND b.indikator_id = i.id AND b.tahun = $2
            LEFT JOIN bukti_terbit t ON t.tenant_id = b.tenant_id AND t.bukti_id = b.id
            WHERE i.jabatan_id = ANY ($1::bigint[]) ORDER BY b.id
            """, jabatan, tahun)
    }
}

/// The bytes of a file and their digest.
public struct BuktiFileRow: PlainRow {
    public let nama: String
    public let jenis: Bukti.Jenis
    public let sha256: [UInt8]
    public let isi: [UInt8]

    public static let columns = Columns(BuktiFileRow.init)
}

extension Query<BuktiFileRow> {
    /// As it came.
    public static func buktiFile(id: ID<Bukti>) -> Self {
        Self("SELECT nama, jenis, sha256, isi FROM bukti WHERE id = $1", id)
    }

    /// What citizens get of it.
    public static func publishedBuktiFile(id: ID<Bukti>) -> Self {
        Self("SELECT nama, jenis, sha256, isi FROM bukti_terbit WHERE bukti_id = $1 AND umum", id)
    }
}

/// A file that citizens may read.
public struct PublishedBuktiRow: PlainRow {
    public let bukti: ID<Bukti>
    public let indikator: ID<IndikatorKinerja>
    public let tahun: Int
    public let periode: PeriodeUkur
    public let nama: String
    public let jenis: Bukti.Jenis
    public let ukuran: Int

    public static let columns = Columns(PublishedBuktiRow.init)
}

extension Query<PublishedBuktiRow> {
    /// Those of some indikator, of every year.
    public static func publishedBuktiOf(indikator: [ID<IndikatorKinerja>]) -> Self {
        Self(
            """
            SELECT bukti_id, indikator_id, tahun, periode, nama, jenis, ukuran FROM bukti_terbit
            WHERE indikator_id = ANY ($1::bigint[]) AND umum ORDER BY tahun, periode, bukti_id
            """, indikator)
    }
}

public struct BuktiSizeRow: PlainRow {
    public let bytes: Int

    public static let columns = Columns(BuktiSizeRow.init)
}

extension Query<BuktiSizeRow> {
    /// Of all files of the kabupaten, with what citizens get of them.
    public static var buktiSize: Self {
        Self(
            """
            SELECT ((SELECT coalesce(sum(ukuran), 0) FROM bukti) + (SELECT coalesce(sum(ukuran), 0) FROM bukti_terbit)
                )::bigint AS bytes
            """)
    }
}

extension Change<NewID<Bukti>> {
    public static func insertBukti(
        entri: ID<EntriRealisasi>, nama: String, jenis: Bukti.Jenis, sha256: [UInt8], isi: [UInt8], akun: ID<Akun>,
        oleh: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO bukti (tenant_id, realisasi_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256, isi,
                akun_id, oleh, audit_urutan, waktu)
            SELECT r.tenant_id, r.id, r.indikator_id, r.tahun, r.periode, $2, $3, length($5::bytea), $4, $5, $6, $7, $8,
                $9
            FROM realisasi r WHERE r.id = $1 RETURNING id
            """, entri, nama, jenis, sha256, isi, akun, oleh, auditUrutan, waktu)
    }
}

extension Change<NoRow> {
    public static func deleteBukti(id: ID<Bukti>) -> Self { Self("DELETE FROM bukti WHERE id = $1", id) }

    /// What citizens get; of another name than a workbook's copy it is the same file without its author.
    public static func publishBukti(
        id: ID<Bukti>, isi: [UInt8], akun: ID<Akun>, oleh: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO bukti_terbit (tenant_id, bukti_id, indikator_id, tahun, periode, nama, jenis, ukuran, sha256,
                isi, akun_id, oleh, audit_urutan, waktu, umum)
            SELECT b.tenant_id, b.id, b.indikator_id, b.tahun, b.periode, b.nama, b.jenis, length($2::bytea),
                sha256($2::bytea), $2, $3, $4, $5, $6, i.umum
            FROM bukti b JOIN indikator i ON i.tenant_id = b.tenant_id AND i.id = b.indikator_id WHERE b.id = $1
            """, id, isi, akun, oleh, auditUrutan, waktu)
    }

    public static func withdrawBukti(id: ID<Bukti>) -> Self {
        Self("DELETE FROM bukti_terbit WHERE bukti_id = $1", id)
    }
}
