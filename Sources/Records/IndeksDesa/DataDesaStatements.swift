import Database
import Kinerja

public struct DataDesaRow: PlainRow {
    public let desa: String
    public let kecamatan: String
    public let skor: String
    public let ike: String
    public let iks: String
    public let ikl: String
    public let status: String

    public static let columns = Columns(DataDesaRow.init)

    public var data: DataDesa {
        DataDesa(desa: desa, kecamatan: kecamatan, skor: skor, ike: ike, iks: iks, ikl: ikl, status: status)
    }
}

extension Query<DataDesaRow> {
    /// The villages of a year as the last import has them, in its order.
    public static func dataDesa(tahun: Int) -> Self {
        Self(
            """
            SELECT d.desa, d.kecamatan, d.skor, d.ike, d.iks, d.ikl, d.status FROM data_desa d
            WHERE d.tahun = $1 AND d.nomor = (SELECT max(i.nomor) FROM impor_desa i WHERE i.tenant_id = d.tenant_id
                AND i.tahun = $1) ORDER BY d.urutan
            """, tahun)
    }
}

public struct RingkasanDesaRow: PlainRow {
    public let tahun: Int
    public let status: String
    public let jumlah: Int

    public static let columns = Columns(RingkasanDesaRow.init)
}

extension Query<RingkasanDesaRow> {
    /// The counts of a year of which only a summary is known.
    public static func ringkasanDesa(tahun: Int) -> Self {
        Self(
            """
            SELECT r.tahun, r.status, r.jumlah FROM ringkasan_desa r
            WHERE r.tahun = $1 AND r.nomor = (SELECT max(i.nomor) FROM impor_desa i WHERE i.tenant_id = r.tenant_id
                AND i.tahun = $1) ORDER BY r.status
            """, tahun)
    }
}

public struct ImporDesaRow: PlainRow {
    public let tahun: Int
    public let nomor: Int
    public let sumber: String
    public let waktu: Instant

    public static let columns = Columns(ImporDesaRow.init)
}

extension Query<ImporDesaRow> {
    /// The import that counts of every year, the newest year first.
    public static var imporDesa: Self {
        Self(
            """
            SELECT DISTINCT ON (tahun) tahun, nomor, sumber, waktu FROM impor_desa ORDER BY tahun DESC, nomor DESC
            """)
    }
}

public struct AmbangDesaRow: PlainRow {
    public let versi: Int
    public let mulai: Int
    public let batas: String
    public let dasar: String

    public static let columns = Columns(AmbangDesaRow.init)
}

extension Query<AmbangDesaRow> {
    /// Every version of the thresholds, the newest first.
    public static var ambangDesa: Self {
        Self("SELECT versi, mulai, batas, dasar FROM ambang_desa ORDER BY versi DESC")
    }
}

extension Change<NoRow> {
    public static func insertImporDesa(
        tahun: Int, nomor: Int, sumber: String, akun: ID<Akun>, oleh: String, auditUrutan: Int, waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO impor_desa (tenant_id, tahun, nomor, sumber, akun_id, oleh, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7)
            """, tahun, nomor, sumber, akun, oleh, auditUrutan, waktu)
    }

    /// The villages of an import, in their order.
    public static func insertDataDesa(tahun: Int, nomor: Int, _ desa: [DataDesa]) -> Self {
        Self(
            """
            INSERT INTO data_desa (tenant_id, tahun, nomor, urutan, desa, kecamatan, skor, ike, iks, ikl, status)
            SELECT app.current_tenant(), $1, $2, d.urutan, d.desa, d.kecamatan, d.skor, d.ike, d.iks, d.ikl, d.status
            FROM unnest($3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
                WITH ORDINALITY AS d (desa, kecamatan, skor, ike, iks, ikl, status, urutan)
            """, tahun, nomor, desa.map(\.desa), desa.map(\.kecamatan), desa.map(\.skor), desa.map(\.ike),
            desa.map(\.iks), desa.map(\.ikl), desa.map(\.status))
    }

    public static func insertRingkasanDesa(tahun: Int, nomor: Int, status: String, jumlah: Int) -> Self {
        Self(
            """
            INSERT INTO ringkasan_desa (tenant_id, tahun, nomor, status, jumlah)
            VALUES (app.current_tenant(), $1, $2, $3, $4)
            """, tahun, nomor, status, jumlah)
    }

    public static func insertAmbangDesa(
        versi: Int, mulai: Int, batas: String, dasar: String, akun: ID<Akun>, oleh: String, auditUrutan: Int,
        waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO ambang_desa (tenant_id, versi, mulai, batas, dasar, akun_id, oleh, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8)
            """, versi, mulai, batas, dasar, akun, oleh, auditUrutan, waktu)
    }
}
