import Database
import Kinerja

public struct AkunRow: PlainRow {
    public let id: ID<Akun>
    public let login: String
    public let nama: String
    public let peran: String
    public let pegawai: ID<Pegawai>?
    public let perangkatDaerah: ID<PerangkatDaerah>?
    public let aktif: Bool
    /// Whether signing in asks for a second factor.
    public let hasFactor: Bool

    public static let columns = Columns(AkunRow.init)
}

extension Query<AkunRow> {
    /// The accounts of a kabupaten, by login; never their passwords.
    public static var allAkun: Self {
        Self(
            """
            SELECT a.id, a.login, a.nama, array_to_string(a.peran, ' ') AS peran, a.pegawai_id, a.perangkat_daerah_id,
                   a.aktif,
                   EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id
                       AND f.dikonfirmasi IS NOT NULL) AS has_factor
            FROM akun a ORDER BY a.login
            """)
    }
}

public struct LoginRow: PlainRow {
    public let id: ID<Akun>
    public let nama: String
    public let kataSandi: String
    public let hasFactor: Bool

    public static let columns = Columns(LoginRow.init)
}

extension Query<LoginRow> {
    /// The stored password of a login that may sign in.
    public static func akunByLogin(login: String) -> Self {
        Self(
            """
            SELECT a.id, a.nama, a.kata_sandi,
                   EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id
                       AND f.dikonfirmasi IS NOT NULL) AS has_factor
            FROM akun a WHERE a.login = $1 AND a.aktif
            """, login)
    }
}

public struct PasswordRow: PlainRow {
    public let kataSandi: String

    public static let columns = Columns(PasswordRow.init)
}

extension Query<PasswordRow> {
    /// The stored password of an account.
    public static func akunByID(id: ID<Akun>) -> Self { Self("SELECT kata_sandi FROM akun WHERE id = $1", id) }
}

extension Change<NewID<Akun>> {
    /// A new account. The password is already hashed.
    public static func insertAkun(
        login: String, nama: String, kataSandi: String, peran: [Peran], pegawai: ID<Pegawai>?,
        perangkatDaerah: ID<PerangkatDaerah>?
    ) -> Self {
        Self(
            """
            INSERT INTO akun (tenant_id, login, nama, kata_sandi, peran, pegawai_id, perangkat_daerah_id)
            VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6) RETURNING id
            """, login, nama, kataSandi, peran, pegawai, perangkatDaerah)
    }
}

extension Change<NoRow> {
    /// Changes what an account may do; the login stays.
    public static func updateAkun(
        id: ID<Akun>, nama: String, peran: [Peran], pegawai: ID<Pegawai>?, perangkatDaerah: ID<PerangkatDaerah>?,
        aktif: Bool
    ) -> Self {
        Self(
            """
            UPDATE akun SET nama = $2, peran = $3, pegawai_id = $4, perangkat_daerah_id = $5, aktif = $6 WHERE id = $1
            """, id, nama, peran, pegawai, perangkatDaerah, aktif)
    }

    /// A new password, already hashed.
    public static func setPassword(id: ID<Akun>, kataSandi: String) -> Self {
        Self("UPDATE akun SET kata_sandi = $2 WHERE id = $1", id, kataSandi)
    }
}
