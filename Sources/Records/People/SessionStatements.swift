import Database
import Kinerja

extension Change<NewID<Session>> {
    /// A session begins; only the digest of its token is kept.
    ///
    /// - Parameter isProven: whether it began with the password, and with the second factor of an account that has one.
    public static func insertSession(token: [UInt8], akun: ID<Akun>, klien: String, isProven: Bool) -> Self {
        Self(
            """
            INSERT INTO session (tenant_id, token_sha256, akun_id, klien, bukti)
            VALUES (app.current_tenant(), $1, $2, $3, CASE WHEN $4 THEN now() ELSE '-infinity' END) RETURNING id
            """, token, akun, klien, isProven)
    }
}

/// A session of an account; its rows belong to this file.
public enum Session: Sendable {}

public struct SessionRow: Row {
    public let session: ID<Session>
    public let akun: ID<Akun>
    public let login: String
    public let nama: String
    public let peran: Set<Peran>
    public let perangkatDaerah: ID<PerangkatDaerah>?
    public let pegawai: ID<Pegawai>?
    /// Pemberitahuan that were not read yet.
    public let unread: Int
    /// Whether a second factor is asked for.
    public let hasFactor: Bool
    /// Whether whoever sits there proved it within ten minutes.
    public let isProven: Bool
    public let now: Instant
    public let isDue: Bool

    public init(from row: inout RowReader) throws {
        session = try row.read("id")
        akun = try row.read("akun_id")
        login = try row.read("login")
        nama = try row.read("nama")
        let peran: String = try row.read("peran")
        self.peran = Set(peran.split(separator: " ").compactMap { Peran(rawValue: String($0)) })
        perangkatDaerah = try row.read("perangkat_daerah_id")
        pegawai = try row.read("pegawai_id")
        unread = try row.read("belum_dibaca")
        hasFactor = try row.read("punya_faktor")
        isProven = try row.read("terbukti")
        now = try row.read("sekarang")
        isDue = try row.read("perlu_dicatat")
    }
}

extension Query<SessionRow> {
    /// Who is signed in with this token: not idle for 30 minutes, not older than 12 hours (ASVS 5.0, 7.3).
    public static func sessionByToken(token: [UInt8]) -> Self {
        Self(
            """
            SELECT s.id, a.id AS akun_id, a.login, a.nama, array_to_string(a.peran, ' ') AS peran,
                   a.perangkat_daerah_id, a.pegawai_id,
                   (SELECT count(*) FROM pemberitahuan n WHERE n.tenant_id = a.tenant_id AND n.akun_id = a.id
                       AND n.dibaca IS NULL) AS belum_dibaca,
                   EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id
                       AND f.dikonfirmasi IS NOT NULL) AS punya_faktor,
                   s.bukti > now() - interval '10 minutes' AS terbukti, now() AS sekarang,
                   s.terakhir < now() - interval '1 minute' AS perlu_dicatat
            FROM session s JOIN akun a ON a.tenant_id = s.tenant_id AND a.id = s.akun_id
            WHERE s.token_sha256 = $1 AND a.aktif
              AND s.terakhir > now() - interval '30 minutes' AND s.dibuat > now() - interval '12 hours'
            """, token)
    }
}

extension Change<NoRow> {
    /// Notes that a session is in use.
    public static func touchSession(id: ID<Session>) -> Self {
        Self("UPDATE session SET terakhir = now() WHERE id = $1", id)
    }

    /// One session ends.
    public static func deleteSession(token: [UInt8]) -> Self {
        Self("DELETE FROM session WHERE token_sha256 = $1", token)
    }

    /// One of an account's own sessions ends.
    public static func deleteSessionByID(id: ID<Session>, akun: ID<Akun>) -> Self {
        Self("DELETE FROM session WHERE id = $1 AND akun_id = $2", id, akun)
    }

    /// All sessions of an account end.
    public static func deleteSessionsOfAkun(akun: ID<Akun>) -> Self {
        Self("DELETE FROM session WHERE akun_id = $1", akun)
    }

    /// All sessions of an account but one end.
    public static func deleteOtherSessions(akun: ID<Akun>, session: ID<Session>) -> Self {
        Self("DELETE FROM session WHERE akun_id = $1 AND id <> $2", akun, session)
    }
}

public struct OpenSessionRow: PlainRow {
    public let id: ID<Session>
    public let dibuat: Instant
    public let terakhir: Instant
    public let klien: String

    public static let columns = Columns(OpenSessionRow.init)
}

extension Query<OpenSessionRow> {
    /// Where an account is signed in.
    public static func sessionsOfAkun(akun: ID<Akun>) -> Self {
        Self(
            """
            SELECT id, dibuat, terakhir, klien FROM session
            WHERE akun_id = $1 AND terakhir > now() - interval '30 minutes' AND dibuat > now() - interval '12 hours'
            ORDER BY terakhir DESC, id DESC
            """, akun)
    }
}
