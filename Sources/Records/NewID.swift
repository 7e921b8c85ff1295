import Database
import Kinerja

/// The identity of a row that was just inserted.
public struct NewID<Entity: Sendable>: Row {
    public let id: ID<Entity>

    public init(from row: inout RowReader) throws {
        id = try row.read("id")
    }
}
