/// The statements of this layer itself.
extension Change<NoRow> {
    static var begin: Self { Self("BEGIN ISOLATION LEVEL READ COMMITTED") }

    static var beginRepeatable: Self { Self("BEGIN ISOLATION LEVEL REPEATABLE READ") }

    static var beginSerializable: Self { Self("BEGIN ISOLATION LEVEL SERIALIZABLE") }

    /// One snapshot for all statements of a page.
    static var beginReading: Self { Self("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") }

    static var commit: Self { Self("COMMIT") }

    static var rollback: Self { Self("ROLLBACK") }

    /// `set_config(..., true)` is SET LOCAL with a parameter: gone with the transaction. What the scope does not name
    /// is not set at all.
    static func entering(_ scope: Scope) -> Self {
        Self(
            """
            SELECT CASE WHEN $1::text IS NOT NULL THEN set_config('app.tenant_id', $1, true) END,
                   CASE WHEN $2::text IS NOT NULL THEN set_config('app.actor_id', $2, true) END,
                   set_config('app.request_id', $3, true)
            """, scope.tenant.map { String($0) }, scope.actor.map { String($0) }, scope.request)
    }

    /// What every session needs, whatever the server's, the role's or the environment's defaults are.
    static func sessionSettings(_ configuration: Database.Configuration) -> Self {
        Self(
            """
            SELECT set_config('statement_timeout', $1, false), set_config('lock_timeout', $2, false),
                   set_config('idle_in_transaction_session_timeout', $3, false),
                   set_config('client_connection_check_interval', '2s', false),
                   set_config('TimeZone', 'UTC', false), set_config('DateStyle', 'ISO, YMD', false),
                   set_config('IntervalStyle', 'iso_8601', false), set_config('bytea_output', 'hex', false),
                   set_config('standard_conforming_strings', 'on', false), set_config('extra_float_digits', '1', false)
            """, String(configuration.statementTimeout.milliseconds), String(configuration.lockTimeout.milliseconds),
            String(configuration.idleInTransactionTimeout.milliseconds))
    }
}
