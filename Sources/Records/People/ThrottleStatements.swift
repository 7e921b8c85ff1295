import Database
import Kinerja

/// Failed sign-ins of a login and how many seconds ago the last one was.
public struct ThrottleOf: Statement {
    public static let sql: StaticString = """
        SELECT gagal, floor(extract(epoch FROM now() - terakhir))::bigint AS detik FROM login_throttle WHERE login = $1
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

/// One more failed sign-in; a day without one starts the count anew.
public struct RecordFailure: Statement {
    public static let sql: StaticString = """
        INSERT INTO login_throttle (tenant_id, login, gagal) VALUES (app.current_tenant(), $1, 1)
        ON CONFLICT (tenant_id, login) DO UPDATE SET
          gagal = CASE WHEN login_throttle.terakhir < now() - interval '1 day' THEN 1 ELSE login_throttle.gagal + 1 END, terakhir = now()
        """
    public static var sample: RecordFailure { RecordFailure(login: "") }
    public var parameters: [Parameter] { [.text(login)] }

    let login: String

    public init(login: String) {
        self.login = login
    }
}

/// A sign-in that worked clears the count.
public struct ClearFailures: Statement {
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
