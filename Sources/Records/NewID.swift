import Database
import Kinerja

/// The identity of a row that was just inserted.
public struct NewID<Entity: Sendable>: Row {
    public let id: ID<Entity>

    public init(from row: inout RowReader) throws {
        id = try row.read("id")
    }
}

public struct NowRow: PlainRow {
    public let now: Instant

    public static let columns = Columns(NowRow.init)
}

extension Query<NowRow> {
    /// PostgreSQL's time at the start of the transaction: the only clock that deeds know.
    public static var now: Self { Self("SELECT now() AS now") }
}
