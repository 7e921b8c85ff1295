/// An open transaction as far as it reads: a `Query` runs here and nothing else. A deed lends that of its own
/// transaction (`Transaction.reading`), a `Reader` one that PostgreSQL too holds to be READ ONLY. It cannot leave the
/// closure that it is lent to: write the parameter out as `(tx: borrowing Reading)`.
public struct Reading: ~Copyable {
    let work: Work
    let mode: Mode

    init(_ work: Work, mode: Mode) {
        self.work = work
        self.mode = mode
    }

    /// Every row.
    public func all<R: Row>(_ query: Query<R>) throws -> [R] {
        try work.all(query, mode)
    }

    /// The first row, `nil` when there is none.
    public func first<R: Row>(_ query: Query<R>) throws -> R? {
        try work.all(query, mode).first
    }

    /// The rows of several queries, in one round trip.
    public func fetch<each R: Row>(_ queries: repeat Query<each R>) throws -> (repeat [each R]) {
        try work.exchange(mode) { session in
            repeat try session.send(each queries)
        } receive: { session in
            (repeat try session.receive(Query<each R>.self))
        }
    }
}
