/// A database for whoever may look and not touch: no value of it leads to a transaction that changes anything.
public struct Reader: Sendable {
    private let database: Database

    init(_ database: Database) {
        self.database = database
    }

    /// The rows of several queries from one snapshot, in a read-only transaction that takes one round trip in all.
    public func read<each R: Row>(for scope: Scope, _ queries: repeat Query<each R>) throws -> (repeat [each R]) {
        try database.read(for: scope, repeat each queries)
    }

    /// The rows of one query, in a read-only transaction that takes one round trip.
    public func read<R: Row>(for scope: Scope, _ query: Query<R>) throws -> [R] {
        try database.read(for: scope, query)
    }

    /// Queries of which one asks for what another has found, from one snapshot.
    public func reading<T>(for scope: Scope, _ body: (borrowing Reading) throws -> T) throws -> T {
        try database.reading(for: scope, body)
    }
}

extension Database {
    /// The same database for whoever only reads.
    public var reader: Reader { Reader(self) }
}
