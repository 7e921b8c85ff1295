import Database
import Kinerja

/// The accounts of a kabupaten, by login; never their passwords.
public struct AllAkun: Query {
    public static let sql: StaticString = """
        SELECT a.id, a.login, a.nama, array_to_string(a.peran, ' ') AS peran, a.pegawai_id, a.perangkat_daerah_id, a.aktif,
               EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id AND f.dikonfirmasi IS NOT NULL) AS punya_faktor
        FROM akun a ORDER BY a.login
        """
    public static var sample: AllAkun { AllAkun() }

    public init() {}

    public struct Result: Row {
        public let id: ID<Akun>
        public let login: String
        public let nama: String
        public let peran: String
        public let pegawai: ID<Pegawai>?
        public let perangkatDaerah: ID<PerangkatDaerah>?
        public let aktif: Bool
        /// Whether signing in asks for a second factor.
        public let hasFactor: Bool

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            login = try row.read("login")
            nama = try row.read("nama")
            peran = try row.read("peran")
            pegawai = try row.read("pegawai_id")
            perangkatDaerah = try row.read("perangkat_daerah_id")
            aktif = try row.read("aktif")
            hasFactor = try row.read("punya_faktor")
        }
    }
}

/// The stored password of a login that may sign in.
public struct AkunByLogin: Query {
    public static let sql: StaticString = """
        SELECT a.id, a.nama, a.kata_sandi,
               EXISTS (SELECT FROM faktor_kedua f WHERE f.tenant_id = a.tenant_id AND f.akun_id = a.id AND f.dikonfirmasi IS NOT NULL) AS punya_faktor
        FROM akun a WHERE a.login = $1 AND a.aktif
        """
    public static var sample: AkunByLogin { AkunByLogin(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }

    public struct Result: Row {
        public let id: ID<Akun>
        public let nama: String
        public let kataSandi: String
        public let hasFactor: Bool

        public init(from row: inout RowReader) throws {
            id = try row.read("id")
            nama = try row.read("nama")
            kataSandi = try row.read("kata_sandi")
            hasFactor = try row.read("punya_faktor")
        }
    }
}

/// The stored password of an account.
public struct AkunByID: Query {
    public static let sql: StaticString = """
        SELECT kata_sandi FROM akun WHERE id = $1
        """
    public static var sample: AkunByID { AkunByID(id: .sample) }
    public var parameters: [Parameter] { [.id(id)] }

    let id: ID<Akun>

    public init(id: ID<Akun>) {
        self.id = id
    }

    public struct Result: Row {
        public let kataSandi: String

        public init(from row: inout RowReader) throws {
            kataSandi = try row.read("kata_sandi")
        }
    }
}

/// A new account. The password is already hashed.
public struct InsertAkun: Change {
    public static let sql: StaticString = """
        INSERT INTO akun (tenant_id, login, nama, kata_sandi, peran, pegawai_id, perangkat_daerah_id)
        VALUES (app.current_tenant(), $1, $2, $3, $4, $5, $6) RETURNING id
        """
    public static var sample: InsertAkun {
        InsertAkun(login: "", nama: "", kataSandi: "", peran: [], pegawai: nil, perangkatDaerah: nil)
    }
    public var parameters: [Parameter] {
        [.text(login), .text(nama), .text(kataSandi), .peran(peran), .id(pegawai), .id(perangkatDaerah)]
    }

    let login: String
    let nama: String
    let kataSandi: String
    let peran: [Peran]
    let pegawai: ID<Pegawai>?
    let perangkatDaerah: ID<PerangkatDaerah>?

    public init(
        login: String, nama: String, kataSandi: String, peran: [Peran], pegawai: ID<Pegawai>?, perangkatDaerah: ID<PerangkatDaerah>?
    ) {
        self.login = login
        self.nama = nama
        self.kataSandi = kataSandi
        self.peran = peran
        self.pegawai = pegawai
        self.perangkatDaerah = perangkatDaerah
    }

    public typealias Result = NewID<Akun>
}

/// Changes what an account may do; the login stays.
public struct UpdateAkun: Change {
    public static let sql: StaticString = """
        UPDATE akun SET nama = $2, peran = $3, pegawai_id = $4, perangkat_daerah_id = $5, aktif = $6 WHERE id = $1
        """
    public static var sample: UpdateAkun {
        UpdateAkun(id: .sample, nama: "", peran: [], pegawai: nil, perangkatDaerah: nil, aktif: true)
    }
    public var parameters: [Parameter] {
        [.id(id), .text(nama), .peran(peran), .id(pegawai), .id(perangkatDaerah), .bool(aktif)]
    }

    let id: ID<Akun>
    let nama: String
    let peran: [Peran]
    let pegawai: ID<Pegawai>?
    let perangkatDaerah: ID<PerangkatDaerah>?
    let aktif: Bool

    public init(
        id: ID<Akun>, nama: String, peran: [Peran], pegawai: ID<Pegawai>?, perangkatDaerah: ID<PerangkatDaerah>?, aktif: Bool
    ) {
        self.id = id
        self.nama = nama
        self.peran = peran
        self.pegawai = pegawai
        self.perangkatDaerah = perangkatDaerah
        self.aktif = aktif
    }
}

/// A new password, already hashed.
public struct SetPassword: Change {
    public static let sql: StaticString = """
        UPDATE akun SET kata_sandi = $2 WHERE id = $1
        """
    public static var sample: SetPassword { SetPassword(id: .sample, kataSandi: "") }
    public var parameters: [Parameter] { [.id(id), .text(kataSandi)] }

    let id: ID<Akun>
    let kataSandi: String

    public init(id: ID<Akun>, kataSandi: String) {
        self.id = id
        self.kataSandi = kataSandi
    }
}
