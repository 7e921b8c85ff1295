import Database
import Kinerja

/// A holding of an office with the two names that it joins (`penempatan_named`).
public struct PenempatanRow: Row {
    public let penempatan: Penempatan
    /// What an older holding says of its decision.
    public let dasar: String
    /// Why a Plt or Plh has no last day; blank where one is set.
    public let tanpaSelesai: String

    public init(from row: inout RowReader) throws {
        _ = try row.read("tenant_id", as: Int64.self)
        let id: ID<Penempatan> = try row.read("id")
        let pegawai: ID<Pegawai> = try row.read("pegawai_id")
        let jabatan: ID<Jabatan> = try row.read("jabatan_id")
        let namaPegawai: String = try row.read("nama_pegawai")
        let pangkat: String = try row.read("pangkat")
        let namaJabatan: String = try row.read("nama_jabatan")
        let kedudukan: Kedudukan = try row.read("kedudukan")
        let mulai: CalendarDate = try row.read("mulai")
        let selesai: CalendarDate? = try row.read("selesai")
        let nomor: String = try row.read("nomor_keputusan")
        let tanggal: CalendarDate? = try row.read("tanggal_keputusan")
        penempatan = Penempatan(
            id: id, pegawai: pegawai, jabatan: jabatan, namaPegawai: namaPegawai, pangkat: pangkat,
            namaJabatan: namaJabatan, kedudukan: kedudukan, mulai: mulai, selesai: selesai,
            keputusan: tanggal.map { Keputusan(nomor: nomor, tanggal: $0) })
        dasar = try row.read("dasar")
        tanpaSelesai = try row.read("tanpa_selesai")
    }
}

extension Query<PenempatanRow> {
    /// Who holds or held which office and by which decision, newest first.
    public static var allPenempatan: Self {
        Self(
            """
            SELECT p.* FROM penempatan_named p
            ORDER BY p.mulai DESC, p.id DESC
            """)
    }

    /// Who holds or held an office and the one above it.
    public static func penempatanOfJabatan(jabatan: ID<Jabatan>) -> Self {
        Self(
            """
            SELECT p.* FROM penempatan_named p
            WHERE p.jabatan_id = $1 OR p.jabatan_id = (SELECT j.atasan_id FROM jabatan j WHERE j.id = $1)
            ORDER BY p.mulai DESC, p.id DESC
            """, jabatan)
    }

    /// Everybody who holds or held one of the offices that somebody holds or held.
    public static func pemegangOfPegawai(pegawai: ID<Pegawai>) -> Self {
        Self(
            """
            SELECT p.* FROM penempatan_named p
            WHERE p.jabatan_id IN (SELECT o.jabatan_id FROM penempatan o WHERE o.pegawai_id = $1)
            ORDER BY p.mulai DESC, p.id DESC
            """, pegawai)
    }

    /// Everybody who holds or held one of the offices of whoever is signed in with this token.
    public static func pemegangOfSession(token: [UInt8]) -> Self {
        Self(
            """
            SELECT p.* FROM penempatan_named p
            WHERE p.jabatan_id IN (
                SELECT o.jabatan_id FROM penempatan o
                  JOIN akun a ON a.tenant_id = o.tenant_id AND a.pegawai_id = o.pegawai_id
                  JOIN session s ON s.tenant_id = a.tenant_id AND s.akun_id = a.id
                 WHERE s.token_sha256 = $1)
            ORDER BY p.mulai DESC, p.id DESC
            """, token)
    }
}

extension Change<NewID<Penempatan>> {
    /// Somebody takes an office.
    public static func insertPenempatan(
        pegawai: ID<Pegawai>, jabatan: ID<Jabatan>, kedudukan: Kedudukan, mulai: CalendarDate, selesai: CalendarDate?,
        dasar: String = "", keputusan: Keputusan? = nil, tanpaSelesai: String = ""
    ) -> Self {
        Self(
            """
            INSERT INTO penempatan (tenant_id, pegawai_id, jabatan_id, kedudukan, mulai, selesai, dasar,
                nomor_keputusan, tanggal_keputusan, tanpa_selesai)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id
            """, pegawai, jabatan, kedudukan, mulai, selesai, dasar, keputusan?.nomor ?? "", keputusan?.tanggal,
            tanpaSelesai)
    }
}

extension Change<NoRow> {
    /// Sets the last day of a holding; `nil` opens it again, of a Plt or Plh with the reason why it has none.
    public static func endPenempatan(id: ID<Penempatan>, selesai: CalendarDate?, tanpaSelesai: String = "") -> Self {
        Self("UPDATE penempatan SET selesai = $2, tanpa_selesai = $3 WHERE id = $1", id, selesai, tanpaSelesai)
    }
}
