/// An open transaction. Only `Database` makes one, and it cannot leave the closure that it is lent to: write the
/// parameter out as `(tx: borrowing Transaction)`.
public struct Transaction: ~Copyable {
    /// The same transaction for what only reads.
    public let reading: Reading

    init(_ work: Work, isolation: Isolation) {
        reading = Reading(work, mode: .writing(isolation))
    }

    /// Every row.
    public func all<S: Statement>(_ statement: S) throws -> [S.Result] {
        try reading.work.all(statement, reading.mode)
    }

    /// The first row, `nil` when there is none.
    public func first<S: Statement>(_ statement: S) throws -> S.Result? {
        try all(statement).first
    }

    /// Runs a statement whose rows do not matter. Returns how many rows it touched.
    @discardableResult
    public func execute<S: Statement>(_ statement: S) throws -> Int {
        try reading.work.exchange(reading.mode) { session in
            try session.send(statement)
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
