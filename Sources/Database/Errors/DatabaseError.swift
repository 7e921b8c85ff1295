/// Everything that can go wrong between this process and PostgreSQL.
public enum DatabaseError: Error, Equatable, Sendable {
    /// No connection, or the connection was lost before COMMIT was sent: nothing was stored. Answer 503.
    case unavailable(String)
    /// Every connection of the pool stayed in use for the whole bounded wait. Answer 503.
    case busy
    /// `Database.close()` was called.
    case closed
    /// The connection was lost while COMMIT was under way: stored or not, nobody knows. Never answer success.
    case commitUnknown
    /// The transaction was rolled back although its body returned normally.
    case rolledBack
    /// PostgreSQL refused a statement. `constraint` is the name of the violated constraint, where there is one.
    /// `message` is the server's own sentence: it may quote a value, so it is left out of `description` for class 22.
    case sql(SQLState, constraint: String?, message: String)
    /// A parameter that PostgreSQL could not receive unchanged. `index` counts from 1, like `$1`.
    case parameter(index: Int, reason: String)
    /// A column that does not hold what the row type reads.
    case decode(column: String, reason: String)
    /// A statement that this layer does not run: COPY, or a COMMIT inside a transaction's body.
    case unsupported(String)
    /// A connection URL or conninfo string that libpq cannot read.
    case configuration(String)
    /// The schema and the files of `migrations/` do not fit together.
    case migration(MigrationFailure)

    /// The SQLSTATE of a refused statement.
    public var state: SQLState? {
        guard case .sql(let state, _, _) = self else { return nil }
        return state
    }

    /// The violated constraint of a refused statement.
    public var constraint: String? {
        guard case .sql(_, let constraint, _) = self else { return nil }
        return constraint
    }
}

extension DatabaseError: CustomStringConvertible {
    /// For logs: never holds the value of a parameter or of a column.
    public var description: String {
        switch self {
        case .unavailable(let reason): "database unavailable: \(reason)"
        case .busy: "database busy: no connection became free in time"
        case .closed: "database closed"
        case .commitUnknown: "connection lost during COMMIT: outcome unknown"
        case .rolledBack: "transaction rolled back by PostgreSQL"
        case .sql(let state, let constraint, let message): Self.describe(state, constraint, message)
        case .parameter(let index, let reason): "parameter $\(index): \(reason)"
        case .decode(let column, let reason): "column \(column): \(reason)"
        case .unsupported(let reason): "unsupported statement: \(reason)"
        case .configuration(let reason): "database configuration: \(reason)"
        case .migration(let failure): "migration: \(failure)"
        }
    }

    /// Messages of class 22 quote the offending value (`invalid input syntax for type bigint: "..."`).
    private static func describe(_ state: SQLState, _ constraint: String?, _ message: String) -> String {
        let place: String = constraint.map { " constraint \($0)" } ?? ""
        guard state.errorClass != "22" else { return "SQLSTATE \(state)\(place): value refused" }
        return "SQLSTATE \(state)\(place): \(message)"
    }
}
