import Database
import Kinerja

/// The second factor of an account, sealed, with the step of the last code that was taken.
public struct FactorOf: Query {
    public static let sql: StaticString = """
        SELECT rahasia, langkah, dikonfirmasi, extract(epoch FROM now())::bigint AS detik FROM faktor_kedua WHERE akun_id = $1
        """
    public static var sample: FactorOf { FactorOf(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }

    public struct Result: Row {
        public let rahasia: [UInt8]
        public let langkah: Int
        /// Since when it is in force; `nil` until a code confirmed it.
        public let dikonfirmasi: Instant?
        /// PostgreSQL's clock, seconds since 1970.
        public let detik: Int

        public init(from row: inout RowReader) throws {
            rahasia = try row.read("rahasia")
            langkah = try row.read("langkah")
            dikonfirmasi = try row.read("dikonfirmasi")
            detik = try row.read("detik")
        }
    }
}

/// Begins a second factor, or begins it anew while it is not confirmed. One in force stays.
public struct BeginFactor: Change {
    public static let sql: StaticString = """
        INSERT INTO faktor_kedua (tenant_id, akun_id, rahasia) VALUES (app.current_tenant(), $1, $2)
        ON CONFLICT (tenant_id, akun_id) DO UPDATE SET rahasia = excluded.rahasia, langkah = 0, dibuat = now()
         WHERE faktor_kedua.dikonfirmasi IS NULL
        """
    public static var sample: BeginFactor { BeginFactor(akun: .sample, rahasia: []) }
    public var parameters: [Parameter] { [.id(akun), .bytes(rahasia)] }

    let akun: ID<Akun>
    let rahasia: [UInt8]

    public init(akun: ID<Akun>, rahasia: [UInt8]) {
        self.akun = akun
        self.rahasia = rahasia
    }
}

/// Takes a code: once, and none that is older than the last one. Confirms a factor that was not in force yet.
public struct TakeCode: Change {
    public static let sql: StaticString = """
        UPDATE faktor_kedua SET langkah = $2, dikonfirmasi = coalesce(dikonfirmasi, now()) WHERE akun_id = $1 AND langkah < $2
        """
    public static var sample: TakeCode { TakeCode(akun: .sample, langkah: 1) }
    public var parameters: [Parameter] { [.id(akun), .int(langkah)] }

    let akun: ID<Akun>
    let langkah: Int

    public init(akun: ID<Akun>, langkah: Int) {
        self.akun = akun
        self.langkah = langkah
    }
}

/// The second factor is off.
public struct DeleteFactor: Change {
    public static let sql: StaticString = """
        DELETE FROM faktor_kedua WHERE akun_id = $1
        """
    public static var sample: DeleteFactor { DeleteFactor(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }
}

/// New recovery codes, by their digests.
public struct InsertRecoveryCodes: Change {
    public static let sql: StaticString = """
        INSERT INTO kode_pemulihan (tenant_id, akun_id, sha256) SELECT app.current_tenant(), $1, decode(d, 'hex') FROM unnest($2::text[]) d
        """
    public static var sample: InsertRecoveryCodes { InsertRecoveryCodes(akun: .sample, digests: []) }
    public var parameters: [Parameter] { [.id(akun), .texts(digests)] }

    let akun: ID<Akun>
    let digests: [String]

    /// - Parameter digests: SHA-256 in hexadecimal.
    public init(akun: ID<Akun>, digests: [String]) {
        self.akun = akun
        self.digests = digests
    }
}

/// The recovery codes of an account no longer hold.
public struct DeleteRecoveryCodes: Change {
    public static let sql: StaticString = """
        DELETE FROM kode_pemulihan WHERE akun_id = $1
        """
    public static var sample: DeleteRecoveryCodes { DeleteRecoveryCodes(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }
}

/// Takes a recovery code, once.
public struct TakeRecoveryCode: Change {
    public static let sql: StaticString = """
        UPDATE kode_pemulihan SET dipakai = now() WHERE akun_id = $1 AND sha256 = $2 AND dipakai IS NULL
        """
    public static var sample: TakeRecoveryCode { TakeRecoveryCode(akun: .sample, sha256: []) }
    public var parameters: [Parameter] { [.id(akun), .bytes(sha256)] }

    let akun: ID<Akun>
    let sha256: [UInt8]

    public init(akun: ID<Akun>, sha256: [UInt8]) {
        self.akun = akun
        self.sha256 = sha256
    }
}

/// How many recovery codes are left.
public struct RecoveryCodesLeft: Query {
    public static let sql: StaticString = """
        SELECT count(*) AS sisa FROM kode_pemulihan WHERE akun_id = $1 AND dipakai IS NULL
        """
    public static var sample: RecoveryCodesLeft { RecoveryCodesLeft(akun: .sample) }
    public var parameters: [Parameter] { [.id(akun)] }

    let akun: ID<Akun>

    public init(akun: ID<Akun>) {
        self.akun = akun
    }

    public struct Result: Row {
        public let sisa: Int

        public init(from row: inout RowReader) throws {
            sisa = try row.read("sisa")
        }
    }
}
