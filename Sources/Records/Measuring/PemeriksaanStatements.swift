import Database
import Kinerja

/// What somebody verified or returned last about an indikator's part of a year.
public struct JudgedRow: PlainRow, IsianColumns {
    public let indikator: ID<IndikatorKinerja>
    public let mentah: String
    public let pembilang: String
    public let penyebut: String
    public let sebab: String
    public let kendala: String
    public let tindakLanjut: String
    /// The word of the deed.
    public let perbuatan: String
    public let nama: String
    public let catatan: String
    public let waktu: Instant

    public static let columns = Columns(JudgedRow.init)
}

extension Query<JudgedRow> {
    /// The last verdict on each indikator of some offices for a part of a year.
    public static func judgedOf(jabatan: [ID<Jabatan>], tahun: Int, periode: PeriodeUkur) -> Self {
        Self(
            """
            SELECT DISTINCT ON (r.indikator_id) r.indikator_id, r.mentah, r.pembilang, r.penyebut, r.sebab, r.kendala,
                   r.tindak_lanjut, e.perbuatan, e.nama, e.catatan, e.waktu
            FROM indikator i
            JOIN realisasi r ON r.tenant_id = i.tenant_id AND r.indikator_id = i.id AND r.tahun = $2 AND r.periode = $3
            JOIN realisasi_event e ON e.tenant_id = r.tenant_id AND e.realisasi_id = r.id
                AND e.perbuatan IN ('verifikasi', 'kembalikan')
            WHERE i.jabatan_id = ANY ($1::bigint[]) ORDER BY r.indikator_id, e.id DESC
            """, jabatan, tahun, periode)
    }
}
