import CPostgres

/// Reads the columns of one row from left to right. It cannot be kept: it points into libpq's memory.
///
/// The names are compared with the real columns by `StatementCheck`, once per statement in a test, not per row.
public struct RowReader: ~Copyable {
    private let answer: OpaquePointer?
    private let row: Int32
    private let width: Int32
    private var column: Int32 = 0
    @usableFromInline let probe: Probe?

    /// `answer` must stay alive as long as the reader.
    init(answer: OpaquePointer, row: Int32, width: Int32) {
        self.answer = answer
        self.row = row
        self.width = width
        probe = nil
    }

    /// A reader over no row at all, that answers placeholders and takes notes.
    init(probe: Probe) {
        answer = nil
        row = 0
        width = 0
        self.probe = probe
    }

    /// The next column as a `T`. Throws `DatabaseError.decode` for NULL, for text that is no `T`, and past the last
    /// column.
    @inlinable
    public mutating func read<T: ColumnValue>(_ name: StaticString, as type: T.Type = T.self) throws -> T {
        guard probe == nil else { return probing(name, as: type) }
        do {
            return try T.decode(next())
        } catch let error as ColumnError {
            throw DatabaseError.decode(column: name.description, reason: error.reason)
        }
    }

    /// The next column as a `T`, whatever its name is.
    mutating func next<T: ColumnValue>(_ type: T.Type) throws -> T {
        guard probe == nil else { return probing(nil, as: type) }
        let number: Int32 = column
        do {
            return try T.decode(next())
        } catch let error as ColumnError {
            let name: String = PQfname(answer, number).map { String(cString: $0) } ?? ""
            throw DatabaseError.decode(column: name, reason: error.reason)
        }
    }

    /// The bytes of the next column, `nil` for NULL.
    @usableFromInline
    mutating func next() throws -> UnsafeRawBufferPointer? {
        guard column < width else { throw ColumnError("is past the last of \(width) columns") }
        defer { column &+= 1 }
        guard PQgetisnull(answer, row, column) == 0 else { return nil }
        return UnsafeRawBufferPointer(
            start: PQgetvalue(answer, row, column), count: Int(PQgetlength(answer, row, column)))
    }

    @usableFromInline
    func probing<T: ColumnValue>(_ name: StaticString?, as type: T.Type) -> T {
        probe?.note(name, as: type)
        return T.placeholder
    }
}
