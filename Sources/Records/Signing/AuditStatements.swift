import Database
import Kinerja

public struct AuditLockRow: PlainRow {
    public let waktu: Instant

    public static let columns = Columns(AuditLockRow.init)
}

extension Change<AuditLockRow> {
    /// One writer at a time continues a tenant's audit chain. The time is the transaction's, taken after the lock.
    public static var lockAudit: Self {
        Self("SELECT clock_timestamp() AS waktu FROM pg_advisory_xact_lock(app.current_tenant())")
    }
}

public struct AuditHeadRow: PlainRow {
    public let urutan: Int
    public let digest: [UInt8]

    public static let columns = Columns(AuditHeadRow.init)
}

extension Query<AuditHeadRow> {
    /// The head of the audit chain.
    public static var lastAudit: Self { Self("SELECT urutan, digest FROM audit ORDER BY urutan DESC LIMIT 1") }
}

extension Change<NoRow> {
    /// The next link of the audit chain.
    public static func insertAudit(
        urutan: Int, waktu: Instant, akun: ID<Akun>?, pelaku: String, permintaan: String, perbuatan: String,
        objek: String, rincian: String, sebelumnya: [UInt8], digest: [UInt8]
    ) -> Self {
        Self(
            """
            INSERT INTO audit (tenant_id, urutan, waktu, akun_id, pelaku, permintaan, perbuatan, objek, rincian,
                sebelumnya, digest)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """, urutan, waktu, akun, pelaku, permintaan, perbuatan, objek, rincian, sebelumnya, digest)
    }
}

extension Query<StoredAudit> {
    /// A stretch of the audit chain in order.
    public static func auditAfter(urutan: Int) -> Self {
        Self(
            """
            SELECT urutan, waktu, akun_id, pelaku, permintaan, perbuatan, objek, rincian, sebelumnya, digest
            FROM audit WHERE urutan > $1 ORDER BY urutan LIMIT 10000
            """, urutan)
    }
}
