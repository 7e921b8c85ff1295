import Database
import Kinerja

/// A session begins; only the digest of its token is kept.
public struct InsertSession: Change {
    public static let sql: StaticString = """
        INSERT INTO session (tenant_id, token_sha256, akun_id, klien, bukti)
        VALUES (app.current_tenant(), $1, $2, $3, CASE WHEN $4 THEN now() ELSE '-infinity' END) RETURNING id
        """
    public static var sample: InsertSession { InsertSession(token: [], akun: .sample, klien: "", isProven: true) }
    public var parameters: [Parameter] { [.bytes(token), .id(akun), .text(klien), .bool(isProven)] }

    let token: [UInt8]
    let akun: ID<Akun>
    let klien: String
    let isProven: Bool

    /// - Parameter isProven: whether it began with the password, and with the second factor of an account that has one.
    public init(token: [UInt8], akun: ID<Akun>, klien: String, isProven: Bool) {
        self.token = token
        self.akun = akun
        self.klien = klien
        self.isProven = isProven
    }

    public typealias Result = NewID<Session>
}

/// A session of an account; its rows belong to this file.
public enum Session: Sendable {}

/// Who is signed in with this token: not idle for 30 minutes, not older than 12 hours (ASVS 5.0, 7.3).
public struct SessionByToken: Query {
    public static let sql: StaticString = """
        SELECT s.id, a.id AS akun_id, a.login, a.nama, array_to_string(a.peran, ' ') AS peran, a.perangkat_daerah_id, a.pegawai_id,
               (SELECT count(*) FROM pemberitahuan n WHERE n.tenant_id = a.tenant_id AND n.akun_id = a.id AND n.dibaca IS NULL) AS belum_dibaca,
               EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id AND f.dikonfirmasi IS NOT NULL) AS punya_faktor,
               s.bukti > now() - interval '10 minutes' AS terbukti, now() AS sekarang,
               s.terakhir < now() - interval '1 minute' AS perlu_dicatat
        FROM session s JOIN akun a ON a.tenant_id = s.tenant_id AND a.id = s.akun_id
        WHERE s.token_sha256 = $1 AND a.aktif
          AND s.terakhir > now() - interval '30 minutes' AND s.dibuat > now() - interval '12 hours'
        """
    public static var sample: SessionByToken { SessionByToken(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }

    public struct Result: Row {
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
}

/// Notes that a session is in use.
public struct TouchSession: Change {
    public static let sql: StaticString = """
        UPDATE session SET terakhir = now() WHERE id = $1
        """
    public static var sample: TouchSession { TouchSession(id: .sample) }
    public var parameters: [Parameter] { [.id(id)] }

    let id: ID<Session>

    public init(id: ID<Session>) {
        self.id = id
    }
}

/// One session ends.
public struct DeleteSession: Change {
    public static let sql: StaticString = """
        DELETE FROM session WHERE token_sha256 = $1
        """
    public static var sample: DeleteSession { DeleteSession(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }
}

/// One of an account's own sessions ends.
public struct DeleteSessionByID: Change {
    public static let sql: StaticString = """
        DELETE FROM session WHERE id = $1 AND akun_id = $2
        """
    public static var sample: DeleteSessionByID { DeleteSessionByID(id: .sample, akun: .sample) }
    public var parameters: [Parameter] { [.id(id), .id(akun)] }

    let id: ID<Session>
    let akun: ID<Akun>

    public init(id: ID<Session>, akun: ID<Akun>) {
        self.id = id
        self.akun = akun
    }
}

/// All sessions of an account end.
public struct DeleteSessionsOfAkun: Change {
    public static let sql: StaticString = """
        DELETE FROM session WHERE akun_id = $1
        """
    public static var sample: DeleteSessionsOfAkun { DeleteSessionsOfAkun(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }
}

/// All sessions of an account but one end.
public struct DeleteOtherSessions: Change {
    public static let sql: StaticString = """
        DELETE FROM session WHERE akun_id = $1 AND id <> $2
        """
    public static var sample: DeleteOtherSessions { DeleteOtherSessions(akun: .sample, session: .sample) }
    public var parameters: [Parameter] { [.id(akun), .id(session)] }

    let akun: ID<Akun>
    let session: ID<Session>

    public init(akun: ID<Akun>, session: ID<Session>) {
        self.akun = akun
        self.session = session
    }
}

/// Where an account is signed in.
public struct SessionsOfAkun: Query {
    public static let sql: StaticString = """
        SELECT id, dibuat, terakhir, klien FROM session
        WHERE akun_id = $1 AND terakhir > now() - interval '30 minutes' AND dibuat > now() - interval '12 hours'
        ORDER BY terakhir DESC, id DESC
        """
    public static var sample: SessionsOfAkun { SessionsOfAkun(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }

    public struct Result: Row {
        public let id: ID<Session>
        public let dibuat: Instant
        public let terakhir: Instant
        public let klien: String

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            dibuat = try row.read("dibuat")
            terakhir = try row.read("terakhir")
            klien = try row.read("klien")
        }
    }
}
