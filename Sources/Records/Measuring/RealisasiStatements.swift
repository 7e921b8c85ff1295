import Database
import Kinerja

/// An entry with whoever stands behind it.
public struct RealisasiRow: PlainRow, IsianColumns {
    public let id: ID<EntriRealisasi>
    public let indikator: ID<IndikatorKinerja>
    public let tahun: Int
    public let periode: PeriodeUkur
    public let mentah: String
    public let pembilang: String
    public let penyebut: String
    public let sebab: String
    public let kendala: String
    public let tindakLanjut: String
    public let akun: ID<Akun>
    public let nama: String
    public let waktu: Instant
    public let keadaan: KeadaanRealisasi
    /// Who submitted it; nil before anybody has.
    public let pengaju: ID<Akun>?
    /// Of its last move: when, by whom, with what note; nil for a draft.
    public let dipindah: Instant?
    public let pelaku: String?
    public let catatan: String?

    public static let columns = Columns(RealisasiRow.init)

    public var entri: EntriRealisasi {
        EntriRealisasi(
            id: id, indikator: indikator, tahun: tahun, periode: periode, isian: isian, keadaan: keadaan, akun: akun,
            pengaju: pengaju)
    }
}

extension Query<RealisasiRow> {
    /// The entries of a year about the indikator of some offices, without those that others took the place of.
    public static func realisasiOf(jabatan: [ID<Jabatan>], tahun: Int) -> Self {
        Self(
            """
            SELECT r.id, r.indikator_id, r.tahun, r.periode, r.mentah, r.pembilang, r.penyebut, r.sebab, r.kendala,
                   r.tindak_lanjut, r.akun_id, r.nama, r.waktu, r.keadaan, s.akun_id AS pengaju_id, e.waktu AS dipindah,
                   e.nama AS pelaku, e.catatan
            FROM indikator i
            JOIN realisasi r ON r.tenant_id = i.tenant_id AND r.indikator_id = i.id AND r.tahun = $2
                AND r.keadaan <> 'digantikan'
            LEFT JOIN LATERAL (SELECT akun_id FROM realisasi_event e WHERE e.tenant_id = r.tenant_id
                AND e.realisasi_id = r.id AND e.perbuatan = 'ajukan' ORDER BY e.id DESC LIMIT 1) s ON true
            LEFT JOIN LATERAL (SELECT waktu, nama, catatan FROM realisasi_event e WHERE e.tenant_id = r.tenant_id
                AND e.realisasi_id = r.id ORDER BY e.id DESC LIMIT 1) e ON true
            WHERE i.jabatan_id = ANY ($1::bigint[]) ORDER BY r.id
            """, jabatan, tahun)
    }
}

public struct RealisasiAtRow: PlainRow, IsianColumns {
    public let indikator: ID<IndikatorKinerja>
    public let mentah: String
    public let pembilang: String
    public let penyebut: String
    public let sebab: String
    public let kendala: String
    public let tindakLanjut: String

    public static let columns = Columns(RealisasiAtRow.init)
}

extension Query<RealisasiAtRow> {
    /// What stood there when an entry was the newest: it, or the last one before it.
    public static func realisasiAt(
        indikator: [ID<IndikatorKinerja>], tahun: Int, periode: PeriodeUkur, base: Int64
    ) -> Self {
        Self(
            """
            SELECT DISTINCT ON (indikator_id) indikator_id, mentah, pembilang, penyebut, sebab, kendala, tindak_lanjut
            FROM realisasi WHERE indikator_id = ANY ($1::bigint[]) AND tahun = $2 AND periode = $3 AND id <= $4
            ORDER BY indikator_id, id DESC
            """, indikator, tahun, periode, base)
    }
}

extension Change<NewID<EntriRealisasi>> {
    /// A new entry, a draft, made from another or from none.
    public static func insertRealisasi(
        indikator: ID<IndikatorKinerja>, tahun: Int, periode: PeriodeUkur, isian: IsianRealisasi, nilai: Decimal64?,
        pendahulu: ID<EntriRealisasi>?, akun: ID<Akun>, nama: String
    ) -> Self {
        Self(
            """
            INSERT INTO realisasi (tenant_id, indikator_id, tahun, periode, mentah, pembilang, penyebut, nilai, sebab,
                kendala, tindak_lanjut, pendahulu_id, akun_id, nama, umum)
            SELECT app.current_tenant(), i.id, $2, $3, $4, $5, $6, $7::numeric, $8, $9, $10, $11, $12, $13,
                i.umum
            FROM indikator i WHERE i.id = $1 RETURNING id
            """, indikator, tahun, periode, isian.mentah, isian.pembilang, isian.penyebut, nilai, isian.sebab,
            isian.kendala, isian.tindakLanjut, pendahulu, akun, nama)
    }

    /// Holds the entries of some offices for a part of a year until the transaction ends.
    public static func lockRealisasi(jabatan: [ID<Jabatan>], tahun: Int, periode: PeriodeUkur) -> Self {
        Self(
            """
            SELECT r.id FROM realisasi r WHERE r.tahun = $2 AND r.periode = $3 AND r.keadaan <> 'digantikan'
                AND r.indikator_id IN (SELECT i.id FROM indikator i WHERE i.tenant_id = r.tenant_id
                    AND i.jabatan_id = ANY ($1::bigint[]))
            ORDER BY r.id FOR UPDATE
            """, jabatan, tahun, periode)
    }
}

extension Change<NoRow> {
    /// An entry moves by a permit and no other way; nothing happens when it is no longer where it was.
    public static func setKeadaan(_ permit: borrowing PermitRealisasi) -> Self {
        setKeadaan(permit.entri, from: permit.from, to: permit.to)
    }

    static func setKeadaan(_ id: ID<EntriRealisasi>, from: KeadaanRealisasi, to: KeadaanRealisasi) -> Self {
        Self("UPDATE realisasi SET keadaan = $3 WHERE id = $1 AND keadaan = $2", id, from, to)
    }

    /// A deed on an entry with its author and its link in the audit chain.
    public static func insertRealisasiEvent(
        entri: ID<EntriRealisasi>, perbuatan: String, dari: KeadaanRealisasi, ke: KeadaanRealisasi, akun: ID<Akun>,
        nama: String, catatan: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO realisasi_event (tenant_id, realisasi_id, perbuatan, dari, ke, akun_id, nama, catatan,
                audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)
            """, entri, perbuatan, dari, ke, akun, nama, catatan, auditUrutan, waktu)
    }
}
