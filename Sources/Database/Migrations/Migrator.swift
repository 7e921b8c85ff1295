/// Brings a schema up to date with a folder of files `NNN_name.sql`: forward only, one transaction a file, each file
/// checksummed, concurrent runs one after the other.
public struct Migrator: Sendable {
    private let directory: String

    /// Any fixed number that nothing else uses for an advisory lock.
    private static let lock: Int64 = 0x4A61_6E6A_69

    public init(directory: String) {
        self.directory = directory
    }

    /// Applies what is missing, as the schema's owner. Returns the names of the applied files, in order. Throws
    /// `DatabaseError.migration`; files before the failing one stay applied.
    @discardableResult
    public func migrate(url: String) throws -> [String] {
        let files: [MigrationFile] = try MigrationFile.all(in: directory)
        let connection = try Connection(url: url)
        // Held by the session: closing the connection gives it back.
        try connection.query("SELECT pg_advisory_lock($1)", [.int(Self.lock)])
        try connection.execute(MigrationRecord.table)
        let pending: [MigrationFile] = try MigrationRecord(connection).pending(files, connection)
        for file in pending {
            try apply(file, connection)
        }
        return pending.map(\.name)
    }

    /// Throws `DatabaseError.migration` when a file was not applied, or was edited or removed afterwards. Any role may
    /// ask.
    public func verify(url: String) throws {
        let files: [MigrationFile] = try MigrationFile.all(in: directory)
        let connection = try Connection(url: url)
        let pending: [MigrationFile] = try MigrationRecord(connection).pending(files, connection)
        guard pending.isEmpty else { throw DatabaseError.migration(.outdated(pending.map(\.name))) }
    }

    private func apply(_ file: MigrationFile, _ connection: Connection) throws {
        try connection.execute("BEGIN")
        do {
            if let refusal = try connection.refusal(of: file.sql) { throw failure(file, refusal) }
            guard connection.isInTransaction else { throw endedItself(file) }
            try MigrationRecord.record(file, connection)
            try connection.execute("COMMIT")
        } catch {
            // The connection ends with the run, and with it whatever a failing ROLLBACK leaves open.
            try? connection.execute("ROLLBACK")
            throw error
        }
    }

    private func failure(_ file: MigrationFile, _ refusal: ServerError) -> DatabaseError {
        let line: Int? = refusal.position.map { (position: Int) in
            file.sql.unicodeScalars.prefix(max(position - 1, 0)).count { $0 == "\n" } + 1
        }
        return .migration(.failed(file: file.name, line: line, state: refusal.state, message: refusal.message))
    }

    private func endedItself(_ file: MigrationFile) -> DatabaseError {
        .migration(.failed(file: file.name, line: nil, state: nil, message: "the file ends its own transaction"))
    }
}
