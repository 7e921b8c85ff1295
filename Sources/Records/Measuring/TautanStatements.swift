import Database
import Kinerja

/// An indikator with its office and its years.
public struct RegisteredIndikatorRow: PlainRow {
    public let id: ID<IndikatorKinerja>
    public let jabatan: ID<Jabatan>
    public let namaJabatan: String
    public let nama: String
    public let satuan: String
    public let sasaran: String
    public let ragu: Bool
    /// nil where no document promises a number.
    public let mulai: Int?
    public let akhir: Int?

    public static let columns = Columns(RegisteredIndikatorRow.init)

    public var tercatat: IndikatorTercatat {
        let years: ClosedRange<Int>? = mulai.flatMap { first in akhir.map { first...max(first, $0) } }
        return IndikatorTercatat(
            id: id, jabatan: jabatan, nama: nama, satuan: satuan, sasaran: sasaran, ragu: ragu, tahun: years)
    }
}

extension Query<RegisteredIndikatorRow> {
    /// Every indikator of the kabupaten.
    public static var registeredIndikator: Self {
        Self(
            """
            SELECT i.id, i.jabatan_id, j.nama AS nama_jabatan, i.nama, i.satuan, i.sasaran, i.ragu, t.mulai, t.akhir
            FROM indikator i JOIN jabatan j ON j.tenant_id = i.tenant_id AND j.id = i.jabatan_id
            LEFT JOIN (SELECT tenant_id, indikator_id, min(tahun) AS mulai, max(tahun) AS akhir FROM target
                WHERE dijanjikan GROUP BY tenant_id, indikator_id) t
                ON t.tenant_id = i.tenant_id AND t.indikator_id = i.id
            ORDER BY j.nama, i.id
            """)
    }
}

/// What people said of two indikator.
public struct TautanFactRow: PlainRow {
    public let indikator: ID<IndikatorKinerja>
    public let ke: ID<IndikatorKinerja>
    public let alasan: String
    public let nama: String
    public let waktu: Instant

    public static let columns = Columns(TautanFactRow.init)
}

extension Query<TautanFactRow> {
    /// The oldest first.
    public static var tautanFacts: Self {
        Self("SELECT indikator_id, ke_id, alasan, nama, waktu FROM tautan_indikator ORDER BY id")
    }
}

public struct SharedLineRow: PlainRow {
    public let tahun: Int

    public static let columns = Columns(SharedLineRow.init)
}

extension Query<SharedLineRow> {
    /// Years for which one and the same text promises both.
    public static func sharedLines(_ one: ID<IndikatorKinerja>, _ other: ID<IndikatorKinerja>) -> Self {
        Self(
            """
            SELECT DISTINCT a.tahun FROM target a
            JOIN target b ON b.tenant_id = a.tenant_id AND b.snapshot_id = a.snapshot_id AND b.tahun = a.tahun
                AND b.periode = a.periode AND b.dijanjikan
            WHERE a.indikator_id = $1 AND b.indikator_id = $2 AND a.dijanjikan ORDER BY a.tahun
            """, one, other)
    }
}
