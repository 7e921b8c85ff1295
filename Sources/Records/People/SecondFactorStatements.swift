import Database
import Kinerja

public struct FactorRow: PlainRow {
    public let rahasia: [UInt8]
    public let langkah: Int
    /// Since when it is in force; `nil` until a code confirmed it.
    public let dikonfirmasi: Instant?
    /// PostgreSQL's clock, seconds since 1970.
    public let detik: Int

    public static let columns = Columns(FactorRow.init)
}

extension Query<FactorRow> {
    /// The second factor of an account, sealed, with the step of the last code that was taken.
    public static func factorOf(akun: ID<Akun>) -> Self {
        Self(
            """
            SELECT rahasia, langkah, dikonfirmasi, extract(epoch FROM now())::bigint AS detik FROM faktor_kedua
            WHERE akun_id = $1
            """, akun)
    }
}

extension Change<NoRow> {
    /// Begins a second factor, or begins it anew while it is not confirmed. One in force stays.
    public static func beginFactor(akun: ID<Akun>, rahasia: [UInt8]) -> Self {
        Self(
            """
            INSERT INTO faktor_kedua (tenant_id, akun_id, rahasia) VALUES (app.current_tenant(), $1, $2)
            ON CONFLICT (tenant_id, akun_id) DO UPDATE SET rahasia = excluded.rahasia, langkah = 0, dibuat = now()
             WHERE faktor_kedua.dikonfirmasi IS NULL
            """, akun, rahasia)
    }

    /// Takes a code: once, and none that is older than the last one. Confirms a factor that was not in force yet.
    public static func takeCode(akun: ID<Akun>, langkah: Int) -> Self {
        Self(
            """
            UPDATE faktor_kedua SET langkah = $2, dikonfirmasi = coalesce(dikonfirmasi, now())
            WHERE akun_id = $1 AND langkah < $2
            """, akun, langkah)
    }

    /// The second factor is off.
    public static func deleteFactor(akun: ID<Akun>) -> Self {
        Self("DELETE FROM faktor_kedua WHERE akun_id = $1", akun)
    }

    /// New recovery codes, by their digests.
    ///
    /// - Parameter digests: SHA-256 in hexadecimal.
    public static func insertRecoveryCodes(akun: ID<Akun>, digests: [String]) -> Self {
        Self(
            """
            INSERT INTO kode_pemulihan (tenant_id, akun_id, sha256) SELECT app.current_tenant(), $1, decode(d, 'hex')
            FROM unnest($2::text[]) d
            """, akun, digests)
    }

    /// The recovery codes of an account no longer hold.
    public static func deleteRecoveryCodes(akun: ID<Akun>) -> Self {
        Self("DELETE FROM kode_pemulihan WHERE akun_id = $1", akun)
    }

    /// Takes a recovery code, once.
    public static func takeRecoveryCode(akun: ID<Akun>, sha256: [UInt8]) -> Self {
        Self(
            """
            UPDATE kode_pemulihan SET dipakai = now() WHERE akun_id = $1 AND sha256 = $2 AND dipakai IS NULL
            """, akun, sha256)
    }
}

public struct RecoveryCodesLeftRow: PlainRow {
    public let sisa: Int

    public static let columns = Columns(RecoveryCodesLeftRow.init)
}

extension Query<RecoveryCodesLeftRow> {
    /// How many recovery codes are left.
    public static func recoveryCodesLeft(akun: ID<Akun>) -> Self {
        Self("SELECT count(*) AS sisa FROM kode_pemulihan WHERE akun_id = $1 AND dipakai IS NULL", akun)
    }
}
