import Database
import Kinerja

extension Change<NoRow> {
    /// Half signed in: the code is still asked for. What was left half done long ago goes.
    public static func insertPendingEntry(token: [UInt8], akun: ID<Akun>) -> Self {
        Self(
            """
            WITH gone AS (DELETE FROM masuk_tertunda WHERE dibuat < now() - interval '1 hour')
            INSERT INTO masuk_tertunda (tenant_id, token_sha256, akun_id) VALUES (app.current_tenant(), $1, $2)
            """, token, akun)
    }
}

/// Who a token stands for: of an account that may sign in.
public struct EntryRow: PlainRow {
    public let akun: ID<Akun>
    public let login: String
    public let nama: String
    public let hasFactor: Bool

    public static let columns = Columns(EntryRow.init)
}

extension Query<EntryRow> {
    /// Who is half signed in with this token, for ten minutes.
    public static func pendingEntry(token: [UInt8]) -> Self {
        Self(
            """
            SELECT a.id AS akun_id, a.login, a.nama,
                   EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id
                       AND f.dikonfirmasi IS NOT NULL) AS has_factor
            FROM masuk_tertunda m JOIN akun a ON a.tenant_id = m.tenant_id AND a.id = m.akun_id AND a.aktif
            WHERE m.token_sha256 = $1 AND m.dibuat > now() - interval '10 minutes'
            """, token)
    }
}

extension Change<NoRow> {
    /// No longer half signed in.
    public static func deletePendingEntry(token: [UInt8]) -> Self {
        Self("DELETE FROM masuk_tertunda WHERE token_sha256 = $1", token)
    }

    /// Nobody is half signed in to an account any more, and its links lead nowhere: its password or its factor changed.
    public static func deleteEntriesOfAkun(akun: ID<Akun>) -> Self {
        Self(
            """
            WITH pending AS (DELETE FROM masuk_tertunda WHERE akun_id = $1)
            UPDATE tautan_masuk SET dipakai = now() WHERE akun_id = $1 AND dipakai IS NULL
            """, akun)
    }

    /// A link that signs an account in. The links of the day before go.
    public static func insertLink(token: [UInt8], akun: ID<Akun>, pembuat: ID<Akun>) -> Self {
        Self(
            """
            WITH gone AS (DELETE FROM tautan_masuk WHERE akun_id = $2 AND dibuat < now() - interval '1 day')
            INSERT INTO tautan_masuk (tenant_id, token_sha256, akun_id, pembuat_id)
            VALUES (app.current_tenant(), $1, $2, $3)
            """, token, akun, pembuat)
    }
}

extension Query<EntryRow> {
    /// Whom a link signs in, while it holds.
    public static func linkByToken(token: [UInt8]) -> Self {
        Self(
            """
            SELECT a.id AS akun_id, a.login, a.nama,
                   EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id
                       AND f.dikonfirmasi IS NOT NULL) AS has_factor
            FROM tautan_masuk m JOIN akun a ON a.tenant_id = m.tenant_id AND a.id = m.akun_id AND a.aktif
            WHERE m.token_sha256 = $1 AND m.dipakai IS NULL AND m.dibuat > now() - interval '15 minutes'
            """, token)
    }
}

extension Change<NoRow> {
    /// Uses up a link; it holds for nobody else afterwards.
    public static func takeLink(token: [UInt8]) -> Self {
        Self(
            """
            UPDATE tautan_masuk SET dipakai = now()
            WHERE token_sha256 = $1 AND dipakai IS NULL AND dibuat > now() - interval '15 minutes'
            """, token)
    }

    /// Whoever sits at a session proved to be its owner: it goes on under a new token.
    public static func proveSession(id: ID<Session>, token: [UInt8]) -> Self {
        Self("UPDATE session SET token_sha256 = $2, bukti = now(), terakhir = now() WHERE id = $1", id, token)
    }
}
