import Database
import Kinerja

/// Half signed in: the code is still asked for. What was left half done long ago goes.
public struct InsertPendingEntry: Change {
    public static let sql: StaticString = """
        WITH gone AS (DELETE FROM masuk_tertunda WHERE dibuat < now() - interval '1 hour')
        INSERT INTO masuk_tertunda (tenant_id, token_sha256, akun_id) VALUES (app.current_tenant(), $1, $2)
        """
    public static var sample: InsertPendingEntry { InsertPendingEntry(token: [], akun: .sample) }
    public var parameters: [Parameter] { [.bytes(token), .id(akun)] }

    let token: [UInt8]
    let akun: ID<Akun>

    public init(token: [UInt8], akun: ID<Akun>) {
        self.token = token
        self.akun = akun
    }
}

/// Who a token stands for: of an account that may sign in.
public struct EntryRow: Row {
    public let akun: ID<Akun>
    public let login: String
    public let nama: String
    public let hasFactor: Bool

    public init(from row: inout RowReader) throws {
        akun = try row.read("akun_id")
        login = try row.read("login")
        nama = try row.read("nama")
        hasFactor = try row.read("punya_faktor")
    }
}

/// Who is half signed in with this token, for ten minutes.
public struct PendingEntry: Query {
    public static let sql: StaticString = """
        SELECT a.id AS akun_id, a.login, a.nama,
               EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id AND f.dikonfirmasi IS NOT NULL) AS punya_faktor
        FROM masuk_tertunda m JOIN akun a ON a.tenant_id = m.tenant_id AND a.id = m.akun_id AND a.aktif
        WHERE m.token_sha256 = $1 AND m.dibuat > now() - interval '10 minutes'
        """
    public static var sample: PendingEntry { PendingEntry(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }

    public typealias Result = EntryRow
}

/// No longer half signed in.
public struct DeletePendingEntry: Change {
    public static let sql: StaticString = """
        DELETE FROM masuk_tertunda WHERE token_sha256 = $1
        """
    public static var sample: DeletePendingEntry { DeletePendingEntry(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }
}

/// Nobody is half signed in to an account any more, and its links lead nowhere: its password or its factor changed.
public struct DeleteEntriesOfAkun: Change {
    public static let sql: StaticString = """
        WITH pending AS (DELETE FROM masuk_tertunda WHERE akun_id = $1)
        UPDATE tautan_masuk SET dipakai = now() WHERE akun_id = $1 AND dipakai IS NULL
        """
    public static var sample: DeleteEntriesOfAkun { DeleteEntriesOfAkun(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }
}

/// A link that signs an account in. The links of the day before go.
public struct InsertLink: Change {
    public static let sql: StaticString = """
        WITH gone AS (DELETE FROM tautan_masuk WHERE akun_id = $2 AND dibuat < now() - interval '1 day')
        INSERT INTO tautan_masuk (tenant_id, token_sha256, akun_id, pembuat_id) VALUES (app.current_tenant(), $1, $2, $3)
        """
    public static var sample: InsertLink { InsertLink(token: [], akun: .sample, pembuat: .sample) }
    public var parameters: [Parameter] { [.bytes(token), .id(akun), .id(pembuat)] }

    let token: [UInt8]
    let akun: ID<Akun>
    let pembuat: ID<Akun>

    public init(token: [UInt8], akun: ID<Akun>, pembuat: ID<Akun>) {
        self.token = token
        self.akun = akun
        self.pembuat = pembuat
    }
}

/// Whom a link signs in, while it holds.
public struct LinkByToken: Query {
    public static let sql: StaticString = """
        SELECT a.id AS akun_id, a.login, a.nama,
               EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id AND f.dikonfirmasi IS NOT NULL) AS punya_faktor
        FROM tautan_masuk m JOIN akun a ON a.tenant_id = m.tenant_id AND a.id = m.akun_id AND a.aktif
        WHERE m.token_sha256 = $1 AND m.dipakai IS NULL AND m.dibuat > now() - interval '15 minutes'
        """
    public static var sample: LinkByToken { LinkByToken(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }

    public typealias Result = EntryRow
}

/// Uses up a link; it holds for nobody else afterwards.
public struct TakeLink: Change {
    public static let sql: StaticString = """
        UPDATE tautan_masuk SET dipakai = now() WHERE token_sha256 = $1 AND dipakai IS NULL AND dibuat > now() - interval '15 minutes'
        """
    public static var sample: TakeLink { TakeLink(token: []) }
    public var parameters: [Parameter] { [.bytes(token)] }

    let token: [UInt8]

    public init(token: [UInt8]) {
        self.token = token
    }
}

/// Whoever sits at a session proved to be its owner: it goes on under a new token.
public struct ProveSession: Change {
    public static let sql: StaticString = """
        UPDATE session SET token_sha256 = $2, bukti = now(), terakhir = now() WHERE id = $1
        """
    public static var sample: ProveSession { ProveSession(id: .sample, token: []) }
    public var parameters: [Parameter] { [.id(id), .bytes(token)] }

    let id: ID<Session>
    let token: [UInt8]

    public init(id: ID<Session>, token: [UInt8]) {
        self.id = id
        self.token = token
    }
}
