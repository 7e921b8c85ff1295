/// A PostgreSQL database as seen by one role: a pool of connections, and transactions as closures.
///
/// Every call blocks its thread. It may be used by any number of threads.
public final class Database: Sendable {
    private let pool: Pool

    /// Connects to nothing yet.
    public init(_ configuration: Configuration) {
        pool = Pool(configuration)
    }

    /// Runs `body` inside a transaction for `scope` and commits when it returns; when it throws, everything is rolled
    /// back.
    ///
    /// BEGIN and the scope travel with the first statement, so a transaction costs its own groups and one round trip
    /// for COMMIT. After a serialization failure or a deadlock `body` runs again from the start, at most three times
    /// more: it must not do anything that a rollback does not undo. A transaction inside another one takes a second
    /// connection.
    @discardableResult
    public func transaction<T>(
        for scope: Scope, isolation: Isolation = .readCommitted, _ body: (borrowing Transaction) throws -> T
    ) throws -> T {
        try attempting(scope) { work in
            let value: T = try body(Transaction(work, isolation: isolation))
            try work.commit()
            return value
        }
    }

    /// The rows of several queries from one snapshot, in a read-only transaction that takes one round trip in all.
    public func read<each R: Row>(for scope: Scope, _ queries: repeat Query<each R>) throws -> (repeat [each R]) {
        try attempting(scope) { work in
            try work.read { session in
                repeat try session.send(each queries)
            } receive: { session in
                (repeat try session.receive(Query<each R>.self))
            }
        }
    }

    /// The rows of one query, in a read-only transaction that takes one round trip.
    public func read<R: Row>(for scope: Scope, _ query: Query<R>) throws -> [R] {
        try attempting(scope) { work in
            try work.read { session in
                try session.send(query)
            } receive: { session in
                try session.receive(Query<R>.self)
            }
        }
    }

    /// Runs `body` inside a read-only transaction: everything in it comes from one snapshot.
    public func reading<T>(for scope: Scope, _ body: (borrowing Reading) throws -> T) throws -> T {
        try attempting(scope) { work in
            let value: T = try body(Reading(work, mode: .reading))
            try work.commit()
            return value
        }
    }

    private func attempting<T>(_ scope: Scope, _ attempt: (Work) throws -> T) throws -> T {
        var retry = Retry()
        while true {
            let work = try Work(pool: pool, scope: scope)
            do {
                let value: T = try attempt(work)
                _ = work.end()
                return value
            } catch {
                guard work.end(), retry.isAllowed else { throw error }
                pool.counters.countRetry()
                retry.pause()
            }
        }
    }

    /// Closes the connections. Calls under way finish; later ones throw `DatabaseError.closed`.
    public func close() {
        pool.close()
    }

    /// For tests and logs.
    public var statistics: Statistics { pool.counters.statistics }

    /// Runs `body` and counts the round trips that the calling thread made meanwhile, to any database.
    public static func countingRoundTrips<T>(_ body: () throws -> T) rethrows -> (value: T, roundTrips: Int) {
        let before: Int = RoundTrips.onThisThread
        let value: T = try body()
        return (value, RoundTrips.onThisThread - before)
    }
}
