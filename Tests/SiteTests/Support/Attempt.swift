import Database

/// Statements straight to PostgreSQL, past all Swift, each in a transaction that is rolled back.
struct Attempt {
    private let connection: Connection
    private let tenant: Int64?

    /// - Parameter tenant: the tenant of the transaction; nil leaves it without one.
    init(_ url: ConnectionURL, tenant: Int64?) throws {
        connection = try Connection(url)
        self.tenant = tenant
    }

    struct Refusal: Equatable {
        let state: SQLState?
        let constraint: String?
    }

    /// Why PostgreSQL refuses the last of the statements; nil when it takes them all.
    func refusal(of sql: String) throws -> Refusal? {
        try within {
            do {
                try connection.execute(sql)
                return nil
            } catch let error as DatabaseError {
                return Refusal(state: error.state, constraint: error.constraint)
            }
        }
    }

    /// The first column of every row, after other statements.
    func column(_ sql: String, after prepared: String = "") throws -> [String] {
        try within {
            try connection.execute(prepared)
            return try connection.query(sql).map { $0.first.flatMap { $0 } ?? "NULL" }
        }
    }

    private func within<T>(_ body: () throws -> T) throws -> T {
        try connection.execute("BEGIN")
        defer { try? connection.execute("ROLLBACK") }
        if let tenant { try connection.query("SELECT set_config('app.tenant_id', $1, true)", [.text(String(tenant))]) }
        return try body()
    }
}
