import Database
import Kinerja

/// Tries of a login that were not cleared by success, and how many seconds ago the last one was; held until the
/// transaction ends.
public struct ThrottleOf: Change {
    public static let sql: StaticString = """
        SELECT gagal, floor(extract(epoch FROM clock_timestamp() - terakhir))::bigint AS detik FROM login_throttle WHERE login = $1 FOR UPDATE
        """
    public static var sample: ThrottleOf { ThrottleOf(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }

    public struct Result: Row {
        public let gagal: Int
        public let detik: Int

        public init(from row: inout RowReader) throws {
            gagal = try row.read("gagal")
            detik = try row.read("detik")
        }
    }
}

/// A row to count in, for a login that has none.
public struct BeginThrottle: Change {
    public static let sql: StaticString = """
        INSERT INTO login_throttle (tenant_id, login, gagal) VALUES (app.current_tenant(), $1, 0)
        ON CONFLICT (tenant_id, login) DO NOTHING
        """
    public static var sample: BeginThrottle { BeginThrottle(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }
}

/// One more try; a day without one starts the count anew.
public struct CountAttempt: Change {
    public static let sql: StaticString = """
        UPDATE login_throttle SET terakhir = clock_timestamp(),
               gagal = CASE WHEN terakhir < now() - interval '1 day' THEN 1 ELSE gagal + 1 END
        WHERE login = $1
        """
    public static var sample: CountAttempt { CountAttempt(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }
}

/// A sign-in that worked clears the count.
public struct ClearFailures: Change {
    public static let sql: StaticString = """
        DELETE FROM login_throttle WHERE login = $1
        """
    public static var sample: ClearFailures { ClearFailures(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }
}
