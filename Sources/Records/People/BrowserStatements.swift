import Database
import Kinerja

/// A browser that has fully signed in to an account before; its rows belong to this file.
public enum Peramban: Sendable {}

public struct KnownBrowserRow: PlainRow {
    public let id: ID<Peramban>

    public static let columns = Columns(KnownBrowserRow.init)
}

extension Query<KnownBrowserRow> {
    /// Whether a login was signed in with at the browser of this token, in half a year.
    /// - Parameter token: its digest; empty for a browser without.
    public static func peramban(token: [UInt8], login: String) -> Self {
        Self(
            """
            SELECT p.id FROM peramban p JOIN akun a ON a.tenant_id = p.tenant_id AND a.id = p.akun_id
            WHERE p.token_sha256 = $1 AND a.login = $2 AND p.terakhir > now() - interval '180 days'
            """, token, login)
    }
}

extension Change<NoRow> {
    /// A browser goes on under a new token, for every account that it is known to.
    public static func renewBrowser(old: [UInt8], token: [UInt8]) -> Self {
        Self("UPDATE peramban SET token_sha256 = $2 WHERE token_sha256 = $1", old, token)
    }

    /// An account was fully signed in to here.
    public static func rememberBrowser(token: [UInt8], akun: ID<Akun>, klien: String) -> Self {
        Self(
            """
            INSERT INTO peramban (tenant_id, token_sha256, akun_id, klien) VALUES (app.current_tenant(), $1, $2, $3)
            ON CONFLICT (tenant_id, token_sha256, akun_id) DO UPDATE SET terakhir = now(), klien = excluded.klien
            """, token, akun, klien)
    }

    /// Of an account the ten browsers that were used last stay, for half a year.
    public static func forgetOldBrowsers(akun: ID<Akun>) -> Self {
        Self(
            """
            DELETE FROM peramban WHERE akun_id = $1 AND (terakhir < now() - interval '180 days' OR id NOT IN (
                SELECT p.id FROM peramban p WHERE p.akun_id = $1 ORDER BY p.terakhir DESC, p.id DESC LIMIT 10))
            """, akun)
    }

    /// One of the own browsers is a stranger again.
    public static func forgetBrowser(id: ID<Peramban>, akun: ID<Akun>) -> Self {
        Self("DELETE FROM peramban WHERE id = $1 AND akun_id = $2", id, akun)
    }

    /// Every browser is a stranger to this account again.
    public static func forgetBrowsersOfAkun(akun: ID<Akun>) -> Self {
        Self("DELETE FROM peramban WHERE akun_id = $1", akun)
    }
}

public struct BrowserRow: PlainRow {
    public let id: ID<Peramban>
    public let dibuat: Instant
    public let terakhir: Instant
    public let klien: String
    /// Whether it is the one with this token.
    public let isCurrent: Bool

    public static let columns = Columns(BrowserRow.init)
}

extension Query<BrowserRow> {
    /// The browsers that an account is known to.
    /// - Parameter token: the digest of this browser's; empty where it has none.
    public static func browsersOfAkun(akun: ID<Akun>, token: [UInt8]) -> Self {
        Self(
            """
            SELECT id, dibuat, terakhir, klien, token_sha256 = $2 AS is_current FROM peramban
            WHERE akun_id = $1 AND terakhir > now() - interval '180 days' ORDER BY terakhir DESC, id DESC
            """, akun, token)
    }
}
