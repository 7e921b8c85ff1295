import CPostgres

/// A plain connection without scope, pool or timeouts: for migrations, tests and tooling, as the owner of the schema.
/// The application never uses it.
public final class Connection {
    private let raw: OpaquePointer
    private var parameters = ParameterBuffer()

    /// `url` is a `postgres://` URI or a conninfo string.
    public convenience init(url: String) throws {
        try self.init(ConnectionURL(url))
    }

    public init(_ url: ConnectionURL) throws {
        let keywords: [(String, String)] = url.keywords + [("client_encoding", "UTF8"), ("connect_timeout", "2")]
        let names = CStrings(keywords.map(\.0))
        let values = CStrings(keywords.map(\.1))
        guard let raw = PQconnectdbParams(names.pointers, values.pointers, 0) else {
            throw DatabaseError.unavailable("out of memory")
        }
        self.raw = raw
        guard PQstatus(raw) == CONNECTION_OK else { throw lost }
        PQsetNoticeReceiver(raw, { _, _ in }, nil)
        try execute("SET TimeZone = 'UTC'; SET DateStyle = 'ISO, YMD'; SET bytea_output = 'hex'")
    }

    deinit {
        PQfinish(raw)
    }

    /// Runs one or several statements of trusted text, without parameters.
    public func execute(_ sql: String) throws {
        guard !sql.utf8.contains(0) else { throw DatabaseError.unsupported("SQL text holds NUL") }
        _ = try successful(PQexec(raw, sql))
    }

    /// Runs one statement. Every column comes as text, NULL as `nil`.
    @discardableResult
    public func query(_ sql: String, _ values: [Parameter] = []) throws -> [[String?]] {
        try parameters.fill(values)
        let raw: OpaquePointer = raw
        let result: OpaquePointer? = parameters.withPointers { count, values, lengths, formats in
            PQexecParams(raw, sql, count, nil, values, lengths, formats, 0)
        }
        return try successful(result).texts
    }

    /// Whether BEGIN was sent and neither COMMIT nor ROLLBACK.
    var isInTransaction: Bool { PQtransactionStatus(raw) != PQTRANS_IDLE }

    /// The error that PostgreSQL gave, with its position in the text, for `execute` of a file.
    func refusal(of sql: String) throws -> ServerError? {
        guard let result = PQexec(raw, sql) else { throw lost }
        let answer = Answer(result)
        guard answer.status == PGRES_FATAL_ERROR else { return nil }
        guard PQstatus(raw) == CONNECTION_OK else { throw lost }
        return ServerError(answer)
    }

    /// Parameter types and columns of a statement, without running it.
    func describe(_ sql: String) throws -> Description {
        _ = try successful(PQprepare(raw, "", sql, 0, nil))
        return Description(try successful(PQdescribePrepared(raw, "")))
    }

    private func successful(_ result: OpaquePointer?) throws -> Answer {
        guard let result else { throw lost }
        let answer = Answer(result)
        switch answer.status {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return answer
        case PGRES_FATAL_ERROR where PQstatus(raw) == CONNECTION_OK: throw ServerError(answer).error
        case PGRES_FATAL_ERROR: throw lost
        default: throw DatabaseError.unsupported(String(cString: PQresStatus(answer.status)))
        }
    }

    private var lost: DatabaseError {
        .unavailable(String(cString: PQerrorMessage(raw)).firstLine)
    }
}
