import Database
import Kinerja

public struct ThrottleRow: PlainRow {
    public let gagal: Int
    public let detik: Int

    public static let columns = Columns(ThrottleRow.init)
}

extension Change<ThrottleRow> {
    /// Tries of a login that were not cleared by success, and how many seconds ago the last one was; held until the
    /// transaction ends.
    public static func throttleOf(login: String) -> Self {
        Self(
            """
            SELECT gagal, floor(extract(epoch FROM clock_timestamp() - terakhir))::bigint AS detik FROM login_throttle
            WHERE login = $1 FOR UPDATE
            """, login)
    }
}

extension Change<NoRow> {
    /// A row to count in, for a login that has none.
    public static func beginThrottle(login: String) -> Self {
        Self(
            """
            INSERT INTO login_throttle (tenant_id, login, gagal) VALUES (app.current_tenant(), $1, 0)
            ON CONFLICT (tenant_id, login) DO NOTHING
            """, login)
    }

    /// One more try; a day without one starts the count anew.
    public static func countAttempt(login: String) -> Self {
        Self(
            """
            UPDATE login_throttle SET terakhir = clock_timestamp(),
                   gagal = CASE WHEN terakhir < now() - interval '1 day' THEN 1 ELSE gagal + 1 END
            WHERE login = $1
            """, login)
    }

    /// A sign-in that worked clears the count.
    public static func clearFailures(login: String) -> Self {
        Self("DELETE FROM login_throttle WHERE login = $1", login)
    }
}
