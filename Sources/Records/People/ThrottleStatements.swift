import Database
import Kinerja

public struct ThrottleRow: PlainRow {
    /// What is counted here: a login, or whose tries at it.
    public let login: String
    public let detik: Int
    public let gagal: Int

    public static let columns = Columns(ThrottleRow.init)
}

extension Change<ThrottleRow> {
    /// Tries that were neither cleared by success nor forgiven, one a minute, and how many seconds ago the last one
    /// was; held until the transaction ends.
    public static func throttleOf(_ keys: [String]) -> Self {
        Self(
            """
            SELECT login, floor(extract(epoch FROM clock_timestamp() - terakhir))::bigint AS detik,
                   greatest(0, gagal - floor(extract(epoch FROM clock_timestamp() - terakhir) / 60))::bigint AS gagal
            FROM login_throttle WHERE login = ANY ($1::text[]) ORDER BY login FOR UPDATE
            """, keys)
    }
}

extension Change<NoRow> {
    /// Rows to count in, for keys that have none. Some of those that are all forgiven go, so that names which are only
    /// tried out do not stay.
    public static func beginThrottle(_ keys: [String]) -> Self {
        Self(
            """
            WITH gone AS (DELETE FROM login_throttle WHERE login IN (
                SELECT login FROM login_throttle
                WHERE terakhir < now() - interval '3 hours' AND login <> ALL ($1::text[])
                ORDER BY terakhir LIMIT 10 FOR UPDATE SKIP LOCKED))
            INSERT INTO login_throttle (tenant_id, login, gagal) SELECT app.current_tenant(), k, 0
            FROM unnest($1::text[]) k ORDER BY k ON CONFLICT (tenant_id, login) DO NOTHING
            """, keys)
    }

    /// One more try.
    public static func countAttempt(_ keys: [String]) -> Self {
        Self(
            """
            UPDATE login_throttle SET terakhir = clock_timestamp(), gagal =
                greatest(0, gagal - floor(extract(epoch FROM clock_timestamp() - terakhir) / 60))::int + 1
            WHERE login = ANY ($1::text[])
            """, keys)
    }

    /// A try was none after all.
    public static func takeAttemptBack(_ keys: [String]) -> Self {
        Self("UPDATE login_throttle SET gagal = greatest(0, gagal - 1) WHERE login = ANY ($1::text[])", keys)
    }

    /// Success clears the count.
    public static func clearFailures(_ key: String) -> Self {
        Self("DELETE FROM login_throttle WHERE login = $1", key)
    }

    /// Nobody's tries at this login count any more. What follows it after a space tells strangers apart.
    public static func forgetTries(at login: String) -> Self {
        Self("DELETE FROM login_throttle WHERE login = $1 OR starts_with(login, $1 || ' ')", login)
    }
}
