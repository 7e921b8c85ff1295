import Database
import Kinerja

/// The identity of a row that was just inserted.
public struct NewID<Entity: Sendable>: Row {
    public let id: ID<Entity>

    public init(from row: inout RowReader) throws {
        id = try row.read("id")
    }
}

/// PostgreSQL's time at the start of the transaction: the only clock that deeds know.
public struct Now: Query {
    public static let sql: StaticString = "SELECT now() AS sekarang"
    public static var sample: Now { Now() }

    public init() {}

    public struct Result: Row {
        public let now: Instant

        public init(from row: inout RowReader) throws {
            now = try row.read("sekarang")
        }
    }
}
