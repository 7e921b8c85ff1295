/// One row of a result.
public protocol Row: Sendable {
    /// Reads every column, in the order of the statement.
    init(from row: inout RowReader) throws
}

/// The row of a statement whose rows, if any, nobody reads.
public struct NoRow: Row {
    public init(from row: inout RowReader) {}
}

/// A row whose properties are the columns, in the order of the statement. `StatementCheck` compares their names, with
/// underscores for capitals (`auditUrutan` reads `audit_urutan`); the `_id` of an identity may be left off.
public protocol PlainRow: Row {
    /// `Columns(Self.init)`, of the initialiser that has a parameter for each property.
    static var columns: Columns<Self> { get }
}

extension PlainRow {
    public init(from row: inout RowReader) throws {
        self = try Self.columns.read(&row)
        row.probe?.name(propertiesOf: self)
    }
}

/// Reads the next columns into the parameters of an initialiser.
public struct Columns<Whole>: Sendable {
    let read: @Sendable (inout RowReader) throws -> Whole

    public init<each Part: ColumnValue>(_ make: @escaping @Sendable (repeat each Part) -> Whole) {
        read = { row in make(repeat try row.next((each Part).self)) }
    }
}
