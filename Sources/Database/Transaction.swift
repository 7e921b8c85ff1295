/// An open transaction. Only `Database` makes one, and it cannot leave the closure that it is lent to: write the
/// parameter out as `(tx: borrowing Transaction)`.
public struct Transaction: ~Copyable {
    /// The same transaction for what only reads.
    public let reading: Reading

    init(_ work: Work, isolation: Isolation) {
        reading = Reading(work, mode: .writing(isolation))
    }

    /// Every row.
    public func all<R: Row>(_ query: Query<R>) throws -> [R] {
        try reading.all(query)
    }

    /// Every row that a change answers with.
    public func all<R: Row>(_ change: Change<R>) throws -> [R] {
        try reading.work.all(change, reading.mode)
    }

    /// The first row, `nil` when there is none.
    public func first<R: Row>(_ query: Query<R>) throws -> R? {
        try all(query).first
    }

    /// The first row that a change answers with, `nil` when there is none.
    public func first<R: Row>(_ change: Change<R>) throws -> R? {
        try all(change).first
    }

    /// Runs a change whose rows do not matter. Returns how many rows it touched.
    @discardableResult
    public func execute<R: Row>(_ change: Change<R>) throws -> Int {
        try reading.work.exchange(reading.mode) { session in
            try session.send(change)
        } receive: { session in
            try session.receiveCount()
        }
    }

    /// The rows of several statements, in one round trip.
    public func fetch<each S: Statement>(_ statements: repeat each S) throws -> (repeat [(each S).Result]) {
        try reading.work.exchange(reading.mode) { session in
            repeat try session.send(each statements)
        } receive: { session in
            (repeat try session.receive((each S).self))
        }
    }
}
