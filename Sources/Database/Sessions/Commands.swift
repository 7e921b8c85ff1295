/// The statements of this layer itself.

struct Begin: Statement {
    static let sql: StaticString = "BEGIN ISOLATION LEVEL READ COMMITTED"
    static let sample = Begin()
}

struct BeginRepeatable: Statement {
    static let sql: StaticString = "BEGIN ISOLATION LEVEL REPEATABLE READ"
    static let sample = BeginRepeatable()
}

struct BeginSerializable: Statement {
    static let sql: StaticString = "BEGIN ISOLATION LEVEL SERIALIZABLE"
    static let sample = BeginSerializable()
}

/// One snapshot for all statements of a page.
struct BeginReading: Statement {
    static let sql: StaticString = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
    static let sample = BeginReading()
}

struct Commit: Statement {
    static let sql: StaticString = "COMMIT"
    static let sample = Commit()
}

struct Rollback: Statement {
    static let sql: StaticString = "ROLLBACK"
    static let sample = Rollback()
}

/// `set_config(..., true)` is SET LOCAL with a parameter: gone with the transaction. What the scope does not name is
/// not set at all.
struct EnterScope: Statement {
    let scope: Scope

    static let sql: StaticString = """
        SELECT CASE WHEN $1::text IS NOT NULL THEN set_config('app.tenant_id', $1, true) END,
               CASE WHEN $2::text IS NOT NULL THEN set_config('app.actor_id', $2, true) END,
               set_config('app.request_id', $3, true)
        """
    static let sample = EnterScope(scope: .installation(request: "sample"))

    var parameters: [Parameter] {
        [.text(scope.tenant.map { String($0) }), .text(scope.actor.map { String($0) }), .text(scope.request)]
    }
}

/// What every session needs, whatever the server's, the role's or the environment's defaults are.
struct SessionSettings: Statement {
    private let timeouts: [Parameter]

    init(_ configuration: Database.Configuration) {
        timeouts = [
            configuration.statementTimeout, configuration.lockTimeout, configuration.idleInTransactionTimeout,
        ].map { (timeout: Duration) in Parameter.text(String(timeout.milliseconds)) }
    }

    private init(timeouts: [Parameter]) {
        self.timeouts = timeouts
    }

    static let sql: StaticString = """
        SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
               set_config('idle_in_transaction_session_timeout', $3, false),
               set_config('client_connection_check_interval', '2s', false),
               set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false),
               set_config('IntervalStyle', 'iso_8601', false), set_config('bytea_output', 'hex', false),
               set_config('standard_conforming_strings', 'on', false), set_config('extra_float_digits', '1', false)
        """
    static let sample = SessionSettings(timeouts: [.text("5000"), .text("2000"), .text("10000")])
    var parameters: [Parameter] { timeouts }
}
