/// One SQL statement: its text, its parameters and the row it returns. The text is a literal, so nothing can be
/// interpolated into it. Every one is either a `Query` or a `Change`: only that says where it may run.
public protocol Statement: Sendable {
    associatedtype Result: Row = NoRow

    /// Prepared once per connection and cached by the type.
    static var sql: StaticString { get }
    /// The values of `$1`, `$2` ... in order.
    var parameters: [Parameter] { get }
    /// Any instance, for the test that compares each statement with the schema (`StatementCheck`).
    static var sample: Self { get }
}

/// Reads, and neither changes nor locks anything: runs wherever there is a connection.
public protocol Query: Statement {}

/// Changes or locks rows: runs in a `Transaction`, which only `Database` begins and a `Reader` never does.
public protocol Change: Statement {}

extension Statement {
    public var parameters: [Parameter] { [] }
}

/// One row of a result.
public protocol Row: Sendable {
    /// Reads every column, in the order of the statement.
    init(from row: inout RowReader) throws
}

/// The row of a statement whose rows, if any, nobody reads.
public struct NoRow: Row {
    public init(from row: inout RowReader) {}
}
