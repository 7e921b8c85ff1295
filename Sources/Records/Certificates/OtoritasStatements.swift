import Database
import Kinerja

/// A generation of a kabupaten's certificate authority; its rows belong to this folder.
public enum Otoritas: Sendable {}

public struct OtoritasRow: PlainRow {
    public let id: ID<Otoritas>
    public let generasi: Int
    /// X.509 in DER.
    public let sertifikat: [UInt8]
    public let mulai: Instant
    public let selesai: Instant

    public static let columns = Columns(OtoritasRow.init)
}

extension Query<OtoritasRow> {
    /// Every generation, the newest first, without its key.
    public static var allOtoritas: Self {
        Self("SELECT id, generasi, sertifikat, mulai, selesai FROM otoritas ORDER BY generasi DESC")
    }
}

public struct OtoritasKeyRow: PlainRow {
    public let id: ID<Otoritas>
    public let generasi: Int
    public let kunci: [UInt8]?

    public static let columns = Columns(OtoritasKeyRow.init)
}

extension Query<OtoritasKeyRow> {
    /// The sealed key of every generation, the newest first; NULL where it is kept elsewhere.
    public static var otoritasKeys: Self { Self("SELECT id, generasi, kunci FROM otoritas ORDER BY generasi DESC") }
}

extension Change<NewID<Otoritas>> {
    public static func insertOtoritas(
        generasi: Int, sertifikat: [UInt8], kunci: [UInt8]?, mulai: Instant, selesai: Instant, auditUrutan: Int,
        waktu: Instant
    ) -> Self {
        Self(
            """
            INSERT INTO otoritas (tenant_id, generasi, sertifikat, kunci, mulai, selesai, audit_urutan, waktu)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7) RETURNING id
            """, generasi, sertifikat, kunci, mulai, selesai, auditUrutan, waktu)
    }
}

extension Change<NoRow> {
    /// Takes the key of a generation out of the database, or puts it back.
    public static func setOtoritasKey(generasi: Int, kunci: [UInt8]?) -> Self {
        Self("UPDATE otoritas SET kunci = $2 WHERE generasi = $1", generasi, kunci)
    }
}
